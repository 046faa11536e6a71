import type { CSSProperties } from "react";
import type { Underline } from "../../core/marking";
import { type LineStyle, type RelationTypeId, relationType } from "../../core/relationTypes";
import type { LineForm } from "../../core/tieState";

/** One repeated tile of a line; lengths in px, `width` undefined: unbroken. */
type Tile = { readonly image: string; readonly width: number | undefined; readonly height: number };

/** px from the foot of a mark to the middle of its first lane, and from lane to lane. */
const firstLane = 9;
const laneDistance = 4;

function tilesOf(line: LineStyle, colour: string, { hearsay }: LineForm): readonly Tile[] {
  const dash = (on: number, width: number, height: number): Tile => ({
    image: `linear-gradient(90deg, ${colour} ${on}px, transparent ${on}px)`,
    width,
    height,
  });
  const solid = (height: number): Tile => ({
    image: `linear-gradient(${colour}, ${colour})`,
    width: undefined,
    height,
  });
  switch (line) {
    case "solid":
      return [solid(hearsay ? 1 : 2)];
    case "dashed":
      return [dash(7, 10, hearsay ? 1 : 2)];
    case "dotted": {
      const dot = `radial-gradient(circle at center, ${colour} 1.3px, transparent 1.7px)`;
      return hearsay ? [dash(2, 5, 1)] : [{ image: dot, width: 5, height: 3 }];
    }
    case "ticked":
      return [dash(1, 5, hearsay ? 3 : 5), solid(1)];
  }
}

/**
 * The lines under a stretch of text as background layers, in custom properties: so the style sheet can leave them out where
 * they do not show (forced colours, print) and draw the first one as a text decoration.
 */
export function underlineStyle(underlines: readonly Underline[]): CSSProperties {
  const layers = underlines.flatMap(({ type, form, lane }) =>
    tilesOf(relationType(type).line, colourOf(type), form).map((tile) => {
      const foot = Math.round(firstLane - lane * laneDistance - tile.height / 2);
      return {
        image: tile.image,
        size: `${tile.width === undefined ? "100%" : `${tile.width}px`} ${tile.height}px`,
        position: `0 calc(100% - ${foot}px)`,
        repeat: tile.width === undefined ? "no-repeat" : "repeat-x",
      };
    }),
  );
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

const colourOf = (type: RelationTypeId): string => `var(--${type}-line)`;

/** For where backgrounds are not drawn: the nearest that a text decoration has. */
export const decorations: Readonly<Record<LineStyle, string>> = {
  solid: "solid",
  dashed: "dashed",
  dotted: "dotted",
  ticked: "double",
};
