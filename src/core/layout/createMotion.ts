import type { Place } from "../dossier/dossier";
import type { Reference } from "../placing/references";
import { nearestPlace } from "../placing/roundPlace";
import { type Body, placeBody } from "../scene/body";
import { placeOf } from "../scene/frame";
import type { LayoutLink } from "./layout";
import { resolveOverlaps } from "./resolveOverlaps";

/** The share of the way to its target that an actor goes in one step. */
const pull = 0.18;
const overlapRounds = 4;
/** Actors on their way: some fixed where the reader has put or holds them, the others drawn to their targets and making room. */
export type Motion = {
  readonly places: Float64Array;
  readonly drag: (node: number, place: Place) => void;
  readonly pin: (node: number, place: Place) => void;
  readonly unpin: (node: number) => void;
  readonly isDragging: () => boolean;
  /** The frame in which actors have to keep off each other. */
  readonly seeIn: (reference: Reference) => void;
  /** Goes one step; answers how far the farthest actor went, in shares of the frame. */
  readonly step: () => number;
};

/**
 * Creates the motion of actors that rest at `targets`, x and y interleaved, and the ties between them; `first` is the frame they
 * are seen in until another is named.
 */
export function createMotion(targets: Float32Array, links: readonly LayoutLink[], first: Reference): Motion {
  const tied = new Set(links.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]));
  const isTied = (one: number, other: number) => tied.has(`${one} ${other}`);
  const places = Float64Array.from(targets);
  const pins = new Map<number, Place>();
  let dragged: { readonly node: number; readonly place: Place } | undefined;
  let reference = first;
  const fixedPlace = (node: number) => (node === dragged?.node ? dragged.place : pins.get(node));
  const isFixed = (node: number) => fixedPlace(node) !== undefined;
  const isNode = (node: number) => Number.isInteger(node) && node >= 0 && 2 * node < places.length;

  return {
    places,
    drag: (node, place) => {
      if (isNode(node)) dragged = { node, place: nearestPlace(place) };
    },
    pin: (node, place) => {
      if (dragged?.node === node) dragged = undefined;
      if (isNode(node)) pins.set(node, nearestPlace(place));
    },
    unpin: (node) => {
      pins.delete(node);
    },
    isDragging: () => dragged !== undefined,
    seeIn: (next) => {
      reference = next;
    },
    step: () => {
      const before = Float64Array.from(places);
      for (let node = 0; 2 * node < places.length; node += 1) {
        const fixed = fixedPlace(node);
        if (fixed !== undefined) {
          const { x, y } = drawnPlace(fixed, reference.bodies[node], reference);
          places.set([x, y], 2 * node);
          continue;
        }
        for (const index of [2 * node, 2 * node + 1]) {
          const now = places[index] ?? 0;
          places[index] = now + pull * ((targets[index] ?? now) - now);
        }
      }
      const mayCrowd = pins.size > 0 || dragged !== undefined;
      for (let round = 0; mayCrowd && round < overlapRounds; round += 1) {
        if (!resolveOverlaps(places, reference, isFixed, isTied)) break;
      }
      return places.reduce((far, value, index) => Math.max(far, Math.abs(value - (before[index] ?? 0))), 0);
    },
  };
}

/** Where the scene draws an actor that is put at `place`: inside its frame, where the others have to keep off it. */
function drawnPlace(place: Place, body: Body | undefined, { frame, metrics }: Reference): Place {
  return body === undefined
    ? place
    : placeOf(placeBody(body, place.x, place.y, frame, metrics), frame, metrics);
}
