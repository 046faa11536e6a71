import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import { type HeadStyle, headStyleOf } from "../scene/markAttributes";
import type { Curve, DrawnTie, Head, Point } from "../scene/scene";

/**
 * One stroke along a line among very many; lengths in px at zoom 1. `fault`: nothing in the source carries the tie. `part`:
 * of the line, from 0 to 1; of `slashes`, where they stand.
 */
export type LargeGraphStroke = {
  readonly ink: RelationTypeId | "ground" | "fault";
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
  readonly part: readonly [from: number, to: number];
  readonly isSlashes?: boolean;
};

/** Of the map's full widths: many lines leave each little room. px at zoom 1. */
const widths = [0.75, 0.95, 1.2, 1.5, 1.8] as const;
const headSize = 0.45;
const whole = [0, 1] as const;
/** Where a disputed line is broken, and how far. */
const broken = { at: 0.25, half: 0.02 };
/** px of the two strokes across a broken line: along it from one to the other, and from the line to their ends. */
const slash = { width: 0.8, apart: 2.4, half: 3, lean: -0.42 };

/** Returns the map's head, smaller, at the same tip. */
export function largeGraphHead([tip, left, notch, right]: Head): Head {
  const nearer = ({ x, y }: Point): Point => ({
    x: tip.x + (x - tip.x) * headSize,
    y: tip.y + (y - tip.y) * headSize,
  });
  return [tip, nearer(left), nearer(notch), nearer(right)];
}

/** Returns how a head is drawn among very many: a hollow one is filled, for it is too small to be hollow. */
export function largeGraphHeadStyle({
  form,
  unsupported,
}: Pick<DrawnTie, "form" | "unsupported">): HeadStyle {
  return !unsupported && headStyleOf(form) === "open" ? "open" : "filled";
}

/**
 * Returns the strokes as on the smaller map, finer: solid, dashes, dots, cross-ticks; hollow where only others say so,
 * going on in long and short dashes or in fine dots where it has not happened, broken where it is disputed.
 */
export function largeGraphStrokesOf(tie: DrawnTie): readonly LargeGraphStroke[] {
  const { type, width: full, form, unsupported, head } = tie;
  if (unsupported) return [style("fault", 1, [1.5, 4])];
  const width = widths[Math.round((full - 1.75) / 0.75)] ?? widths[0];
  const own = patternOf(type, width, form);
  const { lines, rests } = partsOf(form, head === undefined);
  return [
    ...lines.flatMap((part) => own.map((stroke) => ({ ...stroke, part }))),
    ...rests.map((part) => ({ ...restOf(type, width, form), part })),
    ...(form.disputed ? [slashesOf(type)] : []),
  ];
}

const style = (
  ink: LargeGraphStroke["ink"],
  width: number,
  dash: readonly number[] = [],
  cap: LargeGraphStroke["cap"] = "butt",
): LargeGraphStroke => ({ ink, width, dash, cap, part: whole });

function patternOf(type: RelationTypeId, width: number, { hearsay }: LineForm): readonly LargeGraphStroke[] {
  const hollow = width + 1.3;
  switch (relationType(type).line) {
    case "solid":
      return hearsay ? [style(type, hollow), style("ground", hollow - 1.5)] : [style(type, width)];
    case "dashed":
      return hearsay
        ? [style(type, hollow, [6, 3.5]), style("ground", hollow - 1.5, [4.8, 4.7])]
        : [style(type, width, [5.5, 3])];
    case "dotted": {
      const dot = width + 0.7;
      const pitch = [0, dot + 3.4];
      return hearsay
        ? [style(type, dot + 1.2, pitch, "round"), style("ground", dot - 0.3, pitch, "round")]
        : [style(type, dot, [0, dot + 2], "round")];
    }
    case "ticked": {
      const ticks = style(type, width + 2.6, [0.8, 4.2]);
      return hearsay
        ? [ticks, style(type, hollow), style("ground", hollow - 1.5)]
        : [ticks, style(type, width)];
    }
  }
}

type Parts = {
  readonly lines: readonly LargeGraphStroke["part"][];
  readonly rests: readonly LargeGraphStroke["part"][];
};

/** What is drawn as its type is, and what has not happened: of a mutual line its middle, otherwise its second half. */
function partsOf({ mood, disputed }: LineForm, mutual: boolean): Parts {
  if (mood === "denied") return { lines: [], rests: [whole] };
  const [before, after] = [broken.at - broken.half, broken.at + broken.half];
  const opened = (to: number): readonly LargeGraphStroke["part"][] =>
    disputed
      ? [
          [0, before],
          [after, to],
        ]
      : [[0, to]];
  if (mood === "actual") return { lines: opened(1), rests: [] };
  if (!mutual) return { lines: opened(0.5), rests: [[0.5, 1]] };
  return { lines: [...opened(0.35), [0.65, 1]], rests: [[0.35, 0.65]] };
}

function restOf(type: RelationTypeId, width: number, { mood }: LineForm): LargeGraphStroke {
  if (mood === "denied") return style(type, 0.4);
  return mood === "planned" ? style(type, width, [4.5, 2, 1.2, 2]) : style(type, 0.9, [0, 3.2], "round");
}

const slashesOf = (type: RelationTypeId): LargeGraphStroke => ({
  ...style(type, slash.width),
  part: [broken.at, broken.at],
  isSlashes: true,
});

/** Returns the two strokes across a broken line, each from one point to the other. */
export function slashesAcross(
  { start, control, end }: Curve,
  at: number,
): readonly (readonly [Point, Point])[] {
  const blend = (a: number, b: number, c: number) => (1 - at) ** 2 * a + 2 * (1 - at) * at * b + at ** 2 * c;
  const [x, y] = [blend(start.x, control.x, end.x), blend(start.y, control.y, end.y)];
  const slope = (a: number, b: number, c: number) => (1 - at) * (b - a) + at * (c - b);
  const [dx, dy] = [slope(start.x, control.x, end.x), slope(start.y, control.y, end.y)];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  return [-slash.apart / 2, slash.apart / 2].map((offset) => {
    const across = { x: (-uy + ux * slash.lean) * slash.half, y: (ux + uy * slash.lean) * slash.half };
    const middle = { x: x + ux * offset, y: y + uy * offset };
    return [
      { x: middle.x - across.x, y: middle.y - across.y },
      { x: middle.x + across.x, y: middle.y + across.y },
    ] as const;
  });
}
