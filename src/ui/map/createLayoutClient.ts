import type { ActorId, Place } from "../../core/dossier/dossier";
import { type Places, placesIn } from "../../core/dossier/places";
import type { StoredDossierId } from "../../core/dossier/storedDossier";
import type { Graph } from "../../core/graph/graph";
import { createLayoutGraph } from "../../core/layout/createLayoutGraph";
import type { LayoutEngine, LayoutReply, LayoutRequest } from "../../core/layout/layout";
import { roundPlace } from "../../core/placing/roundPlace";
import { selectIsEditable } from "../../state/editable";
import type { Store } from "../../state/store";
import { pinAll, setArranged } from "../../state/viewing";
import { durations } from "./animate";
import type { KnownPlaces, Pins } from "./createKnownPlaces";
import type { Nodes, Pinning } from "./createPinning";
import type { PlaceStore } from "./createPlaceStore";
import type { Positions, ShownPositions } from "./createShownPositions";

type Parts = {
  readonly store: Store;
  readonly layout: LayoutEngine;
  readonly placeStore: PlaceStore;
  readonly knownPlaces: KnownPlaces;
  readonly pinning: Pinning;
  readonly shown: ShownPositions;
};

/** What the layout engine is asked about the open dossier, and what its answers do. */
export type LayoutClient = {
  /** Asks for places of what the store has now; `anew`: whatever there was. */
  readonly arrange: (anew?: boolean) => void;
  readonly receive: (reply: LayoutReply) => void;
  readonly graph: () => Graph | undefined;
  /** Which opening of a dossier it is about. */
  readonly opened: () => number;
  readonly hasActor: (actor: ActorId) => boolean;
  /** Tells whatever hands the dossier on where its actors rest. */
  readonly note: (rested: Positions) => void;
};

export function createLayoutClient({
  store,
  layout,
  placeStore,
  knownPlaces,
  pinning,
  shown,
}: Parts): LayoutClient {
  let question = 0;
  let graph: Graph | undefined;
  let nodes: Nodes = new Map();
  let dossier: StoredDossierId | undefined;
  let opened = -1;
  /** Who was drawn before the last edit. */
  let drawn: ReadonlySet<ActorId> = new Set();
  /** An arrangement is under way: nothing moves until it has settled. */
  let isAwaited = false;

  const note = (rested: Positions) => {
    if (graph !== undefined) store.setState(setArranged({ sides: graph.sides, positions: rested }));
  };
  const rest = (positions: Positions, isAnew: boolean) => {
    const now = placesOf(positions, nodes);
    knownPlaces.remember(now, pinning.pins(), isAnew);
    if (dossier !== undefined && selectIsEditable(store.getState()))
      placeStore.keep(dossier, new Map([...knownPlaces.all(), ...now]), pinning.pins());
    note(new Float32Array(positions));
  };
  /** Has the actors of a dossier that was just opened where they were when it was put away, or are by its file. */
  const recall = (places: Places) => {
    knownPlaces.set(places);
    const pinned = pinnedOf(places, nodes);
    // A link says for itself what is pinned.
    if (Object.keys(pinned).length === 0 || Object.keys(pinning.pins()).length > 0) return;
    pinning.setPins(pinned);
    store.setState(pinAll(pinned));
    pinning.setPins(store.getState().view.pins);
  };
  const ask = async (wanted: Graph, asked: number, isOther: boolean) => {
    const layoutGraph = createLayoutGraph(wanted);
    const isPrecomputed = wanted.precomputed !== undefined && dossier === undefined;
    const stored = isOther && !isPrecomputed ? await placeStore.recall(dossier) : undefined;
    // Meanwhile another arrangement may have been asked for.
    if (asked !== question) return;
    if (stored !== undefined) recall(stored.size > 0 ? stored : placesIn(wanted.dossier));
    if (asked !== question) return;
    const known = wanted.sides.map(({ id }) => knownPlaces.at(id));
    // All of it is there to be looked at, while the engine looks whether it is good.
    if (isOther && known.length > 0 && known.every((place) => place !== undefined)) {
      shown.stopAnimation();
      const found = pinning.withPinned(Float32Array.from(known.flatMap(({ x, y }) => [x, y])));
      shown.show(found, false);
      note(found);
    }
    const isReturning = (id: ActorId) => knownPlaces.at(id) !== undefined && !drawn.has(id) && !isOther;
    const start = begun(wanted, known, isReturning);
    layout.send({ kind: "arrange", question, graph: layoutGraph, ...start, pins: pinning.byNode() });
  };

  return {
    arrange: (anew = false) => {
      const state = store.getState();
      const isOther = state.opened !== opened;
      if (anew || isOther) knownPlaces.clear();
      opened = state.opened;
      drawn = isOther ? new Set() : new Set(nodes.keys());
      if (state.graph !== graph) {
        graph = state.graph;
        dossier = state.view.dossier;
        nodes = new Map(graph.sides.map((actor, index) => [actor.id, index]));
        shown.clear();
      }
      pinning.begin(nodes, state.view.pins);
      isAwaited = true;
      question += 1;
      void ask(graph, question, isOther);
    },
    receive: (reply) => {
      if (reply.question !== question || reply.positions.length !== 2 * nodes.size) return;
      if (isAwaited && !reply.settled) return;
      const { positions, settled, isAnew = false } = reply;
      if (settled) rest(positions, isAnew);
      const wasAwaited = isAwaited;
      isAwaited = false;
      const before = shown.now();
      // What has settled is where the engine says: it may have had to part two pins.
      const next =
        settled && !pinning.isDragging() ? new Float32Array(positions) : pinning.withPinned(positions);
      if (before !== undefined && (wasAwaited || isAnew)) {
        shown.moveTo(before, next, isAnew ? durations.rearranging : durations.move);
      } else {
        shown.stopAnimation();
        shown.show(next, !settled);
      }
    },
    graph: () => graph,
    opened: () => opened,
    hasActor: (actor) => nodes.has(actor),
    note,
  };
}

const pinnedOf = (places: Places, nodes: Nodes): Pins =>
  Object.fromEntries(
    [...places].flatMap(([actor, place]) =>
      place.pinned === true && nodes.has(actor) ? [[actor, roundPlace(place)]] : [],
    ),
  );

const placesOf = (positions: Positions, nodes: Nodes): ReadonlyMap<ActorId, Place> =>
  new Map(
    [...nodes].map(([actor, node]) => [
      actor,
      { x: positions[2 * node] ?? 0.5, y: positions[2 * node + 1] ?? 0.5 },
    ]),
  );

/** What an arrangement begins with: where the actors were, else places that were computed before. */
function begun(
  { sides, precomputed }: Graph,
  known: readonly (Place | undefined)[],
  isReturning: (id: ActorId) => boolean,
): Partial<Pick<Extract<LayoutRequest, { kind: "arrange" }>, "known" | "returning" | "precomputed">> {
  if (known.every((place) => place === undefined)) return precomputed === undefined ? {} : { precomputed };
  return { known, returning: sides.flatMap(({ id }, node) => (isReturning(id) ? [node] : [])) };
}
