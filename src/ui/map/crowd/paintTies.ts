import { type CrowdStroke, crowdHead, crowdStrokesOf } from "../../../core/crowd/crowdStrokes";
import { flattenCurve, visitAlong } from "../../../core/scene/curves";
import type { Head, TieMark } from "../../../core/scene/scene";

/** Inks by relation type, and `fault` for ties that nothing in the source carries; `ground` makes a line hollow. */
export type Inks = Readonly<Record<string, string>> & { readonly ground: string; readonly fault: string };

/** All ties that look alike: each of their strokes is set once. */
type Batch = { readonly strokes: readonly CrowdStroke[]; readonly ties: TieMark[] };

export type Painting = readonly Batch[];

/** Straight pieces that a dotted curve is walked along. */
const pieces = 24;

/** The ties by how they look: relation type, width, form. */
export function createPainting(ties: readonly TieMark[]): Painting {
  const batches = new Map<string, Batch>();
  for (const tie of ties) {
    const key = `${tie.type} ${tie.width} ${tie.form.hearsay} ${tie.form.mood} ${tie.form.disputed} ${tie.unsupported}`;
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, { strokes: crowdStrokesOf(tie), ties: [tie] });
    else batch.ties.push(tie);
  }
  return [...batches.values()];
}

/**
 * Paints in the coordinates that the context is set to, each line by itself: of many as one path, every row of pixels has to
 * sort the edges of all (some four times the work, where no graphics processor does it). `thinner`: what line widths are
 * divided by.
 */
export function paint(
  context: CanvasRenderingContext2D,
  painting: Painting,
  inks: Inks,
  thinner: number,
): void {
  for (const { strokes, ties } of painting) {
    for (const { ink, width, dash, cap } of strokes) {
      const colour = inks[ink] ?? inks.fault;
      const lengths = dash.map((length) => length / thinner);
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = width / thinner;
      context.setLineDash(lengths);
      for (const tie of ties) {
        context.beginPath();
        if (cap === "round") {
          // Dashes of no length with round caps are dots; as discs they take a third of the time.
          addDots(context, tie, lengths[1] ?? 0, width / thinner / 2);
          context.fill();
        } else {
          addLine(context, tie);
          context.stroke();
        }
      }
    }
    context.fillStyle = inks[strokes[0]?.ink ?? "fault"] ?? inks.fault;
    for (const { head } of ties) {
      if (head === undefined) continue;
      context.beginPath();
      addHead(context, head);
      context.fill();
    }
  }
}

function addLine(context: CanvasRenderingContext2D, { curve: { start, control, end }, head }: TieMark) {
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  if (head !== undefined) context.lineTo(head[0].x, head[0].y);
}

function addDots(context: CanvasRenderingContext2D, { curve, head }: TieMark, pitch: number, radius: number) {
  const tip = head === undefined ? [] : [head[0].x, head[0].y];
  visitAlong([...flattenCurve(curve, pieces), ...tip], pitch, (x, y) => {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  });
}

function addHead(context: CanvasRenderingContext2D, head: Head) {
  const [tip, ...others] = crowdHead(head);
  context.moveTo(tip.x, tip.y);
  for (const { x, y } of others) context.lineTo(x, y);
  context.closePath();
}
