import type { LineStyle } from "../relationTypes";
import type { LineForm } from "../tieState";

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
};

/** Line widths for 1, 2, 3, 4, and 5 or more passages. */
const widths = [1.75, 2.5, 3.25, 4, 4.75] as const;

/** Width of a tie's line in px at zoom 1, by its number of passages; one without any is as thin as with one. */
export function widthOf(passages: number): number {
  return widths[Math.min(Math.max(passages, 1), widths.length) - 1] ?? widths[0];
}

const stroke = (width: number, dash?: readonly number[], cap: Stroke["cap"] = "butt"): Stroke => ({
  ink: "line",
  width,
  dash,
  dashOffset: 0,
  cap,
});

const core = (
  width: number,
  dash?: readonly number[],
  cap: Stroke["cap"] = "butt",
  dashOffset = 0,
): Stroke => ({
  ...stroke(width, dash, cap),
  ink: "surface",
  dashOffset,
});

const ticks = (width: number): Stroke => stroke(width + 7, [1.8, 7.2]);

/** What the text asserts is solid, what somebody else claims is hollow: the same pattern with its core taken out. */
export function strokesOf(line: LineStyle, width: number, { hearsay }: LineForm): readonly Stroke[] {
  const hollow = Math.max(width + 2.4, 4.6);
  const dot = Math.max(width + 1.2, 3.4);
  switch (line) {
    case "solid":
      return hearsay ? [stroke(hollow), core(hollow - 2.6)] : [stroke(width)];
    case "dashed":
      return hearsay
        ? [stroke(hollow, [11, 6]), core(hollow - 2.6, [8.4, 8.6], "butt", -1.3)]
        : [stroke(width, [10, 5])];
    case "dotted": {
      if (!hearsay) return [stroke(dot, [0, dot + 3.6], "round")];
      const ring = Math.max(dot + 2, 5.2);
      const pitch = [0, ring + 2.6];
      return [stroke(ring, pitch, "round"), core(ring - 2.6, pitch, "round")];
    }
    case "ticked":
      return hearsay ? [ticks(width), stroke(hollow), core(hollow - 2.6)] : [ticks(width), stroke(width)];
  }
}
