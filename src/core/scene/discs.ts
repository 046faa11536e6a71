import type { LineForm } from "../tieState";
import type { Stroke } from "./strokes";

/** A stroke about a sign, of radius 1 about the origin. */
export type DiscStroke = Pick<Stroke, "ink" | "width"> & {
  readonly d: string;
  readonly dash: readonly number[] | undefined;
};

/** What a sign stands on: radius 1 about the origin. */
export type Disc = {
  readonly outline: string;
  /** Filled with the relation's colour, the sign in the surface's; otherwise the other way round. */
  readonly isFilled: boolean;
  readonly rim: number;
  /** Over the disc, under the sign. */
  readonly under: readonly DiscStroke[];
  /** Over the sign. */
  readonly over: readonly DiscStroke[];
};

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
/** Its sides are as far from the middle as a sign needs; its corners reach beyond a disc. */
const diamond = (r: number) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
const rim = 0.14;
/** Dashes of an edge that is open. */
const dashes = 8;

/**
 * Returns the disc of a form: filled where it is plainly said, hollow where only others say so; its edge is open where it
 * is planned, a diamond, as in a flow chart, where it is conditional, broken where it is disputed; struck through where it
 * is denied.
 */
export function discOf({ mood, hearsay, disputed }: LineForm): Disc {
  const isFilled = !hearsay && mood !== "denied";
  return {
    outline: outlineOf(mood, isFilled),
    isFilled,
    rim: mood === "planned" && !isFilled ? 0 : rim,
    under: [...(mood === "planned" ? [opened] : []), ...(disputed ? [broken] : [])],
    over: mood === "denied" ? [struck("surface", 0.46), struck("line", 0.2)] : [],
  };
}

function outlineOf(mood: LineForm["mood"], isFilled: boolean): string {
  const inset = isFilled ? 0 : rim / 2;
  if (mood === "conditional") return diamond(1.24 - inset);
  return circle(mood === "planned" ? 0.72 : 1 - inset);
}

/** An edge of dashes, as plans have; of what is plainly said, about a smaller disc. */
const edge = 2 * Math.PI * 0.95;
const opened: DiscStroke = {
  ink: "line",
  width: 0.15,
  d: circle(0.95),
  dash: [(0.6 * edge) / dashes, (0.4 * edge) / dashes],
};

const broken: DiscStroke = {
  ink: "surface",
  width: 0.3,
  d: "M.64-1.3L.4-.6M-.64 1.3L-.4 .6",
  dash: undefined,
};

const struck = (ink: Stroke["ink"], width: number): DiscStroke => ({
  ink,
  width,
  d: "M-1.25 1.25L1.25 -1.25",
  dash: undefined,
});
