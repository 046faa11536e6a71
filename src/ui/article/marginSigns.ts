import type { RelationTypeId } from "../../core/codebook/relationTypes";
import type { Beginning } from "../../core/graph/marking";
import type { Passage } from "../../core/graph/passages";
import { type LineForm, strongest } from "../../core/graph/tieState";

type MarginSign = { readonly type: RelationTypeId; readonly form: LineForm };

/** A button in the margin: at which height, in which place from the text outward, and what begins there. */
export type MarginButton = {
  readonly key: string;
  /** px from the top of the text to the middle of its line. */
  readonly middle: number;
  readonly place: number;
  /** One; several where a line has more relation types than the margin has places. */
  readonly signs: readonly MarginSign[];
  readonly passages: readonly Passage[];
};

/** Places beside a line: two targets of 24 px are what the margin holds. */
const places = 2;
/** px within which two heights are one line. */
const oneLine = 8;

/** What begins on the same line and is of the same type shares a button; the last place takes all the types that are left. */
export function marginButtons(
  beginnings: readonly Beginning[],
  middles: readonly number[],
): readonly MarginButton[] {
  const lines: { middle: number; beginnings: Beginning[] }[] = [];
  for (const [index, beginning] of beginnings.entries()) {
    const middle = middles[index] ?? 0;
    const line = lines.find((other) => Math.abs(other.middle - middle) < oneLine);
    if (line === undefined) lines.push({ middle, beginnings: [beginning] });
    else line.beginnings.push(beginning);
  }
  return lines
    .toSorted((a, b) => a.middle - b.middle)
    .flatMap(({ middle, beginnings: own }) => {
      const types = [...new Set(own.map((beginning) => beginning.type))];
      const shared = [...types.slice(0, places - 1).map((type) => [type]), types.slice(places - 1)];
      return shared
        .filter((group) => group.length > 0)
        .map((group, place) => {
          const members = own.filter((beginning) => group.includes(beginning.type));
          return {
            key: `${members[0]?.passage.id} ${group.join(" ")}`,
            middle,
            place,
            signs: group.flatMap((type) => signOf(members, type) ?? []),
            passages: [...new Set(members.map((beginning) => beginning.passage))],
          };
        });
    });
}

/** The sign of a type where several passages begin: the form that says most. */
function signOf(beginnings: readonly Beginning[], type: RelationTypeId): MarginSign | undefined {
  const forms = beginnings.filter((beginning) => beginning.type === type).map(({ form }) => form);
  const form = strongest(forms);
  return form === undefined ? undefined : { type, form };
}

/**
 * Measures at which height in `cell` marks begin, in px from its top to the middle of their line, now and whenever the text
 * breaks anew: a change of width, a font that has arrived. Answers the undo.
 */
export function bindLines(
  cell: HTMLElement,
  marks: () => readonly (HTMLElement | undefined)[],
  onMeasure: (middles: readonly number[]) => void,
): () => void {
  const measure = () => {
    const { top, height } = cell.getBoundingClientRect();
    if (height === 0) return;
    onMeasure(
      marks().map((mark) => {
        const line = mark?.getClientRects()[0];
        if (mark === undefined || line === undefined) return 0;
        const foot = Number.parseFloat(getComputedStyle(mark).paddingBlockEnd);
        return line.top - top + (line.height - foot) / 2;
      }),
    );
  };
  // It calls at once for a new cell, when the page has been laid out anyway: nothing is laid out twice.
  const sizes = new ResizeObserver(measure);
  sizes.observe(cell);
  document.fonts.addEventListener("loadingdone", measure);
  return () => {
    sizes.disconnect();
    document.fonts.removeEventListener("loadingdone", measure);
  };
}
