import type { Place } from "../dossier/dossier";
import type { Point } from "./scene";

/** The room for the drawing, px at zoom 1. */
export type Frame = { readonly width: number; readonly height: number };

/** How large things are drawn in a frame; px, but for `nameWidth`. */
export type Metrics = {
  readonly phone: boolean;
  readonly padding: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Actor's radius and size of its name: for one passage, and for as many as the most mentioned actor has. */
  readonly radius: readonly [smallest: number, largest: number];
  readonly nameSize: readonly [smallest: number, largest: number];
  /** A longer name is set in lines no wider than this, in em. */
  readonly nameWidth: number;
  /** Between the mid-lines of parallel ties. */
  readonly fan: number;
  /** The same where they are of one relation: no line reaches the sign of another. */
  readonly strand: number;
  readonly signRadius: number;
  /** What px of lines, heads and gaps are multiplied by. */
  readonly unit: number;
  /** The share of the usual size that marks are drawn at for want of room: what `metricsOf` was given. */
  readonly shrink: number;
};

/** Widths beyond which a name is set in several lines, em. */
export const nameLimits = { wide: 10.5, phone: 7.6 } as const;

const wide: Metrics = {
  phone: false,
  padding: { side: 100, top: 54, bottom: 78 },
  radius: [24, 46],
  nameSize: [15, 19],
  nameWidth: nameLimits.wide,
  fan: 25,
  strand: 13,
  signRadius: 8.5,
  unit: 1,
  shrink: 1,
};

const phone: Metrics = {
  phone: true,
  padding: { side: 48, top: 26, bottom: 44 },
  radius: [15, 25],
  nameSize: [12.5, 14],
  nameWidth: nameLimits.phone,
  fan: 16,
  strand: 10.5,
  signRadius: 6,
  unit: 1,
  shrink: 1,
};

/** Frames narrower than this are drawn as on a phone. */
const phoneWidth = 520;
/** px² of frame that an actor needs to be drawn at full size; with less, everything is drawn smaller. */
const roomOfActor = { wide: 26_000, phone: 13_000 };
/** px: names do not become smaller for want of room alone. */
const leastName = { wide: 12, phone: 10 };
/** px: smaller names cannot be read. Marks become this part of their usual size before names become smaller than that. */
const legible = 10;
const marksFirst = 0.5;
/** px: in lower frames everything is drawn smaller, or nothing would be left of the ties between one row and the next. */
const fullHeight = { wide: 540, phone: 280 };
/** Lower frames than this part of the full height take nothing more from it: what is drawn must stay legible. */
const leastShare = 0.6;
/** px² beyond which a frame is drawn larger: a large sheet is read from further away. At most so much larger. */
const usualArea = 560_000;
const largest = 1.5;
const growth = 0.4;

/**
 * Returns the metrics of a frame that holds `actors` actors. `shrink`, up to 1, draws everything smaller still, in
 * proportion: for a picture that has no room otherwise.
 */
export function metricsOf(frame: Frame, actors: number, shrink = 1): Metrics {
  const metrics = frame.width < phoneWidth ? phone : wide;
  const size = metrics.phone ? "phone" : "wide";
  const area = frame.width * frame.height;
  const low = Math.max(leastShare, Math.min(1, frame.height / fullHeight[size]));
  const large = Math.min(largest, Math.max(1, area / usualArea) ** growth);
  const height = low < 1 || metrics.phone ? low : large;
  const scale = Math.min(height, Math.sqrt(area / (Math.max(1, actors) * roomOfActor[size])));
  if (scale === 1 && shrink === 1) return metrics;
  const spread = (height < 1 ? height : Math.max(1, scale)) * shrink;
  const name = (full: number) => {
    const usual = Math.max(leastName[size], full * scale);
    const least = Math.min(usual, legible) * Math.min(1, shrink / marksFirst);
    return Math.max(least, usual * shrink);
  };
  const { side, top, bottom } = metrics.padding;
  return {
    ...metrics,
    padding: { side: side * Math.max(1, scale) * shrink, top: top * spread, bottom: bottom * spread },
    radius: [metrics.radius[0] * scale * shrink, metrics.radius[1] * scale * shrink],
    nameSize: [name(metrics.nameSize[0]), name(metrics.nameSize[1])],
    fan: Math.max(phone.fan, metrics.fan * height) * shrink,
    strand: Math.max(phone.strand, metrics.strand * height) * shrink,
    signRadius: Math.max(phone.signRadius, metrics.signRadius * height) * shrink,
    unit: Math.max(1, scale) * shrink,
    shrink,
  };
}

/** Returns the frame of a drawing whose places are spread. */
export function spreadFrame({ width, height }: Frame, spread: number): Frame {
  return { width: width * spread, height: height * spread };
}

/**
 * Returns the metrics in such a frame: marks are as large as without, and each point is `spread` times as far from the top
 * left.
 */
export function spreadMetrics(metrics: Metrics, spread: number): Metrics {
  if (spread === 1) return metrics;
  const { side, top, bottom } = metrics.padding;
  return { ...metrics, padding: { side: side * spread, top: top * spread, bottom: bottom * spread } };
}

/** Returns the width and height between the paddings, at least 1: what places from 0 to 1 are spread over. */
export function innerSize(frame: Frame, { padding }: Metrics): Frame {
  return {
    width: Math.max(1, frame.width - 2 * padding.side),
    height: Math.max(1, frame.height - padding.top - padding.bottom),
  };
}

/** Returns where a place of the layout is in a frame. */
export function pointOf(place: Place, frame: Frame, metrics: Metrics): Point {
  const inner = innerSize(frame, metrics);
  return {
    x: metrics.padding.side + place.x * inner.width,
    y: metrics.padding.top + place.y * inner.height,
  };
}

/** Returns the place of the layout that is drawn at `point` of a frame: the inverse of `pointOf`. */
export function placeOf(point: Point, frame: Frame, metrics: Metrics): Place {
  const inner = innerSize(frame, metrics);
  return {
    x: (point.x - metrics.padding.side) / inner.width,
    y: (point.y - metrics.padding.top) / inner.height,
  };
}
