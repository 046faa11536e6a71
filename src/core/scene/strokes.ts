import type { LineStyle } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";

/**
 * One stroke along a line; strokes are laid over each other in order. Lengths in px at zoom 1.
 * `ink` is the relation's colour or the surface below, which makes a line hollow.
 */
export type Stroke = {
  readonly ink: "line" | "surface";
  readonly width: number;
  readonly dash: readonly number[] | undefined;
  readonly dashOffset: number;
  readonly cap: "butt" | "round";
  /** Cross-ticks, which keep clear of the barbs of a head. */
  readonly isTicks?: boolean;
};

/** Line widths for 1, 2, 3, 4, and 5 or more passages. */
const widths = [1.75, 2.5, 3.25, 4, 4.75] as const;

/** Returns the width of a tie's line in px at zoom 1, by its number of passages; one without any is as thin as with one. */
export function widthOf(passages: number): number {
  return widths[Math.min(Math.max(passages, 1), widths.length) - 1] ?? widths[0];
}

/** Returns a plain stroke in the relation's colour. */
export const plainStroke = (
  width: number,
  dash?: readonly number[],
  cap: Stroke["cap"] = "butt",
): Stroke => ({
  ink: "line",
  width,
  dash,
  dashOffset: 0,
  cap,
});

const shifted = (stroke: Stroke, dashOffset: number): Stroke => ({ ...stroke, dashOffset });
const core = (stroke: Stroke): Stroke => ({ ...stroke, ink: "surface" });

/** px from dash to dash, from dot to dot and from tick to tick. */
const solidDash = { on: 10, off: 5 };
const hollowDash = { on: 11, off: 6 };
const tick = { on: 1.8, pitch: 9, beyond: 7 };
/** px that the core of a hollow line is narrower. */
const rims = 2.6;

/**
 * Returns the pattern of a relation type: solid where it is plainly said, hollow (the same with its core taken out) where
 * only others say so. On a stretch of `length` px it begins and ends with a whole dash or dot; without one it goes on for ever.
 */
export function strokesOf(
  line: LineStyle,
  width: number,
  { hearsay }: Pick<LineForm, "hearsay">,
  length?: number,
): readonly Stroke[] {
  const hollow = Math.max(width + 2.4, 4.6);
  const body = hearsay ? [plainStroke(hollow), core(plainStroke(hollow - rims))] : [plainStroke(width)];
  switch (line) {
    case "solid":
      return body;
    case "dashed":
      return hearsay ? hollowDashes(hollow, length) : [plainStroke(width, dashIn(solidDash, length))];
    case "dotted": {
      const dot = Math.max(width + 1.2, 3.4);
      if (!hearsay) return dots(dot, dot + 3.6, length);
      const ring = Math.max(dot + 2, 5.2);
      const rings = dots(ring, ring + rims, length);
      return [...rings, ...rings.map((stroke) => core({ ...stroke, width: ring - rims }))];
    }
    case "ticked":
      return [ticks(width + tick.beyond, length), ...body];
  }
}

/** A dash and its gap, both made so much longer or shorter that whole dashes fill the stretch. */
function dashIn(
  { on, off }: typeof solidDash,
  length: number | undefined,
): readonly [on: number, off: number] {
  if (length === undefined) return [on, off];
  const count = Math.max(1, Math.round((length + off) / (on + off)));
  const scale = length / (count * on + (count - 1) * off);
  return [on * scale, off * scale];
}

/** The core of a hollow dash ends before its dash does, at both ends. */
function hollowDashes(width: number, length: number | undefined): readonly Stroke[] {
  const [on, off] = dashIn(hollowDash, length);
  const hollowed = plainStroke(width - rims, [Math.max(0.1, on - rims), off + rims]);
  return [plainStroke(width, [on, off]), shifted(core(hollowed), -rims / 2)];
}

/** Dashes of no length with round caps are dots. */
function dots(diameter: number, pitch: number, length: number | undefined): readonly Stroke[] {
  if (length === undefined) return [plainStroke(diameter, [0, pitch], "round")];
  const room = length - diameter;
  const count = Math.max(0, Math.round(room / pitch));
  const fitted = count === 0 ? length + pitch : room / count;
  return [shifted(plainStroke(diameter, [0, fitted], "round"), -diameter / 2)];
}

function ticks(width: number, length: number | undefined): Stroke {
  const pitch = length === undefined ? tick.pitch : length / Math.max(1, Math.round(length / tick.pitch));
  const stroke = plainStroke(width, [tick.on, Math.max(0.1, pitch - tick.on)]);
  return { ...(length === undefined ? stroke : shifted(stroke, (tick.on - pitch) / 2)), isTicks: true };
}
