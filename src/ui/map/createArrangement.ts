import type { ActorId } from "../../core/dossier/dossier";
import type { KeptId } from "../../core/dossier/kept";
import { placesIn } from "../../core/dossier/places";
import type { Graph } from "../../core/graph/graph";
import { createLayoutGraph } from "../../core/layout/createLayoutGraph";
import type { LayoutEngine, LayoutReply, Place } from "../../core/layout/layout";
import { roundPlace } from "../../core/placing/roundPlace";
import type { Frame } from "../../core/scene/frame";
import { selectIsEditable } from "../../state/editing";
import type { Store } from "../../state/store";
import { pin, pinAll, setArranged, unpinAll } from "../../state/viewing";
import { animate, durations } from "./animate";
import { createShelf, type PlacesOnDisk } from "./createShelf";

export type Positions = Float32Array<ArrayBuffer>;

/** Where the actors are now: what the layout engine has answered, with what the reader holds in place. */
export type Arrangement = {
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

type Pins = Readonly<Record<ActorId, Place>>;

/**
 * Keeps the layout engine and the view's pins in step, whoever changes them. The places of a dossier that is kept on this
 * device lie beside it there, so that it looks as it did when it is opened again; others come with their places.
 */
export function createArrangement(store: Store, layout: LayoutEngine, library: PlacesOnDisk): Arrangement {
  const shelf = createShelf(library);
  const listeners = new Set<() => void>();
  let question = 0;
  let graph: Graph | undefined;
  let nodes = new Map<ActorId, number>();
  /** Which dossier is shown, and every place that an actor of it has had: what is edited does not move. */
  let dossier: KeptId | undefined;
  let opened = -1;
  const homes = new Map<ActorId, Place>();
  /** Who was drawn before the last edit. */
  let drawn: ReadonlySet<ActorId> = new Set();
  let positions: Positions | undefined;
  let isMoving = false;
  /** What the engine has been told to hold, and what the reader drags. */
  let held: Pins = {};
  let dragged: { readonly actor: ActorId; readonly place: Place } | undefined;
  /** An arrangement is under way: nothing moves until it has settled. */
  let isAwaited = false;
  let stopGlide = () => {};
  /** What arranging again has replaced. */
  let replaced: { readonly places: ReadonlyMap<ActorId, Place>; readonly pins: Pins } | undefined;

  const show = (next: Positions, moving: boolean) => {
    positions = next;
    isMoving = moving;
    for (const listener of listeners) listener();
  };

  /** Where the actors rest is known to whatever hands the dossier on. */
  const note = (rested: Positions) => {
    if (graph !== undefined) store.setState(setArranged({ sides: graph.sides, positions: rested }));
  };

  /** Held actors are where they are held, even while the engine's answer is on its way. */
  const holding = (next: Positions): Positions => {
    const copy = new Float32Array(next);
    const place = (actor: ActorId, { x, y }: Place) => {
      const node = nodes.get(actor);
      if (node !== undefined) copy.set([x, y], 2 * node);
    };
    for (const [actor, at] of Object.entries(held)) place(actor as ActorId, at);
    if (dragged !== undefined) place(dragged.actor, dragged.place);
    return copy;
  };

  const glide = (from: Positions, to: Positions, duration: number) => {
    stopGlide();
    stopGlide = animate((share) => {
      const between = to.map((value, index) => {
        const start = from[index] ?? value;
        return start + (value - start) * share;
      });
      show(share === 1 ? to : between, share < 1);
    }, duration);
  };

  /** Remembers where the actors are; while some are held, which makes others give way, only what is new or was rearranged. */
  const remember = (places: ArrayLike<number>, isAnew: boolean) => {
    const isForced = Object.keys(held).length > 0;
    const now = new Map<ActorId, Place>();
    for (const [actor, node] of nodes) {
      const place = { x: places[2 * node] ?? 0.5, y: places[2 * node + 1] ?? 0.5 };
      now.set(actor, place);
      if (isForced && homes.has(actor) && (!isAnew || Object.hasOwn(held, actor))) continue;
      homes.set(actor, place);
    }
    if (dossier === undefined || !selectIsEditable(store.getState())) return;
    shelf.keep(dossier, new Map([...homes, ...now]), held);
  };

  const hear = (reply: LayoutReply) => {
    if (reply.question !== question || reply.positions.length !== 2 * nodes.size) return;
    if (isAwaited && !reply.settled) return;
    const { settled, isAnew = false } = reply;
    if (settled) {
      remember(reply.positions, isAnew);
      note(new Float32Array(reply.positions));
    }
    const wasAwaited = isAwaited;
    isAwaited = false;
    const before = positions;
    // What has settled is where the engine says: it may have had to part two pins.
    const next =
      settled && dragged === undefined ? new Float32Array(reply.positions) : holding(reply.positions);
    if (before !== undefined && (wasAwaited || isAnew)) {
      glide(before, next, isAnew ? durations.rearranging : durations.move);
    } else {
      stopGlide();
      show(next, !settled);
    }
  };

  const arrange = (anew = false) => {
    const state = store.getState();
    const isOther = state.opened !== opened;
    if (anew || isOther) homes.clear();
    if (isOther) replaced = undefined;
    opened = state.opened;
    drawn = isOther ? new Set() : new Set(nodes.keys());
    if (state.graph !== graph) {
      graph = state.graph;
      dossier = state.view.dossier;
      nodes = new Map(graph.sides.map((actor, index) => [actor.id, index]));
      positions = undefined;
    }
    held = state.view.pins;
    dragged = undefined;
    isAwaited = true;
    question += 1;
    void ask(graph, question, isOther);
  };

  /** Where the actors of a dossier that was just opened were when it was put away, or are by its file. */
  const recall = async (wanted: Graph, asked: number) => {
    const shelved = await shelf.recall(dossier);
    if (asked !== question) return;
    const places = shelved.size > 0 ? shelved : placesIn(wanted.dossier);
    for (const [actor, { x, y }] of places) homes.set(actor, { x, y });
    const pinned = [...places].filter(([actor, place]) => place.pinned === true && nodes.has(actor));
    // A link says for itself what is pinned.
    if (pinned.length === 0 || Object.keys(held).length > 0) return;
    held = Object.fromEntries(pinned.map(([actor, place]) => [actor, roundPlace(place)]));
    store.setState(pinAll(held));
    held = store.getState().view.pins;
  };

  const ask = async (wanted: Graph, asked: number, isOther: boolean) => {
    const layoutGraph = createLayoutGraph(wanted);
    const isHome = wanted.home !== undefined && dossier === undefined;
    if (isOther && !isHome) await recall(wanted, asked);
    // Meanwhile another arrangement may have been asked for.
    if (asked !== question) return;
    const known = wanted.sides.map(({ id }) => homes.get(id));
    const isKnown = known.some((place) => place !== undefined);
    // All of it is there to be looked at, while the engine looks whether it is good.
    if (isOther && known.length > 0 && known.every((place) => place !== undefined)) {
      stopGlide();
      const found = holding(Float32Array.from(known.flatMap(({ x, y }) => [x, y])));
      show(found, false);
      note(found);
    }
    const returning = wanted.sides.flatMap(({ id }, node) =>
      homes.has(id) && !drawn.has(id) && !isOther ? [node] : [],
    );
    const pins = Object.entries(held).flatMap(([actor, place]) => {
      const node = nodes.get(actor as ActorId);
      return node === undefined ? [] : [{ node, place }];
    });
    layout.send({
      kind: "arrange",
      question,
      graph: layoutGraph,
      ...(isKnown ? { known, returning } : wanted.home === undefined ? {} : { home: wanted.home }),
      pins,
    });
  };

  const tell = (actor: ActorId, place: Place, frame?: Frame) => {
    const node = nodes.get(actor);
    if (node === undefined) return;
    if (positions !== undefined) show(holding(positions), true);
    layout.send(frame === undefined ? { kind: "drop", node, place } : { kind: "drag", node, place, frame });
  };

  /** Pins have changed from outside: a link was opened, the reader went back, a pin's button was pressed. */
  const follow = (pins: Pins) => {
    const before = held;
    held = pins;
    for (const actor of Object.keys(before) as ActorId[]) {
      const node = nodes.get(actor);
      if (node !== undefined && !Object.hasOwn(pins, actor)) layout.send({ kind: "unpin", node });
    }
    for (const [actor, place] of Object.entries(pins) as [ActorId, Place][]) {
      if (before[actor]?.x !== place.x || before[actor]?.y !== place.y) tell(actor, place);
    }
  };

  return {
    positions: () => positions,
    isMoving: () => isMoving,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drag: (actor, place, frame) => {
      dragged = { actor, place };
      tell(actor, place, frame);
    },
    drop: (actor, place) => {
      dragged = undefined;
      held = { ...held, [actor]: place };
      tell(actor, place);
      store.setState(pin(actor, place));
      if (positions !== undefined) note(positions);
    },
    arrangeAgain: () => {
      // Asked for twice, the first time is what the reader would have back: nothing has been put anywhere since.
      if (replaced === undefined || Object.keys(held).length > 0) {
        replaced = { places: new Map(homes), pins: held };
      }
      held = {};
      store.setState(unpinAll);
      arrange(true);
    },
    canPutBack: () => replaced !== undefined,
    putBack: () => {
      if (replaced === undefined) return;
      for (const [actor, place] of replaced.places) homes.set(actor, place);
      held = Object.fromEntries(
        Object.entries(replaced.pins).filter(([actor]) => nodes.has(actor as ActorId)),
      );
      replaced = undefined;
      store.setState(pinAll(held));
      arrange();
    },
    bind: () => {
      const unsubscribe = [
        layout.subscribe(hear),
        store.subscribe((state) => {
          if (state.graph !== graph) arrange();
          else if (state.view.pins !== held) follow(state.view.pins);
        }),
      ];
      if (store.getState().graph !== graph) arrange();
      return () => {
        stopGlide();
        for (const undo of unsubscribe) undo();
      };
    },
  };
}
