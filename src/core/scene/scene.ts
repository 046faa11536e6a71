import type { ActorShapeId } from "../codebook/actorKinds";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { ActorId } from "../dossier/dossier";
import type { LineForm } from "../graph/tieState";
import type { TieId } from "../graph/ties";

/** px at zoom 1, from the frame's top left. */
export type Point = { readonly x: number; readonly y: number };
/** px at zoom 1, from the frame's top left; `x` and `y` are the box's own top left. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A quadratic Bézier curve, already trimmed to what is drawn. */
export type Curve = { readonly start: Point; readonly control: Point; readonly end: Point };

/** How far a mark is stepped forward or back: see `createEmphasis`. */
export type Emphasis = "rest" | "pointed" | "selected" | "faded" | "receded";

/** An actor as drawn; px at zoom 1. */
export type DrawnActor = {
  readonly id: ActorId;
  readonly shape: ActorShapeId;
  readonly centre: Point;
  readonly radius: number;
  readonly name: string;
  /** The name as it is set: a long one in several lines, `nameSize * nameLeading` px apart, about their middle. */
  readonly nameLines: readonly string[];
  readonly nameSize: number;
  /** px from the centre down to the middle of the lines; 0 where they are inside the shape. */
  readonly nameDrop: number;
  /** px from the centre to the right, to the middle of the lines: where there are very many, names stand beside shapes, too. */
  readonly nameAside?: number;
  /** The name's box; lines are trimmed to shape ∪ box. */
  readonly nameBox: Box;
  readonly emphasis: Emphasis;
  readonly pinned: boolean;
  /** Centre of the pin's button, upper right of the shape. */
  readonly pin: Point;
};

/** An arrowhead: tip, the two barbs and the notch between them, as a closed polygon. */
export type Head = readonly [tip: Point, left: Point, notch: Point, right: Point];

/** A tie as drawn; px at zoom 1. */
export type DrawnTie = {
  readonly id: TieId;
  readonly type: RelationTypeId;
  readonly curve: Curve;
  /** Stroke width in px: 1.75, 2.5, 3.25, 4, 4.75 for 1 to 5 and more passages. */
  readonly width: number;
  /** None where it is mutual. */
  readonly head: Head | undefined;
  readonly sign: { readonly centre: Point; readonly radius: number };
  /** What its line may say: solid or hollow, as done, planned or conditional, broken where it is disputed. */
  readonly form: LineForm;
  /** No passage found in the source. */
  readonly unsupported: boolean;
  readonly emphasis: Emphasis;
};

/** The label on which the pointed or selected tie names itself; its leader is a line of 1 px, if it does not touch. */
export type EdgeLabel = {
  readonly tie: TieId;
  readonly box: Box;
  /** Sentence and count stand on one line with " · " between them, or on two. */
  readonly lines: 1 | 2;
  readonly sentence: string;
  readonly count: string;
  readonly leader: { readonly start: Point; readonly end: Point } | undefined;
};

/** Everything that is drawn, decided: a pure function of graph, positions and view. Knows nothing of SVG or canvas. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly actors: readonly DrawnActor[];
  readonly ties: readonly DrawnTie[];
  readonly edgeLabel: EdgeLabel | undefined;
};
