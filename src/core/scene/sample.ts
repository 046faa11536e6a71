import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import { type HeadStyle, headPath, headStyleOf } from "./markAttributes";
import { piecesOf, type StrokePath } from "./pieces";

/** px of a sample; its line runs along the middle. Long enough for two dashes on each side of its sign. */
export const sampleSize = { width: 74, height: 18 } as const;

const middle = sampleSize.height / 2;
const lineWidth = 2.5;
const [start, tip] = [1, sampleSize.width - 1];
const head = { length: 12, half: 5.6, notch: 2.7 };
/** px of surface around the sign, and the sign's own radius. */
const sign = { gap: 9, radius: 7, onArrow: 32 };

/** A relation type's line by itself, as a key shows it: from left to right, 74 × 18 px from its top left. */
export type Sample = {
  /** Strokes of the line, in order. */
  readonly pieces: readonly StrokePath[];
  /** None where it is mutual. */
  readonly head: { readonly d: string; readonly style: HeadStyle } | undefined;
  readonly sign: { readonly x: number; readonly y: number; readonly radius: number; readonly gap: number };
};

/** Decides a sample: of a relation type; without one, of a plain line, to show a form by itself. */
export function createSample(type: RelationTypeId | undefined, form: LineForm, mutual: boolean): Sample {
  const notch = tip - head.length + head.notch;
  const end = mutual ? tip : notch;
  const at = (x: number, y = middle) => ({ x, y });
  const signAt = mutual ? sampleSize.width / 2 : sign.onArrow;
  const style = headStyleOf(form);
  const barb = tip - head.length;
  const polygon = [at(tip), at(barb, middle - head.half), at(notch), at(barb, middle + head.half)] as const;
  return {
    pieces: piecesOf({
      line: type === undefined ? "solid" : relationType(type).line,
      curve: { start: at(start), control: at((start + end) / 2), end: at(end) },
      sign: at(signAt),
      rim: sign.gap,
      width: lineWidth,
      hasHead: !mutual,
      form,
    }),
    head: mutual ? undefined : { d: headPath(polygon, style), style },
    sign: { x: signAt, y: middle, radius: sign.radius, gap: sign.gap },
  };
}
