import type { Actor, ActorId, ActorPlace, Dossier, Place } from "./dossier";

/** Places that actors have had, by actor; `pinned`: the reader has put it there. */
export type Places = ReadonlyMap<ActorId, ActorPlace>;

/** Returns the places that a dossier's file holds. */
export function placesIn({ places }: Dossier): Places {
  return new Map(Object.entries(places ?? {}) as [ActorId, ActorPlace][]);
}

/** Shares of the frame are written to so many decimals: a tenth of a px of the largest screen. */
const decimals = 4;

/**
 * Returns the dossier with the places that its actors have on the map now, and no others. `positions` are x and y
 * interleaved, in the order of `sides`; without any, it keeps those that it has.
 */
export function withPlaces(
  dossier: Dossier,
  sides: readonly Actor[],
  positions: ArrayLike<number> | undefined,
  pins: Readonly<Record<ActorId, Place>>,
): Dossier {
  if (positions?.length !== 2 * sides.length || sides.length === 0) return dossier;
  const round = (value = 0.5) => Number(value.toFixed(decimals));
  const places = Object.fromEntries(
    sides.map(({ id }, index): [string, ActorPlace] => [
      id,
      {
        x: round(positions[2 * index]),
        y: round(positions[2 * index + 1]),
        ...(Object.hasOwn(pins, id) ? { pinned: true } : {}),
      },
    ]),
  );
  return { ...dossier, places };
}
