import type { Sign } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import type { Stroke } from "./strokes";

/** Signs as path data on a disc of radius 1 about the origin; stroked with `signStroke`, round caps, never type. */
export const signPaths: Readonly<Record<Sign, string>> = {
  plus: "M-.48 0H.48M0-.48V.48",
  bang: "M0-.52V.1M0 .47V.48",
  tilde: "M-.5 .12C-.36-.3-.12-.24 0 0S.36 .3 .5-.12",
  cross: "M-.36-.36.36.36M-.36.36.36-.36",
};

/** Width of a sign's stroke, as a share of the disc's radius. */
export const signStroke = 0.23;

/** A stroke about a sign, of radius 1 about the origin. */
export type DiscStroke = Pick<Stroke, "ink" | "width"> & { readonly d: string };

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
const square = (r: number) => `M${-r} ${-r}H${r}V${r}H${-r}Z`;
const rim = 0.14;

/**
 * Returns the disc of a form: round where it is so, a square, as a box to be ticked, where it is planned, a diamond, as in a
 * flow chart, where it is conditional; filled where it is plainly said, hollow where only others say so; broken at two sides
 * where it is disputed; struck through where it is denied.
 */
export function discOf({ mood, hearsay, disputed }: LineForm): Disc {
  const isFilled = !hearsay && mood !== "denied";
  return {
    outline: outlineOf(mood, isFilled ? 0 : rim / 2),
    isFilled,
    rim,
    under: disputed ? [brokenAt(mood)] : [],
    over: mood === "denied" ? [struck("surface", 0.46), struck("line", 0.2)] : [],
  };
}

function outlineOf(mood: LineForm["mood"], inset: number): string {
  if (mood === "conditional") return diamond(1.24 - inset);
  return mood === "planned" ? square(0.86 - inset) : circle(1 - inset);
}

/** Two nicks in the edge, across it, where no sign reaches. */
function brokenAt(mood: LineForm["mood"]): DiscStroke {
  const d = mood === "conditional" ? "M.84-.84L.5-.5M-.84 .84L-.5 .5" : "M.66-1.2L.38-.68M-.66 1.2L-.38 .68";
  return { ink: "surface", width: 0.46, d };
}

const struck = (ink: Stroke["ink"], width: number): DiscStroke => ({
  ink,
  width,
  d: "M-1.25 1.25L1.25 -1.25",
});
