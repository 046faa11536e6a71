import type { Span } from "../text/span";

/** Marks that come in pairs, the opening one first. A straight quotation mark is its own partner. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["‹", "›"],
  ["‘", "’"],
  ["(", ")"],
  ["[", "]"],
  ["﴿", "﴾"],
]);
const OPENING_OF = new Map([...PAIRS].map(([opening, closing]) => [closing, opening]));

/** As far back as a straight mark's partner is looked for, in code units. */
const LOOK_BACK = 4096;

/** Whether a straight mark at an offset opens: an even number of them stand before it in its paragraph. */
export function opensAt(text: string, at: number): boolean {
  const paragraph = text.lastIndexOf("\n", at - 1) + 1;
  let before = 0;
  for (let mark = text.lastIndexOf('"', at - 1); mark >= Math.max(paragraph, at - LOOK_BACK); ) {
    before += 1;
    if (mark === 0) break;
    mark = text.lastIndexOf('"', mark - 1);
  }
  return at === 0 || before % 2 === 0;
}

const isApostrophe = (text: string, at: number) =>
  text.charAt(at) === "’" && /^\p{L}’\p{L}$/u.test(text.slice(at - 1, at + 2));

type Open = { readonly mark: string; readonly at: number };

/** The marks inside a stretch whose partners are not inside it. */
function unmatched(
  text: string,
  span: Span,
): { readonly opening: readonly Open[]; readonly closing: readonly Open[] } {
  const opening: Open[] = [];
  const closing: Open[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const mark = text.charAt(at);
    const isStraight = mark === '"';
    const opens = isStraight ? opensAt(text, at) : PAIRS.has(mark);
    if (opens) opening.push({ mark, at });
    else if (isStraight || (OPENING_OF.has(mark) && !isApostrophe(text, at))) {
      const partner = isStraight ? mark : OPENING_OF.get(mark);
      const index = opening.findLastIndex((open) => open.mark === partner);
      if (index === -1) closing.push({ mark, at });
      else opening.splice(index, 1);
    }
  }
  return { opening, closing };
}

const closes = (opening: string, closing: string) =>
  opening === '"' ? closing === '"' : PAIRS.get(opening) === closing;

/**
 * Takes a mark right beside a stretch into it when its partner is inside ("… “strongly condemn|” the …"), and both when the
 * selection had one of them. Other marks beside it stay out.
 */
export function withPairedMarks(text: string, span: Span, selection: Span): Span {
  let { start, end } = span;
  for (;;) {
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    const { opening, closing } = unmatched(text, { start, end });
    const opens = before === '"' ? opensAt(text, start - 1) : PAIRS.has(before);
    const isMarked = /^\p{M}/u.test(text.slice(end + 1));
    const ends = !isMarked && (after === '"' ? !opensAt(text, end) : OPENING_OF.has(after));
    if (start > 0 && opens && closing.some(({ mark }) => closes(before, mark))) start -= 1;
    else if (end < text.length && ends && opening.some(({ mark }) => closes(mark, after))) end += 1;
    else if (opens && ends && closes(before, after) && (selection.start < start || end < selection.end)) {
      start -= 1;
      end += 1;
    } else return { start, end };
  }
}
