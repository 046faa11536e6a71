import type { ActorShapeId } from "../codebook/actorKinds";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { Place } from "../dossier/dossier";
import type { Frame } from "../scene/frame";

/** What the layout is computed from: plain numbers, so that it can cross to a worker. */
export type LayoutGraph = {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
};

/** An actor as far as its place depends on it. */
type LayoutNode = {
  readonly shape: ActorShapeId;
  /** Passages said of it: its size grows with the root. */
  readonly passages: number;
  /**
   * Its name as it is set under its shape in a wide frame and on a phone, as large as in the widest of the interface
   * languages; and for each of these the ways to set it inside: widths of the lines in em of the name's size.
   */
  readonly name: {
    readonly wide: NameSize;
    readonly phone: NameSize;
    readonly inside: readonly (readonly (readonly number[])[])[];
  };
};

/** Width in em of the name's size, and number of lines. */
export type NameSize = { readonly width: number; readonly lines: number };

/** One tie: indices into `nodes`. Parallel ties are listed each. */
export type LayoutLink = {
  readonly id: string;
  readonly type: RelationTypeId;
  readonly source: number;
  readonly target: number;
  readonly mutual: boolean;
  readonly passages: number;
};

/**
 * What an engine can be asked. Nodes are indices; `question` tells the answers to one arrangement from those to
 * another.
 */
export type LayoutRequest =
  | {
      readonly kind: "arrange";
      readonly question: number;
      readonly graph: LayoutGraph;
      /** Places that were arranged for this very graph: x and y interleaved. Nothing is searched then. */
      readonly precomputed?: readonly number[];
      /**
       * Where the actors were, nothing of newcomers. They are answered at once with places for all, and once more where the
       * picture turns out to be clearly worse than a fresh one.
       */
      readonly known?: readonly (Place | undefined)[];
      /** Of those known, who was not drawn a moment ago: their places may be taken. */
      readonly returning?: readonly number[];
      /** Actors that stay where the reader has put them, by index. */
      readonly pins: readonly { readonly node: number; readonly place: Place }[];
    }
  /** The node is held at `place`; the others give way, live. `frame`: px of what it is drawn in, if not a wide one. */
  | { readonly kind: "drag"; readonly node: number; readonly place: Place; readonly frame?: Frame }
  /** It stays where it is put. */
  | { readonly kind: "drop"; readonly node: number; readonly place: Place }
  | { readonly kind: "unpin"; readonly node: number };

/** Where everything is now. */
export type LayoutReply = {
  readonly kind: "positions";
  readonly question: number;
  /** x and y interleaved, in the order of the nodes, as in `Place`. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly settled: boolean;
  /** Actors have other places than a moment ago though nobody moved them: they are to be followed there. */
  readonly isAnew?: boolean;
};

/** A layout engine, wherever it runs. `subscribe` replays the last positions to a newcomer. */
export type LayoutEngine = {
  readonly send: (request: LayoutRequest) => void;
  readonly subscribe: (listener: (reply: LayoutReply) => void) => () => void;
  readonly dispose: () => void;
};
