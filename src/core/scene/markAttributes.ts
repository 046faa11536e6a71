import { relationType } from "../relationTypes";
import { distance, partOf } from "./curves";
import { outlinePath } from "./outlines";
import type { ActorMark, Curve, Head, TieMark } from "./scene";
import { type Stroke, strokesOf } from "./strokes";

/** SVG's words for what a scene says; undefined takes an attribute away. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** px by which a selected tie is drawn heavier, and its disc larger. */
const selectedMore = { width: 0.75, disc: 1.5 };
/** px of casing beyond the line, and of the focus around the casing. */
const casing = { width: 16, focus: 6 };
/** px of surface around a sign. */
const ring = 2.5;
/** px between an actor's outline and the middle of its focus ring. */
const focusOffset = 5;
/** px of a sign's target. */
const least = { target: 12 };
/** A tie that nothing in the source carries: a few dots where a line would be. */
const unsupported: Stroke = { ink: "line", width: 1.75, dash: [2, 6], dashOffset: 0, cap: "butt" };

/** px of a line under its head, and before it, that bear no dots or cross-ticks: they would blunt it. */
const beforeHead = { dots: 3, ticks: 9 };

/** Two decimals: a hundredth of a px is nothing to be seen, and the texts stay short. */
const round = (value: number) => Math.round(value * 100) / 100;
/** A transform that puts what is drawn about the origin at a point. */
export const translate = ({ x, y }: { x: number; y: number }) => `translate(${round(x)} ${round(y)})`;

/** A curve as path data. */
export function pathOf({ start, control, end }: Curve): string {
  return `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
}

/** An arrowhead as path data. */
export function polygonOf(head: Head): string {
  return `M${head.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

/** About `by` px shorter at its end. */
function shortened(curve: Curve, by: number): Curve {
  return partOf(curve, 0, Math.max(0, 1 - by / Math.max(by, distance(curve.start, curve.end))));
}

/** The whole tie: its line, and on to the tip of its head. */
function reachOf({ curve, head }: TieMark): string {
  const line = pathOf(curve);
  return head === undefined ? line : `${line}L${round(head[0].x)} ${round(head[0].y)}`;
}

const widthOfTie = ({ width, emphasis }: TieMark) =>
  emphasis === "selected" ? width + selectedMore.width : width;

/** The layers of a tie's line; dots where nothing in the source carries it. */
export function strokesOfTie(tie: TieMark): readonly Stroke[] {
  if (tie.unsupported) return [unsupported];
  return strokesOf(relationType(tie.type).line, widthOfTie(tie), tie.form);
}

/** A stroke in SVG's words, but for its colour. */
export function strokeAttributes({ width, dash, dashOffset, cap }: Stroke): Attributes {
  return {
    "stroke-width": round(width),
    "stroke-dasharray": dash?.map(round).join(" "),
    "stroke-dashoffset": dashOffset === 0 ? undefined : dashOffset,
    "stroke-linecap": cap === "round" ? cap : undefined,
  };
}

/** The geometry of a tie's marks, by part. */
export function partsOfTie(tie: TieMark): Readonly<Record<string, Attributes>> {
  const { head, sign, emphasis } = tie;
  const width = widthOfTie(tie);
  const radius = sign.radius + (emphasis === "selected" ? selectedMore.disc : 0);
  const reach = reachOf(tie);
  const isDotted = relationType(tie.type).line === "dotted";
  return {
    "focus-casing": { d: reach, "stroke-width": width + casing.width + casing.focus },
    casing: { d: reach, "stroke-width": width + casing.width },
    stroke: { d: pathOf(isDotted && head !== undefined ? shortened(tie.curve, beforeHead.dots) : tie.curve) },
    ticks: { d: pathOf(head === undefined ? tie.curve : shortened(tie.curve, beforeHead.ticks)) },
    head: { d: head === undefined ? undefined : polygonOf(head) },
    ring: { cx: round(sign.centre.x), cy: round(sign.centre.y), r: radius + ring },
    sign: { transform: `${translate(sign.centre)} scale(${radius})` },
  };
}

/** The geometry of what is pressed to choose a tie, by part. */
export function targetsOfTie(tie: TieMark): Readonly<Record<string, Attributes>> {
  const { centre, radius } = tie.sign;
  return {
    hit: { d: reachOf(tie) },
    "hit-sign": { cx: round(centre.x), cy: round(centre.y), r: Math.max(least.target, radius + ring) },
  };
}

/** The geometry of an actor's marks about its centre, by part. */
export function partsOfActor({
  shape,
  radius,
  nameSize,
  nameDrop,
}: ActorMark): Readonly<Record<string, Attributes>> {
  return {
    outline: { d: outlinePath(shape, radius) },
    "focus-ring": { d: outlinePath(shape, radius + focusOffset) },
    name: { "font-size": round(nameSize), y: nameDrop === 0 ? undefined : round(nameDrop) },
  };
}
