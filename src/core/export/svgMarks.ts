import { crowdHead, crowdStrokesOf } from "../crowd/crowdStrokes";
import type { RelationTypeId } from "../relationTypes";
import { relationType } from "../relationTypes";
import {
  partsOfActor,
  partsOfTie,
  pathOf,
  polygonOf,
  strokeAttributes,
  strokesOfTie,
  translate,
} from "../scene/markAttributes";
import { createSample } from "../scene/sample";
import type { ActorMark, TieMark } from "../scene/scene";
import { signPaths, signStroke } from "../scene/signs";
import type { Stroke } from "../scene/strokes";
import { statedForm } from "../tieState";
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

const headHollow = { "stroke-width": 1.3, "stroke-linejoin": "round" };

/** A tie, drawn as on the map. */
export function tieSvg(tie: TieMark, colours: MapColours): string {
  const line = tie.unsupported ? colours.fault : colours.lines[tie.type];
  const hollow = tie.form.hearsay || tie.unsupported;
  const parts = partsOfTie(tie);
  const isTicked = relationType(tie.type).line === "ticked";
  const strokes = strokesOfTie(tie).map((stroke, index) => {
    const { d } = (isTicked && index === 0 && !tie.unsupported ? parts.ticks : parts.stroke) ?? {};
    return strokeSvg(stroke, String(d), line, colours);
  });
  return element(
    "g",
    { "data-tie": tie.id },
    [
      ...strokes,
      ...(tie.head === undefined ? [] : [headSvg(String(parts.head?.d), hollow, line, colours)]),
      element("circle", { ...parts.ring, fill: colours.surface }),
      element("g", { transform: parts.sign?.transform }, signSvg(tie.type, hollow, line, colours)),
    ].join(""),
  );
}

/** A tie among very many: finer, and without a sign, for which there is no room. */
export function crowdTieSvg(tie: TieMark, colours: MapColours): string {
  const inks = { ...colours.lines, ground: colours.surface, fault: colours.fault };
  const tip = tie.head === undefined ? "" : `L${round(tie.head[0].x)} ${round(tie.head[0].y)}`;
  const d = `${pathOf(tie.curve)}${tip}`;
  const strokes = crowdStrokesOf(tie);
  const parts = strokes.map(({ ink, width, dash, cap }) =>
    element("path", {
      d,
      fill: "none",
      stroke: inks[ink],
      "stroke-width": round(width),
      "stroke-dasharray": dash.length === 0 ? undefined : dash.map(round).join(" "),
      "stroke-linecap": cap === "round" ? cap : undefined,
    }),
  );
  const head =
    tie.head === undefined
      ? []
      : [element("path", { d: polygonOf(crowdHead(tie.head)), fill: inks[strokes[0]?.ink ?? "fault"] })];
  return element("g", { "data-tie": tie.id }, [...parts, ...head].join(""));
}

const round = (value: number) => Math.round(value * 100) / 100;

function strokeSvg(stroke: Stroke, d: string, line: string, colours: MapColours): string {
  const ink = stroke.ink === "line" ? line : colours.surface;
  return element("path", { d, fill: "none", stroke: ink, ...strokeAttributes(stroke) });
}

function headSvg(d: string, hollow: boolean, line: string, colours: MapColours): string {
  return hollow
    ? element("path", { d, fill: colours.surface, stroke: line, ...headHollow })
    : element("path", { d, fill: line });
}

function signSvg(type: RelationTypeId, hollow: boolean, line: string, colours: MapColours): string {
  return [
    element("circle", {
      r: hollow ? 0.93 : 1,
      fill: hollow ? colours.surface : line,
      stroke: line,
      "stroke-width": 0.14,
    }),
    element("path", {
      d: signPaths[relationType(type).sign],
      fill: "none",
      stroke: hollow ? line : colours.surface,
      "stroke-width": signStroke,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
  ].join("");
}

/** An actor's outline, which says its name when pointed at; the name itself is set above all outlines. */
export function actorSvg(actor: ActorMark, colours: MapColours): string {
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

/** A relation type's line for the key; x, y of its top left. Like the map, it does not mirror. */
export function sampleSvg(type: RelationTypeId, x: number, y: number, colours: MapColours): string {
  const { layers, head, sign } = createSample(type, statedForm, false);
  const line = colours.lines[type];
  return element(
    "g",
    { transform: translate({ x, y }) },
    [
      ...layers.map(({ stroke, d }) => strokeSvg(stroke, d, line, colours)),
      ...(head === undefined ? [] : [headSvg(head, false, line, colours)]),
      element("circle", { cx: sign.x, cy: sign.y, r: sign.gap, fill: colours.surface }),
      element(
        "g",
        { transform: `${translate(sign)} scale(${sign.radius})` },
        signSvg(type, false, line, colours),
      ),
    ].join(""),
  );
}
