import type { Sign } from "../codebook/relationTypes";

/** Signs as path data on a disc of radius 1 about the origin; stroked with `signStroke`, round caps, never type. */
export const signPaths: Readonly<Record<Sign, string>> = {
  plus: "M-.48 0H.48M0-.48V.48",
  bang: "M0-.52V.1M0 .47V.48",
  tilde: "M-.5 .12C-.36-.3-.12-.24 0 0S.36 .3 .5-.12",
  cross: "M-.36-.36.36.36M-.36.36.36-.36",
};

/** Width of a sign's stroke, as a share of the disc's radius. */
export const signStroke = 0.23;
