import type { ActorId, Place } from "../../core/dossier/dossier";
import type { LayoutEngine } from "../../core/layout/layout";
import type { Frame } from "../../core/scene/frame";
import type { Pins } from "./createKnownPlaces";
import type { Positions, ShownPositions } from "./createShownPositions";

/** Actors by their index in the graph. */
export type Nodes = ReadonlyMap<ActorId, number>;

/** Which actors are pinned in place, and which one is dragged, as the layout engine has been told. */
export type Pinning = {
  /** Begins again with an arrangement of these actors. */
  readonly begin: (nodes: Nodes, pins: Pins) => void;
  readonly pins: () => Pins;
  /** The pins as the engine is asked for them. */
  readonly byNode: () => readonly { readonly node: number; readonly place: Place }[];
  readonly isDragging: () => boolean;
  /** A copy of the positions in which pinned actors are where they are pinned, even while the engine's answer is on its way. */
  readonly withPinned: (positions: Positions) => Positions;
  readonly drag: (actor: ActorId, place: Place, frame: Frame) => void;
  readonly drop: (actor: ActorId, place: Place) => void;
  /** Holds other actors than before; the engine hears of it with the next arrangement. */
  readonly setPins: (pins: Pins) => void;
  /** The same where pins have changed from outside: a link was opened, the reader went back, a pin's button was pressed. */
  readonly follow: (pins: Pins) => void;
};

export function createPinning(layout: LayoutEngine, shown: ShownPositions): Pinning {
  let nodes: Nodes = new Map();
  let pinned: Pins = {};
  let dragged: { readonly actor: ActorId; readonly place: Place } | undefined;

  const withPinned = (positions: Positions): Positions => {
    const copy = new Float32Array(positions);
    const pins = dragged === undefined ? pinned : { ...pinned, [dragged.actor]: dragged.place };
    for (const { node, place } of pinsByNode(pins, nodes)) copy.set([place.x, place.y], 2 * node);
    return copy;
  };
  const tell = (actor: ActorId, place: Place, frame?: Frame) => {
    const node = nodes.get(actor);
    if (node === undefined) return;
    const positions = shown.now();
    if (positions !== undefined) shown.show(withPinned(positions), true);
    layout.send(frame === undefined ? { kind: "drop", node, place } : { kind: "drag", node, place, frame });
  };

  return {
    begin: (others, pins) => {
      nodes = others;
      pinned = pins;
      dragged = undefined;
    },
    pins: () => pinned,
    byNode: () => pinsByNode(pinned, nodes),
    isDragging: () => dragged !== undefined,
    withPinned,
    drag: (actor, place, frame) => {
      dragged = { actor, place };
      tell(actor, place, frame);
    },
    drop: (actor, place) => {
      dragged = undefined;
      pinned = { ...pinned, [actor]: place };
      tell(actor, place);
    },
    setPins: (pins) => {
      pinned = pins;
    },
    follow: (pins) => {
      const before = pinned;
      pinned = pins;
      for (const { node } of pinsByNode(before, nodes, pins)) layout.send({ kind: "unpin", node });
      for (const [actor, place] of entriesOf(pins)) {
        if (before[actor]?.x !== place.x || before[actor]?.y !== place.y) tell(actor, place);
      }
    },
  };
}

const entriesOf = (pins: Pins) => Object.entries(pins) as [ActorId, Place][];

/** The pins by node, but for those of actors that are in `without`, too. */
const pinsByNode = (pins: Pins, nodes: Nodes, without: Pins = {}) =>
  entriesOf(pins).flatMap(([actor, place]) => {
    const node = nodes.get(actor);
    return node === undefined || Object.hasOwn(without, actor) ? [] : [{ node, place }];
  });
