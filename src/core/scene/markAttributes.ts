import { relationType } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import { outlinePath } from "./outlines";
import { curvePath, piecesOf, round, type StrokePath } from "./pieces";
import type { DrawnActor, DrawnTie, Head } from "./scene";
import { plainStroke, type Stroke } from "./strokes";

/** SVG's words for what a scene says; undefined takes an attribute away. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** px by which a selected tie is drawn heavier, and its disc larger. */
const selectedMore = { width: 0.75, disc: 1.5 };
/**
 * Casing beyond the line, and the focus around the casing, in radii of a sign: neither reaches a line of the same relation.
 */
const casing = { width: 1.3, focus: 0.55 };
/** px of surface around a sign. */
const ring = 2.5;
/** px between an actor's outline and the middle of its focus ring. */
const focusOffset = 5;
/** px of a sign's target. */
const least = { target: 12 };
/** A tie that nothing in the source carries: a few dots where a line would be. */
const unsupported: Stroke = plainStroke(1.75, [2, 6]);

/** Returns a transform that puts what is drawn about the origin at a point. */
export const translate = ({ x, y }: { x: number; y: number }) => `translate(${round(x)} ${round(y)})`;

/** How an arrowhead is drawn: one that has not arrived is open. */
export type HeadStyle = "filled" | "hollow" | "open";

/** Returns how the head of a line of this form is drawn. */
export function headStyleOf({ mood, hearsay }: LineForm): HeadStyle {
  if (mood !== "actual") return "open";
  return hearsay ? "hollow" : "filled";
}

/** Returns an arrowhead as path data: all around it, or its two sides alone. */
export function headPath(head: Head, style: HeadStyle): string {
  const [tip, left, , right] = head;
  const points = style === "open" ? [left, tip, right] : head;
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}${style === "open" ? "" : "Z"}`;
}

/** The whole tie: its line, and on to the tip of its head. */
function reachOf({ curve, head }: DrawnTie): string {
  const line = curvePath(curve);
  return head === undefined ? line : `${line}L${round(head[0].x)} ${round(head[0].y)}`;
}

const radiusOfSign = ({ sign, emphasis }: DrawnTie) =>
  sign.radius + (emphasis === "selected" ? selectedMore.disc : 0);

const widthOfTie = ({ width, emphasis }: DrawnTie) =>
  emphasis === "selected" ? width + selectedMore.width : width;

/** Returns what a tie's marks look like, whatever their place: of one that nothing in the source carries, hollow. */
export function formOfMark({ form, unsupported: is }: Pick<DrawnTie, "form" | "unsupported">): LineForm {
  return is ? { mood: "actual", hearsay: true, disputed: false } : form;
}

/** Returns the strokes of a tie's line; dots where nothing in the source carries it. */
export function piecesOfTie(tie: DrawnTie): readonly StrokePath[] {
  if (tie.unsupported) return [{ ...unsupported, d: curvePath(tie.curve) }];
  return piecesOf({
    line: relationType(tie.type).line,
    curve: tie.curve,
    sign: tie.sign.centre,
    rim: radiusOfSign(tie) + ring,
    width: widthOfTie(tie),
    hasHead: tie.head !== undefined,
    form: tie.form,
  });
}

/** Returns the inks of those strokes, which do not depend on where the tie is. */
export function inksOfTie(
  { type, form, unsupported: is }: Pick<DrawnTie, "type" | "form" | "unsupported">,
  hasHead: boolean,
): readonly Stroke["ink"][] {
  if (is) return [unsupported.ink];
  const [start, control, end] = [0, 50, 100].map((x) => ({ x, y: 0 }));
  if (start === undefined || control === undefined || end === undefined) return [];
  const line = {
    line: relationType(type).line,
    curve: { start, control, end },
    sign: control,
    rim: 10,
    width: 2,
  };
  return piecesOf({ ...line, hasHead, form }).map(({ ink }) => ink);
}

/** Returns a stroke in SVG's words, but for its colour. */
export function strokeAttributes({ width, dash, dashOffset, cap }: Stroke): Attributes {
  return {
    "stroke-width": round(width),
    "stroke-dasharray": dash?.map(round).join(" "),
    "stroke-dashoffset": dashOffset === 0 ? undefined : dashOffset,
    "stroke-linecap": cap === "round" ? cap : undefined,
  };
}

/** Returns the geometry of a tie's marks, by part. */
export function partsOfTie(tie: DrawnTie): Readonly<Record<string, Attributes>> {
  const { head, sign } = tie;
  const width = widthOfTie(tie);
  const radius = radiusOfSign(tie);
  const reach = reachOf(tie);
  return {
    "focus-casing": {
      d: reach,
      "stroke-width": round(width + (casing.width + casing.focus) * sign.radius),
    },
    casing: { d: reach, "stroke-width": round(width + casing.width * sign.radius) },
    head: { d: head === undefined ? undefined : headPath(head, headStyleOf(formOfMark(tie))) },
    ring: { cx: round(sign.centre.x), cy: round(sign.centre.y), r: radius + ring },
    sign: { transform: `${translate(sign.centre)} scale(${radius})` },
  };
}

/** Returns the geometry of what is pressed to choose a tie, by part. */
export function targetsOfTie(tie: DrawnTie): Readonly<Record<string, Attributes>> {
  const { centre, radius } = tie.sign;
  return {
    hit: { d: reachOf(tie) },
    "hit-sign": { cx: round(centre.x), cy: round(centre.y), r: Math.max(least.target, radius + ring) },
  };
}

/** Returns the geometry of an actor's marks about its centre, by part. */
export function partsOfActor({
  shape,
  radius,
  nameSize,
  nameDrop,
}: DrawnActor): Readonly<Record<string, Attributes>> {
  return {
    outline: { d: outlinePath(shape, radius) },
    "focus-ring": { d: outlinePath(shape, radius + focusOffset) },
    name: { "font-size": round(nameSize), y: nameDrop === 0 ? undefined : round(nameDrop) },
  };
}
