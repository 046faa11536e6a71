import { distance, partOf, pointAt } from "./curves";
import type { Curve, Head } from "./scene";

/** Per px of length: half the width between the barbs, and how deep the notch cuts in. */
const halfWidth = 0.48;
const notchDepth = 0.22;
/** A head takes at most this share of its tie. */
const most = 0.45;
/** The line runs this far into the head, so that no seam shows. */
const overlap = 0.75;

/** Returns how long a line's head is where there is room for it, px. `width` is the line's; `unit` as in the metrics. */
export function headLength(width: number, unit: number): number {
  return 9 * unit + 1.1 * width;
}

/** Returns a notched arrowhead at the end of a curve, and the curve cut short under it. `width` is the line's. px. */
export function withHead(
  curve: Curve,
  width: number,
  unit = 1,
): { readonly curve: Curve; readonly head: Head } {
  const whole = distance(curve.start, curve.end);
  const length = Math.min(headLength(width, unit), most * whole);
  const tip = curve.end;
  const base = pointAt(curve, whole === 0 ? 1 : 1 - length / whole);
  const along = distance(base, tip);
  const x = along === 0 ? 1 : (tip.x - base.x) / along;
  const y = along === 0 ? 0 : (tip.y - base.y) / along;
  const side = halfWidth * length;
  const notch = (1 - notchDepth) * length;
  const head: Head = [
    tip,
    { x: tip.x - x * length + y * side, y: tip.y - y * length - x * side },
    { x: tip.x - x * notch, y: tip.y - y * notch },
    { x: tip.x - x * length - y * side, y: tip.y - y * length + x * side },
  ];
  const end = whole === 0 ? 1 : 1 - Math.max(0, notch - overlap) / whole;
  return { curve: partOf(curve, 0, end), head };
}
