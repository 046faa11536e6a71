import { type Body, type BodyInput, createBody } from "../scene/body";
import { type Frame, type Metrics, metricsOf, nameLimits } from "../scene/frame";
import { extentOf } from "../scene/outlines";

/** Radii in shares of the side of the square that an actor has to itself, and their limits in px. */
const share = { least: 0.06, most: 0.36 };
const radii = { least: [3, 9], most: [10, 26] } as const;
/** px² of frame to one of the actors whose names may cover something; and no more of them than so many. */
const roomOfCovering = 30_000;
const mostCovering = 12;

/** Returns how large things are drawn where there are many; px at zoom 1, as in `Metrics`. */
export function largeGraphMetrics(frame: Frame, actors: number): Metrics {
  const { phone } = metricsOf(frame, 1);
  const side = Math.sqrt((frame.width * frame.height) / Math.max(1, actors));
  const within = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(high, Math.max(low, value));
  return {
    phone,
    padding: phone ? { side: 30, top: 16, bottom: 20 } : { side: 52, top: 26, bottom: 32 },
    radius: [within(share.least * side, radii.least), within(share.most * side, radii.most)],
    nameSize: phone ? [11, 13.5] : [12, 16],
    nameWidth: phone ? nameLimits.phone : nameLimits.wide,
    fan: phone ? 5 : 7,
    strand: phone ? 5 : 7,
    signRadius: phone ? 6 : 7,
    unit: 1,
    shrink: 1,
  };
}

/** Returns how many of the most mentioned actors are named even where their names have to cover something. */
export const mostMentioned = ({ width, height }: Frame): number =>
  Math.min(mostCovering, Math.floor((width * height) / roomOfCovering));

/** Creates an actor's body about the origin where there are many: its shape alone, since not every name is shown. */
export function createLargeGraphBody(figure: BodyInput, most: number, metrics: Metrics): Body {
  const body = createBody(figure, most, metrics);
  const extent = extentOf(figure.shape, body.radius);
  return { ...body, nameX: 0, nameY: 0, reachX: extent.x, reachY: extent.y };
}
