import type { TieId } from "../graph/ties";
import { distance, flattenCurve, squareToLine } from "./curves";
import type { DrawnTie, Point } from "./scene";

type Drawn = Pick<DrawnTie, "id" | "curve" | "head" | "sign">;

/** Straight pieces that a curve is measured by. */
const pieces = 16;

/** Returns the tie, of those within `reach` of a point, that is drawn nearest to it: the targets of parallel ties overlap. */
export function nearestTie(ties: readonly Drawn[], point: Point, reach: number): TieId | undefined {
  let nearest: TieId | undefined;
  let least = reach;
  for (const tie of ties) {
    const toSign = Math.max(0, distance(tie.sign.centre, point) - tie.sign.radius);
    // Asked at every move of the pointer: of a thousand lines few are anywhere near.
    const away = isBeyond(tie, point, least) ? toSign : Math.min(toSign, distanceToLine(tie, point));
    if (away < least) [nearest, least] = [tie.id, away];
  }
  return nearest;
}

/** Whether the box around a line is no nearer to a point than `reach`. */
function isBeyond({ curve: { start, control, end }, head }: Drawn, { x, y }: Point, reach: number): boolean {
  const tip = head?.[0] ?? end;
  return (
    Math.min(start.x, control.x, end.x, tip.x) - x >= reach ||
    x - Math.max(start.x, control.x, end.x, tip.x) >= reach ||
    Math.min(start.y, control.y, end.y, tip.y) - y >= reach ||
    y - Math.max(start.y, control.y, end.y, tip.y) >= reach
  );
}

function distanceToLine({ curve, head }: Drawn, { x, y }: Point): number {
  const line = flattenCurve(curve, pieces);
  const tip = head === undefined ? [] : [head[0].x, head[0].y];
  return Math.sqrt(squareToLine(x, y, [...line, ...tip]));
}
