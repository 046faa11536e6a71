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

/** Any of them, straight marks, and line feeds, which end what a straight mark began. */
const MARK = /["“”«»‹›‘’()[\]﴿﴾\n]/gu;

/** As far back as a straight mark's partner is looked for, in code units. */
const LOOK_BACK = 1024;

/** Whether a straight mark at an offset opens: an even number of them stand before it in its paragraph. */
function opensAt(text: string, at: number): boolean {
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

/** How many marks inside a stretch lack their partner there: opening ones by themselves, closing ones by their partner. */
type Unmatched = { readonly opening: Map<string, number>; readonly closing: Map<string, number> };

const countOf = (counts: Map<string, number>, mark: string) => counts.get(mark) ?? 0;
const add = (counts: Map<string, number>, mark: string, by: 1 | -1) =>
  counts.set(mark, countOf(counts, mark) + by);

/** Reads a stretch once, so that even one of nothing but marks takes time in proportion to its length. */
function unmatchedIn(text: string, span: Span): Unmatched {
  const opening = new Map<string, number>();
  const closing = new Map<string, number>();
  let straightOpens: boolean | undefined;
  for (const { 0: mark, index } of text.slice(span.start, span.end).matchAll(MARK)) {
    const at = span.start + index;
    if (mark === "\n") straightOpens = true;
    let partner = OPENING_OF.get(mark);
    let opens = PAIRS.has(mark);
    if (mark === '"') {
      opens = straightOpens ?? opensAt(text, at);
      straightOpens = !opens;
      partner = mark;
    }
    if (opens) add(opening, mark, 1);
    else if (partner === undefined || isApostrophe(text, at)) continue;
    else if (countOf(opening, partner) > 0) add(opening, partner, -1);
    else add(closing, partner, 1);
  }
  return { opening, closing };
}

/**
 * Takes a mark right beside a stretch into it when its partner is inside ("… “strongly condemn|” the …"), and both when the
 * selection had one of them. Other marks beside it stay out.
 */
export function withPairedMarks(text: string, span: Span, selection: Span): Span {
  const { opening, closing } = unmatchedIn(text, span);
  let { start, end } = span;
  for (;;) {
    const [before, after] = [start > 0 ? text.charAt(start - 1) : "", text.charAt(end)];
    const opens = before === '"' ? opensAt(text, start - 1) : PAIRS.has(before);
    const isMarked = /^\p{M}/u.test(text.charAt(end + 1));
    const isClosing = after === '"' ? !opensAt(text, end) : OPENING_OF.has(after);
    const ends = isClosing && !isMarked;
    const partner = after === '"' ? after : (OPENING_OF.get(after) ?? "");
    if (opens && countOf(closing, before) > 0) {
      add(closing, before, -1);
      start -= 1;
    } else if (ends && countOf(opening, partner) > 0) {
      add(opening, partner, -1);
      end += 1;
    } else if (opens && ends && before === partner && (selection.start < start || end < selection.end)) {
      start -= 1;
      end += 1;
    } else return { start, end };
  }
}
