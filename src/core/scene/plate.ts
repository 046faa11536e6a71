import type { Body } from "./body";
import { flattenCurve } from "./curves";
import type { Frame } from "./frame";
import { costOfPlate, distanceToBox, type Ground } from "./plateCost";
import type { Box, Plate, Point, TieMark } from "./scene";

/** Size of the plate's type, px. */
const plateSize = 14;
/** In frames narrower than this its sentence and its count stand on two lines. */
const oneLineWidth = 700;
const padding = { x: 12, y: 7 };
const leading = 19;
const edge = 4;
/** px from sign to plate that are tried, and directions, in which a diagonal is one of 0.7. */
const gaps = [12, 24, 40, 60, 84, 112];
const directions = [1, 0, 0.7, 0.7, 0, 1, -0.7, 0.7, -1, 0, -0.7, -0.7, 0, -1, 0.7, -0.7];
/** From this cost on a plate about its sign is not good enough: it is looked for in the whole frame. */
const crowded = 25;
/** Places that are tried in the whole frame, across and down. */
const [columns, rows] = [32, 48];
/** Nearer than this the plate needs no leader. */
const touching = 8;

type Words = { readonly sentence: string; readonly count: string };

type Around = {
  readonly frame: Frame;
  /** The tie that is named, and its two actors. */
  readonly tie: Pick<TieMark, "id" | "curve" | "sign">;
  readonly ends: readonly Body[];
  readonly bodies: readonly Body[];
  readonly ties: readonly Pick<TieMark, "id" | "curve" | "sign">[];
  readonly words: Words;
  readonly measure: (text: string, size: number) => number;
};

/** The plate of a tie: never on its two actors, its sign or its line, on no other actor if it can be, and on as little else. */
export function createPlate({ frame, tie, ends, bodies, ties, words, measure }: Around): Plate {
  const lines = frame.width < oneLineWidth ? 2 : 1;
  const parts = lines === 2 ? [words.sentence, words.count] : [`${words.sentence} · ${words.count}`];
  const text = Math.max(...parts.map((part) => measure(part, plateSize)));
  const width = Math.min(frame.width - 2 * edge, Math.ceil(text) + 2 * padding.x);
  const height = leading * lines + 2 * padding.y;
  const ground: Ground = {
    tie,
    own: flattenCurve(tie.curve, 32),
    ends,
    bodies,
    others: ties
      .filter((other) => other.id !== tie.id)
      .map(({ sign, curve }) => ({ sign, line: flattenCurve(curve, 16) })),
  };
  const sign = tie.sign.centre;
  const near = cheapest(boxesAround(sign, width, height, frame), ground);
  const found = near.cost < crowded ? near : cheapest(boxesAnywhere(width, height, frame), ground, near);
  const { box } = found;
  return { tie: tie.id, box, lines, ...words, leader: leaderTo(box, tie.sign) };
}

type Found = { readonly box: Box; readonly cost: number };

function cheapest(boxes: Iterable<Box>, ground: Ground, before?: Found): Found {
  let found = before;
  for (const box of boxes) {
    const limit = found?.cost ?? Number.POSITIVE_INFINITY;
    const cost = costOfPlate(box, leaderTo(box, ground.tie.sign), ground, limit);
    if (cost < limit) found = { box, cost };
  }
  if (found === undefined) throw new Error("no box to choose from");
  return found;
}

function* boxesAround(sign: Point, width: number, height: number, frame: Frame): Iterable<Box> {
  for (const gap of gaps) {
    for (let index = 0; index < directions.length; index += 2) {
      const x = directions[index] ?? 0;
      const y = directions[index + 1] ?? 0;
      // Diagonal plates stand corner to sign; upright ones are also tried with the sign near either of their ends.
      const [sideX, sideY] = [Math.sign(x), Math.sign(y)];
      const left = sign.x + x * gap + ((sideX - 1) / 2) * width;
      const top = sign.y + y * gap + ((sideY - 1) / 2) * height;
      yield keptIn(frame, { x: left, y: top, width, height });
      if (x !== 0) continue;
      for (const share of [-0.45, -0.25, 0.25, 0.45])
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

function leaderTo(box: Box, { centre, radius }: TieMark["sign"]): Plate["leader"] {
  const end = {
    x: Math.max(box.x, Math.min(centre.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(centre.y, box.y + box.height)),
  };
  const length = distanceToBox(box, centre);
  const rim = radius + 1.5;
  if (length <= rim + touching) return undefined;
  const share = rim / length;
  return {
    start: { x: centre.x + (end.x - centre.x) * share, y: centre.y + (end.y - centre.y) * share },
    end,
  };
}
