import type { Span } from "../text/span";
import { clausesOf } from "./clauses";
import { snapToWords } from "./snapToWords";

/**
 * Adds the clause at an offset to a passage of its sentence, with all that stands between them, or takes it off where it is
 * the passage's first or last; one in its middle becomes the passage. In whole words. Undefined where nothing would change.
 */
export function toggleClause(text: string, sentence: Span, span: Span, offset: number): Span | undefined {
  const all = clausesOf(text, sentence);
  const clauses = all.flatMap((one) => snapToWords(text, one) ?? []);
  // Spaces and signs between two clauses belong to one of them, and to the words of neither.
  const pressed = all.find(({ end }) => offset < end);
  const clause = pressed && snapToWords(text, pressed);
  if (clause === undefined) return undefined;
  const next = toggled(span, clause);
  const isSame = next.start === span.start && next.end === span.end;
  return isSame || next.start >= next.end ? undefined : snapToWords(text, next);

  function toggled({ start, end }: Span, one: Span): Span {
    const isAll = one.start <= start && end <= one.end;
    const isApart = one.end <= start || end <= one.start;
    if (isAll || isApart) return { start: Math.min(start, one.start), end: Math.max(end, one.end) };
    if (one.start <= start) return { start: clauseAfter(one)?.start ?? start, end };
    if (end <= one.end) return { start, end: clauseBefore(one)?.end ?? end };
    return one;
  }
  function clauseAfter(one: Span): Span | undefined {
    return clauses.find(({ start }) => start > one.start);
  }
  function clauseBefore(one: Span): Span | undefined {
    return clauses.findLast(({ start }) => start < one.start);
  }
}
