import type { ActorId, Place } from "../../core/dossier/dossier";
import type { LayoutEngine } from "../../core/layout/layout";
import type { Frame } from "../../core/scene/frame";
import type { Store } from "../../state/store";
import { pin, pinAll, unpinAll } from "../../state/viewing";
import { createKnownPlaces, type Pins } from "./createKnownPlaces";
import { createLayoutClient } from "./createLayoutClient";
import { createPinning } from "./createPinning";
import { createPlaceStore, type PlacesOnDisk } from "./createPlaceStore";
import { createShownPositions, type Positions } from "./createShownPositions";

/** Where the actors are now: what the layout engine has answered, with what the reader holds in place. */
export type LayoutControl = {
  /** x and y interleaved, in the order of the graph's sides; none until the layout has settled for the first time. */
  readonly positions: () => Positions | undefined;
  /** Whether the actors are on their way, by a hand or by themselves. */
  readonly isMoving: () => boolean;
  /** Calls back whenever the positions have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `frame`: px of what it is drawn in. */
  readonly drag: (actor: ActorId, place: Place, frame: Frame) => void;
  readonly drop: (actor: ActorId, place: Place) => void;
  /** Lets all pins go and gives every actor its own place. */
  readonly arrangeAgain: () => void;
  /** Whether there is something to put back: what was there before all actors were arranged again. */
  readonly canPutBack: () => boolean;
  /** Has actors and pins where they were before. */
  readonly putBack: () => void;
  /** Begins the conversation with the engine; answers how to end it. */
  readonly bind: () => () => void;
};

/** What arranging again has replaced, in one opening of a dossier. */
type Replaced = {
  readonly opened: number;
  readonly places: ReadonlyMap<ActorId, Place>;
  readonly pins: Pins;
};

/**
 * Keeps the layout engine and the view's pins in step, whoever changes them. The places of a dossier that is kept on this
 * device lie beside it there, so that it looks as it did when it is opened again; others come with their places.
 */
export function createLayoutControl(
  store: Store,
  layout: LayoutEngine,
  library: PlacesOnDisk,
): LayoutControl {
  const shown = createShownPositions();
  const knownPlaces = createKnownPlaces();
  const pinning = createPinning(layout, shown);
  const client = createLayoutClient({
    store,
    layout,
    placeStore: createPlaceStore(library),
    knownPlaces,
    pinning,
    shown,
  });
  let last: Replaced | undefined;
  const replaced = () => (last?.opened === client.opened() ? last : undefined);
  return {
    positions: shown.now,
    isMoving: shown.isMoving,
    subscribe: shown.subscribe,
    drag: pinning.drag,
    drop: (actor, place) => {
      pinning.drop(actor, place);
      store.setState(pin(actor, place));
      const positions = shown.now();
      if (positions !== undefined) client.note(positions);
    },
    arrangeAgain: () => {
      // Asked for twice, the first time is what the reader would have back: nothing has been put anywhere since.
      if (replaced() === undefined || Object.keys(pinning.pins()).length > 0) {
        last = { opened: client.opened(), places: knownPlaces.all(), pins: pinning.pins() };
      }
      pinning.setPins({});
      store.setState(unpinAll);
      client.arrange(true);
    },
    canPutBack: () => replaced() !== undefined,
    putBack: () => {
      const before = replaced();
      if (before === undefined) return;
      knownPlaces.set(before.places);
      const pins = Object.entries(before.pins).filter(([actor]) => client.hasActor(actor as ActorId));
      last = undefined;
      pinning.setPins(Object.fromEntries(pins));
      store.setState(pinAll(pinning.pins()));
      client.arrange();
    },
    bind: () => {
      const unsubscribe = [
        layout.subscribe(client.receive),
        store.subscribe((state) => {
          if (state.graph !== client.graph()) client.arrange();
          else if (state.view.pins !== pinning.pins()) pinning.follow(state.view.pins);
        }),
      ];
      if (store.getState().graph !== client.graph()) client.arrange();
      return () => {
        shown.stopAnimation();
        for (const undo of unsubscribe) undo();
      };
    },
  };
}
