import type { LineStyle } from "../../core/codebook/relationTypes";
import type { LineForm } from "../../core/graph/tieState";

type Run = readonly [from: number, to: number];

/** A row of a tile: its runs of colour, none for all of it, or one dot. px; `rise`: of its middle above the line's. */
export type Layer = { readonly height: number; readonly rise: number } & (
  | { readonly kind: "runs"; readonly runs: readonly Run[] }
  | { readonly kind: "dot"; readonly at: number }
);

/** A line under words, repeated every `width` px; undefined: unbroken. */
export type Tile = { readonly width: number | undefined; readonly layers: readonly Layer[] };

const runs = (height: number, ...own: readonly Run[]): Layer => ({
  kind: "runs",
  height,
  rise: 0,
  runs: own,
});
const dot = (at: number): Layer => ({ kind: "dot", height: 3, rise: 0, at });

/** A repetition of a type's line that stands by itself: so many px long. */
type Pattern = { readonly length: number; readonly layers: readonly Layer[] };

/** px of what follows a pattern where it has not happened: long and short, or fine and even. Runs from the pattern's end. */
const rests: Readonly<
  Record<"planned" | "conditional", { readonly length: number; readonly runs: readonly Run[] }>
> = {
  planned: {
    length: 20,
    runs: [
      [3, 8],
      [10, 11.5],
      [13.5, 18],
    ],
  },
  conditional: {
    length: 17,
    runs: [
      [3, 4.5],
      [6.5, 8],
      [10, 11.5],
      [13.5, 15],
    ],
  },
};
/** px that a break takes, and where its slashes begin in it. */
const broken = { length: 14, slashes: [4, 8] };
/** px between the slashes of what is only denied. */
const struckEvery = 16;

/** Returns the tile of a line: of its type's pattern, and of what its form puts after it. */
export function createTile(line: LineStyle, form: LineForm): Tile {
  const { mood, hearsay, disputed } = form;
  if (mood === "denied") return struck(line);
  if (mood === "actual" && !disputed) return plain(line, hearsay);
  const pattern = stretch(line, hearsay, mood === "actual");
  const afterBreak = pattern.length + (disputed ? broken.length : 0);
  const rest = mood === "actual" ? undefined : rests[mood];
  return {
    width: afterBreak + (rest?.length ?? 0),
    layers: [
      ...pattern.layers,
      ...(disputed ? slashes(broken.slashes.map((at) => pattern.length + at)) : []),
      ...(rest === undefined
        ? []
        : [
            runs(
              hearsay ? 1 : 2,
              ...rest.runs.map(([from, to]): Run => [afterBreak + from, afterBreak + to]),
            ),
          ]),
    ],
  };
}

function plain(line: LineStyle, hearsay: boolean): Tile {
  switch (line) {
    case "solid":
      return { width: undefined, layers: [runs(hearsay ? 1 : 2)] };
    case "dashed":
      return { width: 10, layers: [runs(hearsay ? 1 : 2, [0, 7])] };
    case "dotted":
      return { width: 5, layers: [hearsay ? runs(1, [0, 2]) : dot(2.5)] };
    case "ticked":
      return { width: 5, layers: [runs(hearsay ? 3 : 5, [0, 1]), runs(1, [0, 5])] };
  }
}

/** Enough of a type's pattern to know it by; more of it where nothing but a break follows. */
function stretch(line: LineStyle, hearsay: boolean, isLong: boolean): Pattern {
  const [thin, thick] = hearsay ? [1, 1] : [1, 2];
  const times = (count: number, pitch: number, length: number): readonly Run[] =>
    Array.from({ length: count }, (_, index): Run => [index * pitch, index * pitch + length]);
  switch (line) {
    case "solid": {
      const length = isLong ? 26 : 16;
      return { length, layers: [runs(thick, [0, length])] };
    }
    case "dashed": {
      const count = isLong ? 3 : 2;
      return { length: count * 10 - 3, layers: [runs(thick, ...times(count, 10, 7))] };
    }
    case "dotted": {
      const count = isLong ? 6 : 4;
      const dots = times(count, 5, 2);
      return {
        length: count * 5,
        layers: hearsay ? [runs(thin, ...dots)] : dots.map(([at]) => dot(at + 2.5)),
      };
    }
    case "ticked": {
      const count = isLong ? 6 : 4;
      const length = (count - 1) * 5 + 1;
      return { length, layers: [runs(hearsay ? 3 : 5, ...times(count, 5, 1)), runs(1, [0, length])] };
    }
  }
}

/** A thin line that is struck through again and again. */
function struck(line: LineStyle): Tile {
  const { layers } = stretch(line, true, false);
  return { width: struckEvery + 8, layers: [...layers, ...slashes([struckEvery + 2])] };
}

/** Leaning strokes, of three rows: gradients have no slanted edge that repeats. */
function slashes(at: readonly number[]): readonly Layer[] {
  const row = (rise: number, shift: number): Layer => ({
    ...runs(2, ...at.map((x): Run => [x + shift, x + shift + 1.5])),
    rise,
  });
  return [row(2, 1.5), row(0, 0.75), row(-2, 0)];
}
