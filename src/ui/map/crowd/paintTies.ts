import { relationType } from "../../../core/relationTypes";
import type { Curve, TieMark } from "../../../core/scene/scene";

/** Inks by relation type, and `fault` for ties that nothing in the source carries; `ground` makes a line hollow. */
export type Inks = Readonly<Record<string, string>> & { readonly ground: string; readonly fault: string };

type Style = {
  readonly ink: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
};
/** All ties that look alike, as one path: a stroke of a thousand curves costs little more than one of ten. */
type Batch = { readonly strokes: readonly Style[]; readonly lines: Path2D; readonly heads: Path2D };

export type Painting = readonly Batch[];

/** Of the map's full widths: many lines leave each little room. px at zoom 1. */
const widths = [0.75, 0.95, 1.2, 1.5, 1.8] as const;
const headSize = 0.45;

/** The ties as paths, by how they look: relation type, width, attributed or not. */
export function createPainting(ties: readonly TieMark[]): Painting {
  const batches = new Map<string, Batch>();
  for (const tie of ties) {
    const key = `${tie.type} ${tie.width} ${tie.attributed} ${tie.unsupported}`;
    const batch = batches.get(key) ?? { strokes: strokesOf(tie), lines: new Path2D(), heads: new Path2D() };
    batches.set(key, batch);
    addLine(batch.lines, tie.curve, tie.head?.[0]);
    if (tie.head !== undefined) addHead(batch.heads, tie.head);
  }
  return [...batches.values()];
}

function addLine(path: Path2D, { start, control, end }: Curve, tip: { x: number; y: number } | undefined) {
  path.moveTo(start.x, start.y);
  path.quadraticCurveTo(control.x, control.y, end.x, end.y);
  if (tip !== undefined) path.lineTo(tip.x, tip.y);
}

/** The map's head, smaller, at the same tip. */
function addHead(path: Path2D, [tip, ...others]: NonNullable<TieMark["head"]>) {
  path.moveTo(tip.x, tip.y);
  for (const { x, y } of others) path.lineTo(tip.x + (x - tip.x) * headSize, tip.y + (y - tip.y) * headSize);
  path.closePath();
}

/** As on the smaller map, finer: solid, dashes, dots, cross-ticks; hollow where somebody else says so. */
function strokesOf({ type, width: full, attributed, unsupported }: TieMark): readonly Style[] {
  const width = widths[Math.round((full - 1.75) / 0.75)] ?? widths[0];
  const style = (
    ink: string,
    by: number,
    dash: readonly number[] = [],
    cap: CanvasLineCap = "butt",
  ): Style => ({
    ink,
    width: by,
    dash,
    cap,
  });
  if (unsupported) return [style("fault", 1, [1.5, 4])];
  const hollow = width + 1.3;
  switch (relationType(type).line) {
    case "solid":
      return attributed ? [style(type, hollow), style("ground", hollow - 1.5)] : [style(type, width)];
    case "dashed":
      return attributed
        ? [style(type, hollow, [6, 3.5]), style("ground", hollow - 1.5, [4.8, 4.7])]
        : [style(type, width, [5.5, 3])];
    case "dotted": {
      const dot = width + 0.7;
      return attributed
        ? [
            style(type, dot + 1.2, [0, dot + 3.4], "round"),
            style("ground", dot - 0.3, [0, dot + 3.4], "round"),
          ]
        : [style(type, dot, [0, dot + 2], "round")];
    }
    case "ticked":
      return attributed
        ? [style(type, width + 2.6, [0.8, 4.2]), style(type, hollow), style("ground", hollow - 1.5)]
        : [style(type, width + 2.6, [0.8, 4.2]), style(type, width)];
  }
}

/** Paints in the coordinates that the context is set to. `thinner`: what line widths are divided by. */
export function paint(
  context: CanvasRenderingContext2D,
  painting: Painting,
  inks: Inks,
  thinner: number,
): void {
  for (const { strokes, lines, heads } of painting) {
    for (const { ink, width, dash, cap } of strokes) {
      context.strokeStyle = inks[ink] ?? inks.fault;
      context.lineWidth = width / thinner;
      context.lineCap = cap;
      context.setLineDash(dash.map((length) => length / thinner));
      context.stroke(lines);
    }
    context.fillStyle = inks[strokes[0]?.ink ?? "fault"] ?? inks.fault;
    context.fill(heads);
  }
}
