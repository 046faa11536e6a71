import type { ActorId, Place } from "../../core/dossier/dossier";

/** Places by actor. */
export type Pins = Readonly<Record<ActorId, Place>>;

/** Every place that an actor of the open dossier has had: what is edited does not move. */
export type KnownPlaces = {
  readonly at: (actor: ActorId) => Place | undefined;
  readonly all: () => ReadonlyMap<ActorId, Place>;
  readonly set: (places: Iterable<readonly [ActorId, Place]>) => void;
  /**
   * Remembers where the actors are; while some are held, which makes others give way, only what is new or, after all were
   * rearranged, is not held.
   */
  readonly remember: (now: ReadonlyMap<ActorId, Place>, held: Pins, isAnew: boolean) => void;
  readonly clear: () => void;
};

export function createKnownPlaces(): KnownPlaces {
  const known = new Map<ActorId, Place>();
  return {
    at: (actor) => known.get(actor),
    all: () => new Map(known),
    set: (places) => {
      for (const [actor, { x, y }] of places) known.set(actor, { x, y });
    },
    remember: (now, held, isAnew) => {
      const isForced = Object.keys(held).length > 0;
      for (const [actor, place] of now) {
        if (isForced && known.has(actor) && (!isAnew || Object.hasOwn(held, actor))) continue;
        known.set(actor, place);
      }
    },
    clear: () => known.clear(),
  };
}
