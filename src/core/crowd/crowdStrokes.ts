import { type RelationTypeId, relationType } from "../relationTypes";
import type { Head, Point, TieMark } from "../scene/scene";

/** One stroke along a line among very many; lengths in px at zoom 1. `fault`: nothing in the source carries the tie. */
export type CrowdStroke = {
  readonly ink: RelationTypeId | "ground" | "fault";
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
};

/** Of the map's full widths: many lines leave each little room. px at zoom 1. */
const widths = [0.75, 0.95, 1.2, 1.5, 1.8] as const;
const headSize = 0.45;

/** The map's head, smaller, at the same tip. */
export function crowdHead([tip, left, notch, right]: Head): Head {
  const nearer = ({ x, y }: Point): Point => ({
    x: tip.x + (x - tip.x) * headSize,
    y: tip.y + (y - tip.y) * headSize,
  });
  return [tip, nearer(left), nearer(notch), nearer(right)];
}

/** As on the smaller map, finer: solid, dashes, dots, cross-ticks; hollow where somebody else says so. */
export function crowdStrokesOf({
  type,
  width: full,
  form: { hearsay },
  unsupported,
}: TieMark): readonly CrowdStroke[] {
  const width = widths[Math.round((full - 1.75) / 0.75)] ?? widths[0];
  const style = (
    ink: CrowdStroke["ink"],
    by: number,
    dash: readonly number[] = [],
    cap: CrowdStroke["cap"] = "butt",
  ): CrowdStroke => ({ ink, width: by, dash, cap });
  if (unsupported) return [style("fault", 1, [1.5, 4])];
  const hollow = width + 1.3;
  switch (relationType(type).line) {
    case "solid":
      return hearsay ? [style(type, hollow), style("ground", hollow - 1.5)] : [style(type, width)];
    case "dashed":
      return hearsay
        ? [style(type, hollow, [6, 3.5]), style("ground", hollow - 1.5, [4.8, 4.7])]
        : [style(type, width, [5.5, 3])];
    case "dotted": {
      const dot = width + 0.7;
      const pitch = [0, dot + 3.4];
      return hearsay
        ? [style(type, dot + 1.2, pitch, "round"), style("ground", dot - 0.3, pitch, "round")]
        : [style(type, dot, [0, dot + 2], "round")];
    }
    case "ticked": {
      const ticks = style(type, width + 2.6, [0.8, 4.2]);
      return hearsay
        ? [ticks, style(type, hollow), style("ground", hollow - 1.5)]
        : [ticks, style(type, width)];
    }
  }
}
