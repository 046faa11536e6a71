import { isLargeGraph } from "../largeGraph/isLargeGraph";
import { createLargeGraphBody, largeGraphMetrics } from "../largeGraph/largeGraphMetrics";
import type { LayoutGraph } from "../layout/layout";
import { type Body, createBody } from "../scene/body";
import { type Frame, type Metrics, metricsOf } from "../scene/frame";
import { isRoomInside } from "../scene/nameSetting";

/** A frame that a layout is scored in, with everything in it that does not depend on places. */
export type Reference = {
  readonly frame: Frame;
  readonly metrics: Metrics;
  /** Bodies about the origin. */
  readonly bodies: readonly Body[];
  /** px between two actors' boxes, where it is not the usual one. */
  readonly gap?: number;
  /** The same between two that are tied, whether one of them is fixed or not. */
  readonly tiedGap?: number;
};

/** The map beside its panel, the narrow column beside two texts, and a small phone: one layout has to serve them all. */
const frames: readonly Frame[] = [
  { width: 876, height: 615 },
  { width: 620, height: 770 },
  { width: 366, height: 345 },
];

/** px between two shapes of a large graph. */
const largeGraphGap = { wide: 4, phone: 2 };

/** A browser's own widths of names differ from the estimate by some per cent. */
const generous = 1.04;

/** Creates all the frames that a layout has to serve. */
export function createReferences(graph: LayoutGraph): readonly Reference[] {
  return frames.map((frame) => createReference(graph, frame));
}

/** Creates one frame with the actors' bodies in it, in the order of the nodes. `shrink`: as in `metricsOf`. */
export function createReference(graph: LayoutGraph, frame: Frame, shrink = 1): Reference {
  if (isLargeGraph(graph.nodes.length, graph.links.length)) return createLargeGraphReference(graph, frame);
  const metrics = metricsOf(frame, graph.nodes.length, shrink);
  const most = graph.nodes.reduce((all, { passages }) => Math.max(all, passages), 0);
  const bodies = graph.nodes.map(({ shape, passages, name }) => {
    const { width, lines } = metrics.phone ? name.phone : name.wide;
    const isInside = (radius: number, size: number) =>
      name.inside.every((ways) =>
        ways.some((widths) =>
          isRoomInside(
            widths.map((each) => generous * each * size),
            size,
            shape,
            radius,
          ),
        ),
      );
    const figure = {
      shape,
      passages,
      nameWidth: (size: number) => generous * width * size,
      nameLines: lines,
    };
    return createBody({ ...figure, isInside }, most, metrics);
  });
  return { frame, metrics, bodies };
}

/** Where there are many, actors are their shapes: not every name is shown. */
function createLargeGraphReference(graph: LayoutGraph, frame: Frame): Reference {
  const metrics = largeGraphMetrics(frame, graph.nodes.length);
  const most = graph.nodes.reduce((all, { passages }) => Math.max(all, passages), 0);
  const bodies = graph.nodes.map(({ shape, passages, name }) => {
    const { width, lines } = metrics.phone ? name.phone : name.wide;
    return createLargeGraphBody(
      { shape, passages, nameWidth: (size) => width * size, nameLines: lines },
      most,
      metrics,
    );
  });
  return { frame, metrics, bodies, gap: metrics.phone ? largeGraphGap.phone : largeGraphGap.wide };
}
