import { type CrowdStroke, crowdHead, crowdStrokesOf } from "../../../core/crowd/crowdStrokes";
import type { Curve, Head, TieMark } from "../../../core/scene/scene";

/** Inks by relation type, and `fault` for ties that nothing in the source carries; `ground` makes a line hollow. */
export type Inks = Readonly<Record<string, string>> & { readonly ground: string; readonly fault: string };

/** All ties that look alike, as one path: a stroke of a thousand curves costs little more than one of ten. */
type Batch = { readonly strokes: readonly CrowdStroke[]; readonly lines: Path2D; readonly heads: Path2D };

export type Painting = readonly Batch[];

/** The ties as paths, by how they look: relation type, width, attributed or not. */
export function createPainting(ties: readonly TieMark[]): Painting {
  const batches = new Map<string, Batch>();
  for (const tie of ties) {
    const key = `${tie.type} ${tie.width} ${tie.attributed} ${tie.unsupported}`;
    const batch = batches.get(key) ?? {
      strokes: crowdStrokesOf(tie),
      lines: new Path2D(),
      heads: new Path2D(),
    };
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

function addHead(path: Path2D, head: Head) {
  const [tip, ...others] = crowdHead(head);
  path.moveTo(tip.x, tip.y);
  for (const { x, y } of others) path.lineTo(x, y);
  path.closePath();
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
