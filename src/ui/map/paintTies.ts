import {
  type LargeGraphStroke,
  largeGraphHead,
  largeGraphHeadStyle,
  largeGraphStrokesOf,
  slashesAcross,
} from "../../core/largeGraph/largeGraphStrokes";
import { flattenCurve, partOf, visitAlong } from "../../core/scene/curves";
import type { DrawnTie, Head } from "../../core/scene/scene";

/** Inks by relation type, and `fault` for ties that nothing in the source carries; `ground` makes a line hollow. */
export type Inks = Readonly<Record<string, string>> & { readonly ground: string; readonly fault: string };

/** All ties that look alike: each of their strokes is set once. */
type Batch = { readonly strokes: readonly LargeGraphStroke[]; readonly ties: DrawnTie[] };

export type Painting = readonly Batch[];

/** Straight pieces that a dotted curve is walked along. */
const pieces = 24;
/** px of the two sides of a head that has not arrived. */
const openHead = 0.9;

/** The ties by how they look: relation type, width, form, with a head or without. */
export function createPainting(ties: readonly DrawnTie[]): Painting {
  const batches = new Map<string, Batch>();
  for (const tie of ties) {
    const { type, width, form, unsupported, head } = tie;
    const isMutual = head === undefined;
    const key = [type, width, form.hearsay, form.mood, form.disputed, unsupported, isMutual].join(" ");
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, { strokes: largeGraphStrokesOf(tie), ties: [tie] });
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
    for (const stroke of strokes) {
      const { ink, width, dash, cap } = stroke;
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
          addDots(context, tie, stroke, lengths[1] ?? 0, width / thinner / 2);
          context.fill();
        } else {
          if (stroke.isSlashes) addSlashes(context, tie, stroke);
          else addLine(context, tie, stroke);
          context.stroke();
        }
      }
    }
    context.fillStyle = inks[strokes[0]?.ink ?? "fault"] ?? inks.fault;
    context.strokeStyle = context.fillStyle;
    const isOpen = ties[0] !== undefined && largeGraphHeadStyle(ties[0]) === "open";
    context.lineWidth = openHead / thinner;
    context.setLineDash([]);
    for (const { head } of ties) {
      if (head === undefined) continue;
      context.beginPath();
      addHead(context, head, isOpen);
      if (isOpen) context.stroke();
      else context.fill();
    }
  }
}

function addLine(context: CanvasRenderingContext2D, tie: DrawnTie, { part: [from, to] }: LargeGraphStroke) {
  const isWhole = from === 0 && to === 1;
  const { start, control, end } = isWhole ? tie.curve : partOf(tie.curve, from, to);
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  if (tie.head !== undefined && to === 1) context.lineTo(tie.head[0].x, tie.head[0].y);
}

function addDots(
  context: CanvasRenderingContext2D,
  { curve, head }: DrawnTie,
  { part: [from, to] }: LargeGraphStroke,
  pitch: number,
  radius: number,
) {
  const tip = head === undefined || to < 1 ? [] : [head[0].x, head[0].y];
  visitAlong([...flattenCurve(partOf(curve, from, to), pieces), ...tip], pitch, (x, y) => {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  });
}

function addSlashes(
  context: CanvasRenderingContext2D,
  { curve }: DrawnTie,
  { part: [at] }: LargeGraphStroke,
) {
  for (const [from, to] of slashesAcross(curve, at)) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
}

function addHead(context: CanvasRenderingContext2D, head: Head, isOpen: boolean) {
  const [tip, left, notch, right] = largeGraphHead(head);
  context.moveTo(left.x, left.y);
  context.lineTo(tip.x, tip.y);
  context.lineTo(right.x, right.y);
  if (isOpen) return;
  context.lineTo(notch.x, notch.y);
  context.closePath();
}
