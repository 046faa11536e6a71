import { type Body, createBody, type Figure } from "../scene/body";
import { type Frame, type Metrics, metricsOf, nameLimits } from "../scene/frame";
import { extentOf } from "../scene/outlines";

/** Radii in shares of the side of the square that an actor has to itself, and their limits in px. */
const share = { least: 0.06, most: 0.36 };
const radii = { least: [3, 9], most: [10, 26] } as const;
/** px² of frame to one of the actors that are sure of their names; and no more of them than so many. */
const roomOfName = 18_000;
const mostNames = 30;

/** How large things are drawn where there are many; px at zoom 1, as in `Metrics`. */
export function crowdMetrics(frame: Frame, actors: number): Metrics {
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
    signRadius: phone ? 6 : 7,
    unit: 1,
    shrink: 1,
  };
}

/** How many of the most mentioned actors are sure to be named in a frame: the layout keeps room for their names. */
export const namesSure = ({ width, height }: Frame): number =>
  Math.min(mostNames, Math.floor((width * height) / roomOfName));

/** An actor's body about the origin where there are many: its shape alone, since not every name is shown. */
export function createCrowdBody(figure: Figure, most: number, metrics: Metrics): Body {
  const body = createBody(figure, most, metrics);
  const extent = extentOf(figure.shape, body.radius);
  return { ...body, nameX: 0, nameY: 0, reachX: extent.x, reachY: extent.y };
}

/** A name as it is set: px of its size and of its width, and how many lines it has. */
export type SetSize = { readonly size: number; readonly width: number; readonly lines: number };

/** px that a name's middle stands below its actor's: across a shape that has room for it, or else under the shape. */
export function nameDropOf(radius: number, { size, width, lines }: SetSize): number {
  const fits = lines === 1 && radius >= 0.95 * size && width <= 2.4 * radius;
  return fits ? 0 : radius + (0.12 + 0.6 * lines) * size;
}
