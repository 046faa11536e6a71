import { giveWay } from "./giveWay";
import type { Place } from "./layout";
import type { Reference } from "./references";

/** Of the way home that an actor goes in one step. */
const pull = 0.18;
const roundsOfGiving = 4;
/** How far outside of 0 to 1 an actor can be put; the scene keeps it in its frame. */
const beyond = 0.3;

/** Actors on their way: some fixed where the reader has put or holds them, the others drawn home and giving way. */
export type Motion = {
  readonly places: Float64Array;
  readonly hold: (node: number, place: Place) => void;
  readonly pin: (node: number, place: Place) => void;
  readonly unpin: (node: number) => void;
  readonly isHeld: () => boolean;
  /** The frame in which actors have to keep off each other. */
  readonly seeIn: (reference: Reference) => void;
  /** Goes one step; answers how far the farthest actor went, in shares of the frame. */
  readonly step: () => number;
};

/** Actors at rest at `home`, x and y interleaved; `first` is the frame they are seen in until another is named. */
export function createMotion(home: Float32Array, first: Reference): Motion {
  const places = Float64Array.from(home);
  const pins = new Map<number, Place>();
  let held: { readonly node: number; readonly place: Place } | undefined;
  let reference = first;
  const fixedPlace = (node: number) => (node === held?.node ? held.place : pins.get(node));
  const isFixed = (node: number) => fixedPlace(node) !== undefined;
  const isNode = (node: number) => Number.isInteger(node) && node >= 0 && 2 * node < places.length;

  return {
    places,
    hold: (node, place) => {
      if (isNode(node)) held = { node, place: kept(place) };
    },
    pin: (node, place) => {
      if (held?.node === node) held = undefined;
      if (isNode(node)) pins.set(node, kept(place));
    },
    unpin: (node) => {
      pins.delete(node);
    },
    isHeld: () => held !== undefined,
    seeIn: (next) => {
      reference = next;
    },
    step: () => {
      const before = Float64Array.from(places);
      for (let index = 0; index < places.length; index += 1) {
        const fixed = fixedPlace(index >> 1);
        const goal = index % 2 === 0 ? fixed?.x : fixed?.y;
        const now = places[index] ?? 0;
        places[index] = goal ?? now + pull * ((home[index] ?? now) - now);
      }
      const mayCrowd = pins.size > 0 || held !== undefined;
      for (let round = 0; mayCrowd && round < roundsOfGiving; round += 1) {
        if (!giveWay(places, reference, isFixed)) break;
      }
      return places.reduce((far, value, index) => Math.max(far, Math.abs(value - (before[index] ?? 0))), 0);
    },
  };
}

function kept({ x, y }: Place): Place {
  const within = (value: number) =>
    Number.isFinite(value) ? Math.min(1 + beyond, Math.max(-beyond, value)) : 0.5;
  return { x: within(x), y: within(y) };
}
