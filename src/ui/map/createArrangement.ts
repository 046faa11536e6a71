import type { ActorId } from "../../core/dossier";
import type { Graph } from "../../core/graph";
import { besideKey, type KeptId } from "../../core/kept";
import { createLayoutGraph } from "../../core/layout/createLayoutGraph";
import type { LayoutEngine, LayoutGraph, LayoutReply, Place } from "../../core/layout/layout";
import type { Frame } from "../../core/scene/frame";
import { selectIsEditable } from "../../state/editing";
import type { Library } from "../../state/services";
import type { Store } from "../../state/store";
import { pin, unpinAll } from "../../state/viewing";
import { animate } from "./animate";

export type Positions = Float32Array<ArrayBuffer>;

/** Where the actors are now: what the layout engine has answered, with what the reader holds in place. */
export type Arrangement = {
  /** x and y interleaved, in the order of the graph's sides; none until the layout has settled for the first time. */
  readonly positions: () => Positions | undefined;
  /** Calls back whenever the positions have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** `frame`: px of what it is drawn in. */
  readonly drag: (actor: ActorId, place: Place, frame: Frame) => void;
  readonly drop: (actor: ActorId, place: Place) => void;
  /** Lets all pins go and gives every actor its own place. */
  readonly arrangeAgain: () => void;
  /** Begins the conversation with the engine; answers how to end it. */
  readonly bind: () => () => void;
};

type Pins = Readonly<Record<ActorId, Place>>;

type Shelf = Pick<Library, "draft" | "keepDraft">;

/**
 * Keeps the layout engine and the view's pins in step, whoever changes them. The places of a dossier that is kept on this
 * device lie beside it there, so that it looks as it did when it is opened again.
 */
export function createArrangement(store: Store, layout: LayoutEngine, shelf: Shelf): Arrangement {
  const listeners = new Set<() => void>();
  let question = 0;
  let graph: Graph | undefined;
  let nodes = new Map<ActorId, number>();
  /** Which dossier is shown, and every place that an actor of it has had: what is edited does not move. */
  let dossier: KeptId | undefined;
  let opened = -1;
  const homes = new Map<ActorId, Place>();
  /** The places that lie on the disk, as text. */
  let shelved = "";
  let positions: Positions | undefined;
  /** What the engine has been told to hold, and what the reader drags. */
  let held: Pins = {};
  let dragged: { readonly actor: ActorId; readonly place: Place } | undefined;
  /** An arrangement is under way: nothing moves until it has settled. */
  let isAwaited = false;
  let stopGlide = () => {};

  const show = (next: Positions) => {
    positions = holding(next);
    for (const listener of listeners) listener();
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

  const glide = (from: Positions, to: Positions) => {
    stopGlide();
    stopGlide = animate((share) => {
      show(to.map((value, index) => (from[index] ?? value) + (value - (from[index] ?? value)) * share));
    });
  };

  /** Remembers where the actors are; while some are held, which makes others give way, only those not known before. */
  const remember = (places: ArrayLike<number>) => {
    const isForced = Object.keys(held).length > 0;
    for (const [actor, node] of nodes) {
      if (isForced && homes.has(actor)) continue;
      homes.set(actor, { x: places[2 * node] ?? 0.5, y: places[2 * node + 1] ?? 0.5 });
    }
    const value = [...homes].map(([actor, { x, y }]) => [actor, x, y]);
    const text = JSON.stringify(value);
    if (dossier === undefined || text === shelved || !selectIsEditable(store.getState())) return;
    shelved = text;
    // Where the disk refuses, they are searched again the next time: nobody's work is lost.
    void shelf.keepDraft(besideKey("places", dossier), value);
  };

  const hear = (reply: LayoutReply) => {
    if (reply.question !== question || reply.positions.length !== 2 * nodes.size) return;
    if (isAwaited && !reply.settled) return;
    if (isAwaited) remember(reply.positions);
    const isFirst = positions === undefined;
    const wasAwaited = isAwaited;
    isAwaited = false;
    if (wasAwaited && !isFirst && positions !== undefined) glide(positions, reply.positions);
    else {
      stopGlide();
      show(reply.positions);
    }
  };

  const arrange = (anew = false) => {
    const state = store.getState();
    if (anew || state.opened !== opened) homes.clear();
    opened = state.opened;
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
    void ask(graph, question, anew);
  };

  const ask = async (wanted: Graph, asked: number, anew: boolean) => {
    const layoutGraph = createLayoutGraph(wanted);
    if (dossier !== undefined && homes.size === 0 && !anew) {
      const value = await shelf.draft(besideKey("places", dossier));
      if (asked !== question) return;
      shelved = JSON.stringify(value) ?? "";
      for (const [actor, x, y] of placesIn(value)) homes.set(actor, { x, y });
    }
    const known = wanted.sides.map(({ id }) => homes.get(id));
    const home = known.every((place) => place === undefined)
      ? wanted.home
      : await completed(layoutGraph, known);
    // Meanwhile another arrangement may have been asked for.
    if (asked !== question) return;
    const pins = Object.entries(held).flatMap(([actor, place]) => {
      const node = nodes.get(actor as ActorId);
      return node === undefined ? [] : [{ node, place }];
    });
    layout.send({
      kind: "arrange",
      question,
      graph: layoutGraph,
      ...(home === undefined ? {} : { home }),
      pins,
    });
  };

  const tell = (actor: ActorId, place: Place, frame?: Frame) => {
    const node = nodes.get(actor);
    if (node === undefined) return;
    layout.send(frame === undefined ? { kind: "drop", node, place } : { kind: "drag", node, place, frame });
    if (positions !== undefined) show(positions);
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
    },
    arrangeAgain: () => {
      held = {};
      store.setState(unpinAll);
      arrange(true);
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

type Shelved = readonly [actor: ActorId, x: number, y: number];

/** What of a value are places; another version of the program may have kept something else. */
function placesIn(value: unknown): readonly Shelved[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (each): each is Shelved =>
      Array.isArray(each) && each.length === 3 && each.slice(1).every(Number.isFinite),
  );
}

/** Known places with those of newcomers among them; the search for these is fetched when there is one. */
async function completed(
  graph: LayoutGraph,
  known: readonly (Place | undefined)[],
): Promise<readonly number[]> {
  if (known.every((place) => place !== undefined)) return known.flatMap(({ x, y }) => [x, y]);
  const { placeNewcomers } = await import("../../core/layout/placeNewcomers");
  return Array.from(placeNewcomers(graph, known));
}
