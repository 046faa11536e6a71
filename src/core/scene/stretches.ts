import type { LineForm } from "../graph/tieState";
import { flattenCurve, partOf, pointAt } from "./curves";
import type { Curve, Point } from "./scene";

/** A part of a line: drawn as its type is, or as what has not happened. It runs towards its head, or towards its sign. */
export type LineStretch = {
  readonly curve: Curve;
  /** px. */
  readonly length: number;
  readonly kind: "line" | "rest";
  /** It ends at the line's end, where a head may be. */
  readonly isLast: boolean;
};

/** Where a line is broken: the middle of its gap, and the direction of the line there as a unit vector. */
export type Break = { readonly at: Point; readonly along: Point };

export type LineShape = {
  /** From start to end, without the head. */
  readonly curve: Curve;
  /** The middle of its sign, and how far the sign and the surface around it reach. px. */
  readonly sign: Point;
  readonly rim: number;
  readonly mutual: boolean;
  readonly form: LineForm;
  /** px that are left open where it is broken. */
  readonly gap: number;
};

/** Of a mutual line that has not happened, the share of each half that is drawn as its type is: it comes from both ends. */
const ownHalf = 0.5;
const pieces = 16;

type Range = Omit<LineStretch, "curve" | "length"> & { readonly from: number; readonly to: number };

/**
 * Returns the parts that a line is drawn in: up to its sign and on from there, so that no pattern is cut by it. Their number
 * depends on form and direction alone; where there is no room, a part has no length.
 */
export function lineStretchesOf(shape: LineShape): {
  readonly stretches: readonly LineStretch[];
  readonly broken: Break | undefined;
} {
  const { curve, sign, rim, form, gap } = shape;
  const whole = lengthOf(curve);
  const middle = nearestTo(curve, sign);
  const reach = whole === 0 ? 0 : rim / whole;
  const [before, after] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  const ranges = rangesOf(shape, before, after);
  const cut = form.disputed ? breakIn(ranges, whole, gap) : { ranges, at: undefined };
  return {
    stretches: cut.ranges.map(({ from, to, ...range }) => {
      const part = partOf(curve, from, to);
      return { ...range, curve: part, length: Math.abs(to - from) * whole };
    }),
    broken:
      cut.at === undefined ? undefined : { at: pointAt(curve, cut.at), along: directionAt(curve, cut.at) },
  };
}

function rangesOf({ form, mutual }: LineShape, before: number, after: number): readonly Range[] {
  const range = (from: number, to: number, kind: Range["kind"]): Range => ({
    from,
    to,
    kind,
    isLast: to === 1 || (mutual && from === 1),
  });
  switch (form.mood) {
    case "actual":
      return [range(0, before, "line"), range(after, 1, "line")];
    case "denied":
      return [range(0, before, "rest"), range(after, 1, "rest")];
    default: {
      if (!mutual) return [range(0, before, "line"), range(after, 1, "rest")];
      const [first, second] = [before * ownHalf, 1 - (1 - after) * ownHalf];
      return [
        range(0, first, "line"),
        range(first, before, "rest"),
        range(1, second, "line"),
        range(second, after, "rest"),
      ];
    }
  }
}

/** Opens a gap in the longest part that is drawn as its type is. */
function breakIn(ranges: readonly Range[], whole: number, gap: number) {
  const length = ({ from, to, kind }: Range) => (kind === "line" ? Math.abs(to - from) : -1);
  const longest = ranges.reduce((best, range) => (length(range) > length(best) + 0.01 ? range : best));
  const at = (longest.from + longest.to) / 2;
  const half = Math.min(whole === 0 ? 0 : gap / 2 / whole, 0.45 * length(longest));
  const side = longest.to >= longest.from ? half : -half;
  const broken = ranges.flatMap((range) =>
    range === longest
      ? [
          { ...range, to: at - side, isLast: range.from === 1 },
          { ...range, from: at + side },
        ]
      : [range],
  );
  return { ranges: broken, at };
}

function lengthOf(curve: Curve): number {
  const line = flattenCurve(curve, pieces);
  let length = 0;
  for (let index = 2; index < line.length; index += 2) {
    const dx = (line[index] ?? 0) - (line[index - 2] ?? 0);
    const dy = (line[index + 1] ?? 0) - (line[index - 1] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy);
  }
  return length;
}

/** Returns where on a curve a point lies that is on it, or nearly. */
function nearestTo(curve: Curve, point: Point): number {
  let [best, step] = [0.5, 0.25];
  const square = (t: number) => {
    const { x, y } = pointAt(curve, Math.max(0, Math.min(1, t)));
    return (x - point.x) ** 2 + (y - point.y) ** 2;
  };
  while (step > 0.0005) {
    if (square(best - step) < square(best)) best -= step;
    else if (square(best + step) < square(best)) best += step;
    else step /= 2;
  }
  return Math.max(0, Math.min(1, best));
}

function directionAt({ start, control, end }: Curve, t: number): Point {
  const x = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
  const y = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
  const length = Math.sqrt(x * x + y * y) || 1;
  return { x: x / length, y: y / length };
}
