import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import {
  type LargeGraphStroke,
  largeGraphHead,
  largeGraphHeadStyle,
  largeGraphStrokesOf,
  slashesAcross,
} from "../largeGraph/largeGraphStrokes";
import { partOf } from "../scene/curves";
import { discOf, signPaths, signStroke } from "../scene/discs";
import {
  formOfMark,
  type HeadStyle,
  headPath,
  headStyleOf,
  partsOfActor,
  partsOfTie,
  piecesOfTie,
  strokeAttributes,
  translate,
} from "../scene/markAttributes";
import { curvePath, round, type StrokePath } from "../scene/pieces";
import { createSample } from "../scene/sample";
import type { DrawnActor, DrawnTie } from "../scene/scene";
import { element, escapeXml } from "./xml";

/** The theme's colours, as CSS writes them. */
export type MapColours = {
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly hairline: string;
  readonly fault: string;
  readonly lines: Readonly<Record<RelationTypeId, string>>;
};

const headEdge = {
  filled: undefined,
  hollow: { "stroke-width": 1.3, "stroke-linejoin": "round" },
  open: { "stroke-width": 1.75, "stroke-linejoin": "round", "stroke-linecap": "round" },
} as const;

/** Returns a tie, drawn as on the map. */
export function tieSvg(tie: DrawnTie, colours: MapColours): string {
  const line = tie.unsupported ? colours.fault : colours.lines[tie.type];
  const form = formOfMark(tie);
  const parts = partsOfTie(tie);
  return element(
    "g",
    { "data-tie": tie.id },
    [
      ...piecesOfTie(tie).map((piece) => pieceSvg(piece, line, colours)),
      ...(tie.head === undefined ? [] : [headSvg(String(parts.head?.d), headStyleOf(form), line, colours)]),
      element("circle", { ...parts.ring, fill: colours.surface }),
      element("g", { transform: parts.sign?.transform }, signSvg(tie.type, form, line, colours)),
    ].join(""),
  );
}

/** Returns a tie among very many: finer, and without a sign, for which there is no room. */
export function largeGraphTieSvg(tie: DrawnTie, colours: MapColours): string {
  const inks = { ...colours.lines, ground: colours.surface, fault: colours.fault };
  const strokes = largeGraphStrokesOf(tie);
  const parts = strokes.map((stroke) =>
    element("path", {
      d: largeGraphPath(tie, stroke),
      fill: "none",
      stroke: inks[stroke.ink],
      "stroke-width": round(stroke.width),
      "stroke-dasharray": stroke.dash.length === 0 ? undefined : stroke.dash.map(round).join(" "),
      "stroke-linecap": stroke.cap === "round" ? stroke.cap : undefined,
    }),
  );
  if (tie.head === undefined) return element("g", { "data-tie": tie.id }, parts.join(""));
  const style = largeGraphHeadStyle(tie);
  const ink = inks[strokes[0]?.ink ?? "fault"];
  const head = element("path", {
    d: headPath(largeGraphHead(tie.head), style),
    ...(style === "open" ? { fill: "none", stroke: ink, "stroke-width": 0.9 } : { fill: ink }),
  });
  return element("g", { "data-tie": tie.id }, [...parts, head].join(""));
}

function largeGraphPath(
  { curve, head }: DrawnTie,
  { part: [from, to], isSlashes }: LargeGraphStroke,
): string {
  if (isSlashes) {
    return slashesAcross(curve, from)
      .map(([a, b]) => `M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}`)
      .join("");
  }
  const isWhole = from === 0 && to === 1;
  const tip = head === undefined || to < 1 ? "" : `L${round(head[0].x)} ${round(head[0].y)}`;
  return `${curvePath(isWhole ? curve : partOf(curve, from, to))}${tip}`;
}

function pieceSvg({ d, ...stroke }: StrokePath, line: string, colours: MapColours): string {
  if (d === "") return "";
  const ink = stroke.ink === "line" ? line : colours.surface;
  return element("path", { d, fill: "none", stroke: ink, ...strokeAttributes(stroke) });
}

function headSvg(d: string, style: HeadStyle, line: string, colours: MapColours): string {
  const fill = { filled: line, hollow: colours.surface, open: "none" }[style];
  return element("path", { d, fill, ...(style !== "filled" && { stroke: line }), ...headEdge[style] });
}

/** Returns the sign of a relation on its disc. */
export function signSvg(
  type: RelationTypeId | undefined,
  form: LineForm,
  line: string,
  colours: MapColours,
): string {
  const { outline, isFilled, rim, under, over } = discOf(form);
  const [ground, mark] = isFilled ? [line, colours.surface] : [colours.surface, line];
  const stroke = ({ ink, width, d }: (typeof under)[number]) =>
    element("path", {
      d,
      fill: "none",
      stroke: ink === "line" ? line : colours.surface,
      "stroke-width": round(width),
    });
  return [
    element("path", { d: outline, fill: ground, stroke: line, "stroke-width": rim }),
    ...under.map(stroke),
    ...(type === undefined
      ? []
      : [
          element("path", {
            d: signPaths[relationType(type).sign],
            fill: "none",
            stroke: mark,
            "stroke-width": signStroke,
            "stroke-linecap": "round",
            "stroke-linejoin": "round",
          }),
        ]),
    ...over.map(stroke),
  ].join("");
}

/** Returns an actor's outline, which says its name when pointed at; the name itself is set above all outlines. */
export function actorSvg(actor: DrawnActor, colours: MapColours): string {
  const attributes = {
    ...partsOfActor(actor).outline,
    transform: translate(actor.centre),
    "data-actor": actor.id,
    fill: colours.surface,
    stroke: colours.ink,
    "stroke-width": 1.75,
    "stroke-linejoin": "round",
  };
  return element("path", attributes, element("title", {}, escapeXml(actor.name)));
}

/** Returns the line of a relation type, or of any, for the key; x, y of its top left. Like the map, it does not mirror. */
export function sampleSvg(
  type: RelationTypeId | undefined,
  form: LineForm,
  { x, y }: { readonly x: number; readonly y: number },
  colours: MapColours,
): string {
  const { pieces, head, sign } = createSample(type, form, false);
  const line = type === undefined ? colours.ink : colours.lines[type];
  return element(
    "g",
    { transform: translate({ x, y }) },
    [
      ...pieces.map((piece) => pieceSvg(piece, line, colours)),
      ...(head === undefined ? [] : [headSvg(head.d, head.style, line, colours)]),
      element("circle", { cx: sign.x, cy: sign.y, r: sign.gap, fill: colours.surface }),
      element(
        "g",
        { transform: `${translate(sign)} scale(${sign.radius})` },
        signSvg(type, form, line, colours),
      ),
    ].join(""),
  );
}
