import type { TieId } from "../../core/graph/ties";
import { distance, flattenCurve, squareToLine } from "../../core/scene/curves";
import type { DrawnTie, Point } from "../../core/scene/scene";

const pieces = 16;

/** Of the ties within `reach` of a point, the one that is drawn nearest to it: the targets of parallel ties overlap. */
export function nearestTie(ties: readonly DrawnTie[], point: Point, reach: number): TieId | undefined {
  let nearest: TieId | undefined;
  let least = reach;
  for (const tie of ties) {
    const away = Math.min(
      distanceToLine(tie, point),
      Math.max(0, distance(tie.sign.centre, point) - tie.sign.radius),
    );
    if (away < least) [nearest, least] = [tie.id, away];
  }
  return nearest;
}

function distanceToLine({ curve, head }: DrawnTie, { x, y }: Point): number {
  const line = flattenCurve(curve, pieces);
  const tip = head === undefined ? [] : [head[0].x, head[0].y];
  return Math.sqrt(squareToLine(x, y, [...line, ...tip]));
}
