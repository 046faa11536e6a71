import { type RelationTypeId, relationType } from "../relationTypes";
import type { LineForm } from "../tieState";
import { type Stroke, strokesOf } from "./strokes";

/** px of a sample; its line runs along the middle. */
export const sampleSize = { width: 62, height: 18 } as const;

const middle = sampleSize.height / 2;
const lineWidth = 2.5;
const tip = 61;
const headLength = 12.5;
/** px of surface around the sign, and the sign's own radius. */
const sign = { gap: 10, radius: 7.5, onArrow: 27 };

/** A relation type's line by itself, as a key shows it: from left to right, 62 × 18 px from its top left. */
export type Sample = {
  /** Layers of the line, in order, each with its path. */
  readonly layers: readonly { readonly stroke: Stroke; readonly d: string }[];
  /** None where it is mutual. */
  readonly head: string | undefined;
  readonly sign: { readonly x: number; readonly y: number; readonly radius: number; readonly gap: number };
};

/** Decides a sample. Ticks keep clear of the head, and of the sign's edge. */
export function createSample(type: RelationTypeId, form: LineForm, mutual: boolean): Sample {
  const end = mutual ? tip : tip - headLength + 3;
  const pathOf = ({ width }: Stroke) =>
    width > headLength / 2 && !mutual ? `M5 ${middle}H${end - 6}` : `M2 ${middle}H${end}`;
  return {
    layers: strokesOf(relationType(type).line, lineWidth, form).map((stroke) => ({
      stroke,
      d: pathOf(stroke),
    })),
    head: mutual ? undefined : `M${tip} ${middle}l${-headLength}-5.6 2.8 5.6-2.8 5.6z`,
    sign: {
      x: mutual ? sampleSize.width / 2 : sign.onArrow,
      y: middle,
      radius: sign.radius,
      gap: sign.gap,
    },
  };
}
