import type { Folded } from "../text/fold";
import type { Span } from "../text/span";
import type { AlignmentStep } from "./align";
import type { ChangeKind, Difference } from "./differences";
import type { Unit } from "./units";
import { type DifferingStretch, isOtherName } from "./unknownNames";

/** Words that differ between a quote and the passage it resembles. */
export type WordChange = {
  readonly kind: ChangeKind;
  /** The quote's words; "" where the text says more. */
  readonly quoted: string;
  /** The text's words; "" where the quote says more. */
  readonly found: string;
  /** Where the quote's words stand, in UTF-16 code units from the start of `exact`: negative in its prefix. */
  readonly inQuote: Span;
  /** Where the text's words stand, or are missing. */
  readonly inText: Span;
};

/** A folded copy and where its original begins: what turns a unit's offsets into those a change reports. */
export type FoldedText = { readonly folded: Folded; readonly origin: number };

function place({ folded, origin }: FoldedText, start: number, end: number): Span {
  const span = folded.toOriginal(start, end);
  return { start: span.start + origin, end: span.end + origin };
}

/** Where units stand on their side; where there are none, the point after the unit before them or before the one after. */
function spanOf(
  side: FoldedText,
  units: readonly Unit[],
  before: Unit | undefined,
  after: Unit | undefined,
): Span {
  const [first, last] = [units[0], units.at(-1)];
  if (first !== undefined && last !== undefined) return place(side, first.start, last.end);
  if (before !== undefined) return emptyAt(place(side, before.start, before.end).end);
  return emptyAt(after === undefined ? side.origin : place(side, after.start, after.end).start);
}

/** Code units around a stretch that tell whether it stands in a sentence. */
const AROUND = 120;

function stretchOf({ folded: { original }, origin }: FoldedText, { start, end }: Span): DifferingStretch {
  const [from, to] = [start - origin, end - origin];
  return {
    words: original.slice(from, to),
    before: original.slice(Math.max(0, from - 4), from),
    after: original.slice(to, to + 4),
    around: `${original.slice(Math.max(0, from - AROUND), from)} ${original.slice(to, to + AROUND)}`,
  };
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

/** Differences as a reader sees them: in the characters of the quote and of the text. */
export function changesOf(
  differences: readonly Difference[],
  steps: readonly AlignmentStep[],
  quote: FoldedText,
  text: FoldedText,
  isEnglishText: () => boolean,
): readonly WordChange[] {
  const slice = ({ folded, origin }: FoldedText, { start, end }: Span) =>
    folded.original.slice(start - origin, end - origin);
  const neighbours = ({ from, to }: Difference, side: "quoted" | "found") =>
    [
      steps.slice(0, from).findLast((step) => step[side] !== undefined)?.[side],
      steps.slice(to).find((step) => step[side] !== undefined)?.[side],
    ] as const;
  return differences.map((difference) => {
    const inQuote = spanOf(quote, difference.quoted, ...neighbours(difference, "quoted"));
    const inText = spanOf(text, difference.found, ...neighbours(difference, "found"));
    const isName =
      difference.kind === "word" &&
      [...difference.quoted, ...difference.found].every(({ kind }) => kind === "word" || kind === "sign") &&
      isEnglishText() &&
      isOtherName(stretchOf(quote, inQuote), stretchOf(text, inText));
    return {
      kind: isName ? "actor" : difference.kind,
      quoted: slice(quote, inQuote),
      found: slice(text, inText),
      inQuote,
      inText,
    };
  });
}
