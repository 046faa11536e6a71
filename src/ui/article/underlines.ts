import type { CSSProperties } from "react";
import { type LineStyle, type RelationTypeId, relationType } from "../../core/codebook/relationTypes";
import type { Underline } from "../../core/graph/marking";
import { statedForm } from "../../core/graph/tieState";
import { createTile, type Layer } from "./underlineTile";

/** px from the foot of a mark to the middle of its first track, and from track to track. */
const firstTrack = 9;
const trackDistance = 4;

/**
 * The lines under a stretch of text as background layers, in custom properties: so the style sheet can leave them out where
 * they do not show (forced colours, print) and draw the first one as a text decoration.
 */
export function underlineStyle(underlines: readonly Underline[]): CSSProperties {
  const layers = underlines.flatMap(({ type, form, track }) => {
    const tile = createTile(relationType(type).line, form);
    return tile.layers.map((layer) => {
      const foot = Math.round(firstTrack - track * trackDistance + layer.rise - layer.height / 2);
      return {
        image: imageOf(layer, colourOf(type)),
        size: `${tile.width === undefined ? "100%" : `${tile.width}px`} ${layer.height}px`,
        position: `0 calc(100% - ${foot}px)`,
        repeat: tile.width === undefined ? "no-repeat" : "repeat-x",
      };
    });
  });
  const first = underlines[0];
  if (layers.length === 0) layers.push({ image: "none", size: "auto", position: "0 0", repeat: "no-repeat" });
  const join = (part: "image" | "size" | "position" | "repeat") =>
    layers.map((layer) => layer[part]).join(", ");
  return {
    "--image": join("image"),
    "--size": join("size"),
    "--position": join("position"),
    "--repeat": join("repeat"),
    ...(first === undefined ? {} : { "--colour": colourOf(first.type) }),
  } as CSSProperties;
}

function imageOf(layer: Layer, colour: string): string {
  if (layer.kind === "dot") {
    return `radial-gradient(circle at ${layer.at}px center, ${colour} 1.3px, transparent 1.7px)`;
  }
  const [first] = layer.runs;
  if (first === undefined) return `linear-gradient(${colour}, ${colour})`;
  const stops = layer.runs.flatMap(([from, to], index) => {
    const before = layer.runs[index - 1]?.[1] ?? 0;
    return [...(from > before ? [`transparent ${before}px ${from}px`] : []), `${colour} ${from}px ${to}px`];
  });
  const last = layer.runs.at(-1)?.[1] ?? 0;
  return `linear-gradient(90deg, ${stops.join(", ")}, transparent ${last}px)`;
}

const colourOf = (type: RelationTypeId): string => `var(--${type}-line)`;

/** For where backgrounds are not drawn: the nearest that a text decoration has. */
const decorations: Readonly<Record<LineStyle, string>> = {
  solid: "solid",
  dashed: "dashed",
  dotted: "dotted",
  ticked: "double",
};

/** Returns the text decoration for such a line: wavy, whatever its type, where it is not plainly said or has not happened. */
export function decorationOf({ type, form }: Pick<Underline, "type" | "form">): string {
  const isPlain = form.mood === statedForm.mood && !form.disputed;
  return isPlain ? decorations[relationType(type).line] : "wavy";
}
