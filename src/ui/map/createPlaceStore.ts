import type { ActorId, ActorPlace, Place } from "../../core/dossier/dossier";
import type { Places } from "../../core/dossier/places";
import { besideKey, type StoredDossierId } from "../../core/dossier/storedDossier";
import type { Library } from "../../state/services";

/** What lies beside a dossier on this device is read and written as drafts are. */
export type PlacesOnDisk = Pick<Library, "draft" | "storeDraft">;

export type PlaceStore = {
  /** Returns the places that a dossier had when it was put away; none where it is not kept here. */
  readonly recall: (dossier: StoredDossierId | undefined) => Promise<Places>;
  /** Writes places down, if they are others than those that lie there. */
  readonly keep: (
    dossier: StoredDossierId,
    places: ReadonlyMap<ActorId, Place>,
    pinned: Readonly<Record<ActorId, Place>>,
  ) => void;
};

/** Keeps where the actors of a dossier are beside it on this device. */
export function createPlaceStore(disk: PlacesOnDisk): PlaceStore {
  /** What lies there, as text. */
  let stored = "";
  return {
    recall: async (dossier) => {
      const value = dossier === undefined ? undefined : await disk.draft(besideKey("places", dossier));
      stored = JSON.stringify(value) ?? "";
      return placesOf(value);
    },
    keep: (dossier, places, pinned) => {
      const value = [...places].map(([actor, { x, y }]) =>
        Object.hasOwn(pinned, actor) ? [actor, x, y, "pinned"] : [actor, x, y],
      );
      const text = JSON.stringify(value);
      if (text === stored) return;
      stored = text;
      // Where the disk refuses, they are searched again the next time: nobody's work is lost.
      void disk.storeDraft(besideKey("places", dossier), value);
    },
  };
}

/** What of a value are places; another version of the program may have kept something else. */
function placesOf(value: unknown): Places {
  if (!Array.isArray(value)) return new Map();
  return new Map(
    value.flatMap((each): [ActorId, ActorPlace][] => {
      if (!Array.isArray(each) || !each.slice(1, 3).every(Number.isFinite) || each.length < 3) return [];
      const [actor, x, y, pinned] = each as [ActorId, number, number, unknown];
      return [[actor, { x, y, pinned: pinned === "pinned" }]];
    }),
  );
}
