import type { Body } from "./body";
import { flattenCurve, type Line, pointAt } from "./curves";
import { costOfEdgeLabel, distanceToBox, type LabelObstacles } from "./edgeLabelCost";
import type { Frame } from "./frame";
import type { Box, DrawnTie, EdgeLabel, Point } from "./scene";

/** Size of the label's type, px. */
const labelSize = 14;
/** In frames narrower than this its sentence and its count always stand on two lines. */
const oneLineWidth = 700;
const padding = { x: 12, y: 7 };
const leading = 19;
const edge = 4;
/** Where along its line a label may stand, the sign besides; px from there to the label that are tried, and directions. */
const anchors = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
const gaps = [14, 22, 32];
const directions = [1, 0, 0.7, 0.7, 0, 1, -0.7, 0.7, -1, 0, -0.7, -0.7, 0, -1, 0.7, -0.7];
/** From this cost on a label beside its line is not good enough: it hides a sign or an actor. It is looked for anywhere. */
const crowded = 100;
/** From this cost on a label of one line is tried in two, which are shorter; and what they must be cheaper by. */
const roomy = 24;
const twoLines = 6;
/** Places that are tried in the whole frame, across and down. */
const [columns, rows] = [32, 48];
/** px: nearer to its line than this the label needs no leader. */
const touching = 26;

type Words = { readonly sentence: string; readonly count: string };

type Around = {
  readonly frame: Frame;
  /** The tie that is named, and its two actors. */
  readonly tie: Pick<DrawnTie, "id" | "curve" | "sign">;
  readonly ends: readonly Body[];
  readonly bodies: readonly Body[];
  readonly ties: readonly Pick<DrawnTie, "id" | "curve" | "sign">[];
  readonly words: Words;
  readonly measure: (text: string, size: number) => number;
};

/**
 * Creates the label of a tie: never on its two actors, its sign or its line, on no other actor if it can be, and on as
 * little else.
 */
export function createEdgeLabel({ frame, tie, ends, bodies, ties, words, measure }: Around): EdgeLabel {
  const obstacles: LabelObstacles = {
    tie,
    own: flattenCurve(tie.curve, 32),
    ends,
    bodies,
    others: ties
      .filter((other) => other.id !== tie.id)
      .map(({ sign, curve }) => ({ sign, line: flattenCurve(curve, 16) })),
  };
  const along = [tie.sign.centre, ...anchors.map((t) => pointAt(tie.curve, t))];
  const set = (lines: EdgeLabel["lines"], before?: Found) => {
    const { width, height } = sizeOf(words, lines, frame, measure);
    const near = cheapest(
      along.flatMap((point) => [...boxesAround(point, width, height, frame)]),
      obstacles,
      before,
    );
    return near.cost < crowded ? near : cheapest(boxesAnywhere(width, height, frame), obstacles, near);
  };
  const isNarrow = frame.width < oneLineWidth;
  const first = set(isNarrow ? 2 : 1);
  const found = isNarrow || first.cost < roomy ? first : set(2, { ...first, cost: first.cost - twoLines });
  const lines = isNarrow || found.box.height !== first.box.height ? 2 : 1;
  return { tie: tie.id, box: found.box, lines, ...words, leader: leaderTo(found.box, obstacles.own) };
}

function sizeOf(
  words: Words,
  lines: EdgeLabel["lines"],
  frame: Frame,
  measure: Around["measure"],
): Pick<Box, "width" | "height"> {
  const parts = lines === 2 ? [words.sentence, words.count] : [`${words.sentence} · ${words.count}`];
  const text = Math.max(...parts.map((part) => measure(part, labelSize)));
  return {
    width: Math.min(frame.width - 2 * edge, Math.ceil(text) + 2 * padding.x),
    height: leading * lines + 2 * padding.y,
  };
}

type Found = { readonly box: Box; readonly cost: number };

function cheapest(boxes: Iterable<Box>, obstacles: LabelObstacles, before?: Found): Found {
  const leaderOf = (box: Box) => leaderTo(box, obstacles.own);
  let found = before;
  for (const box of boxes) {
    const limit = found?.cost ?? Number.POSITIVE_INFINITY;
    const cost = costOfEdgeLabel(box, leaderOf, obstacles, limit);
    if (cost < limit) found = { box, cost };
  }
  if (found === undefined) throw new Error("no box to choose from");
  return found;
}

function* boxesAround(point: Point, width: number, height: number, frame: Frame): Iterable<Box> {
  for (const gap of gaps) {
    for (let index = 0; index < directions.length; index += 2) {
      const x = directions[index] ?? 0;
      const y = directions[index + 1] ?? 0;
      // Diagonal labels stand corner to point; upright ones are also tried with the point near either of their ends.
      const [sideX, sideY] = [Math.sign(x), Math.sign(y)];
      const left = point.x + x * gap + ((sideX - 1) / 2) * width;
      const top = point.y + y * gap + ((sideY - 1) / 2) * height;
      yield keptIn(frame, { x: left, y: top, width, height });
      if (x !== 0) continue;
      for (const share of [-0.48, -0.36, -0.24, -0.12, 0.12, 0.24, 0.36, 0.48])
        yield keptIn(frame, { x: left + share * width, y: top, width, height });
    }
  }
}

function* boxesAnywhere(width: number, height: number, frame: Frame): Iterable<Box> {
  for (let column = 0; column <= columns; column += 1) {
    for (let row = 0; row <= rows; row += 1) {
      const x = (column / columns) * (frame.width - width);
      const y = (row / rows) * (frame.height - height);
      yield keptIn(frame, { x, y, width, height });
    }
  }
}

/** The box, moved inside the frame. */
function keptIn(frame: Frame, { x, y, width, height }: Box): Box {
  return {
    x: Math.max(edge, Math.min(x, frame.width - edge - width)),
    y: Math.max(edge, Math.min(y, frame.height - edge - height)),
    width,
    height,
  };
}

/** From the nearest point of the line, but for what is under its head, to the label; none where the two are neighbours. */
function leaderTo(box: Box, line: Line): EdgeLabel["leader"] {
  let [start, length] = [{ x: 0, y: 0 }, Number.POSITIVE_INFINITY];
  for (let index = 4; index < line.length - 4; index += 2) {
    const point = { x: line[index] ?? 0, y: line[index + 1] ?? 0 };
    const away = distanceToBox(box, point);
    if (away < length) [start, length] = [point, away];
  }
  if (length <= touching) return undefined;
  const end = {
    x: Math.max(box.x, Math.min(start.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(start.y, box.y + box.height)),
  };
  return { start, end };
}
