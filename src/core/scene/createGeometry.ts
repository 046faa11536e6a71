import type { LanguageId } from "../../words/languages";
import type { Actor, ActorId } from "../dossier/dossier";
import type { Tie, TieId } from "../graph/ties";
import { createBodies, setNames } from "./actorBodies";
import type { Body } from "./body";
import { actorParts, createActorMark, createTieMark } from "./createMarks";
import { flattenCurve } from "./curves";
import type { Link } from "./fans";
import { drawingFaultsOf, type Ruled, wantingIn } from "./faults";
import { type Frame, type Metrics, metricsOf, spreadFrame, spreadMetrics } from "./frame";
import { routeTies } from "./routes";
import type { Curve, DrawnActor, DrawnTie, Point } from "./scene";
import { largestShrink } from "./shrink";
import { placeSigns } from "./signPlaces";
import { widthOf } from "./strokes";

/** All that a drawing depends on, but for what is pointed at and selected. */
export type GeometryInput = {
  /** What is shown: each with the passages that a filter leaves of it. */
  readonly ties: readonly Tie[];
  readonly shownActors: ReadonlySet<ActorId>;
  /** All ties of the dossier: lines, signs and sizes come from them, so that a filter moves nothing. */
  readonly allTies: readonly Tie[];
  /** The graph's `sides`, and their places: x and y interleaved, as the layout gives them. */
  readonly actors: readonly Actor[];
  readonly positions: ArrayLike<number>;
  /** Passages said of each actor in the whole dossier: what `countPassages` answers. */
  readonly passages: ReadonlyMap<ActorId, number>;
  readonly pins: ReadonlySet<ActorId>;
  readonly frame: Frame;
  /** How far the places are spread, 1 where they fill the frame: zoomed in, marks keep their size. All px are spread, too. */
  readonly spread?: number;
  /** Whether the actors are on their way: then the size of marks is not looked for anew. */
  readonly isMoving?: boolean;
  readonly language: LanguageId;
  /** Width in px of a text at a size in px, in the interface face at the weight of names. */
  readonly measure: (text: string, size: number) => number;
};

/** A scene without its emphasis: what moves only with positions, frame, language and filter. */
export type Geometry = {
  readonly input: GeometryInput;
  readonly drawing: Drawing;
  readonly metrics: Metrics;
  readonly actors: readonly { readonly mark: Omit<DrawnActor, "emphasis">; readonly body: Body }[];
  readonly ties: readonly { readonly mark: Omit<DrawnTie, "emphasis">; readonly tie: Tie }[];
};

/** What of a geometry is the same whatever is filtered: all actors, lines and signs of the dossier. */
type Drawing = {
  readonly names: readonly (readonly string[])[];
  readonly bodies: readonly Body[];
  readonly curves: ReadonlyMap<TieId, Curve>;
  readonly signs: ReadonlyMap<TieId, Point>;
};

const drawingInputs = [
  "allTies",
  "actors",
  "positions",
  "passages",
  "frame",
  "spread",
  "isMoving",
  "language",
  "measure",
] as const;

/**
 * Computes where everything is and how large. Ties with a side that is not among the actors are left out. Of `before`, the
 * geometry of a moment ago, it takes over what a filter has not changed.
 */
export function createGeometry(input: GeometryInput, before?: Geometry): Geometry {
  const { actors, shownActors } = input;
  const isKept = before !== undefined && drawingInputs.every((key) => before.input[key] === input[key]);
  const { drawing, metrics } = isKept ? before : createDrawing(input, before);
  const { names, bodies, curves, signs } = drawing;
  const marks = actors.map((actor, index) => {
    const body = bodies[index];
    if (body === undefined) throw new Error(`no body of ${actor.id}`);
    return { mark: createActorMark(actor, body, actorParts(body, names[index] ?? []), input), body };
  });
  const ties = input.ties.flatMap((tie) => {
    const curve = curves.get(tie.id);
    const centre = signs.get(tie.id);
    if (curve === undefined || centre === undefined) return [];
    return [{ mark: createTieMark(tie, curve, centre, metrics), tie }];
  });
  return { input, drawing, metrics, actors: marks.filter(({ mark }) => shownActors.has(mark.id)), ties };
}

/** Draws all that there is, as large as the rule lets it; while something moves, as large as a moment ago. */
function createDrawing(
  input: GeometryInput,
  before: Geometry | undefined,
): Pick<Geometry, "drawing" | "metrics"> {
  const { actors, frame, spread = 1, isMoving = false } = input;
  const links = linksOf(input);
  const room = spreadFrame(frame, spread);
  const settings = setNames(input, metricsOf(frame, actors.length));
  const routed = (shrink: number) => {
    const metrics = spreadMetrics(metricsOf(frame, actors.length, shrink), spread);
    const bodies = createBodies({ ...input, frame: room }, metrics, settings);
    const centre = { x: room.width / 2, y: room.height / 2 };
    const widths = links.map(({ passages }) => widthOf(passages) * metrics.unit);
    return { metrics, bodies, links, widths, curves: routeTies(bodies, links, metrics, centre) };
  };
  const isSteady = isMoving && before?.input.frame === frame && before.input.actors === actors;
  const shrink = isSteady
    ? before.metrics.shrink
    : largestShrink((each) => wantingIn(drawingFaultsOf(routed(each))));
  const { metrics, ...drawn } = routed(shrink);
  const names = settings.map(({ lines }) => lines);
  return { metrics, drawing: { names, bodies: drawn.bodies, ...withSigns(drawn, metrics) } };
}

/** Straight pieces that stand for a curve where signs are placed. */
const pieces = 12;

type DrawnLink = Link & { readonly id: TieId; readonly passages: number };

/** All ties of the dossier in numbers. */
function linksOf({ actors, allTies }: GeometryInput): readonly DrawnLink[] {
  const indices = new Map(actors.map((actor, index) => [actor.id, index]));
  return allTies.flatMap(({ id, type, from, to, mutual, support }) => {
    const [source, target] = [indices.get(from), indices.get(to)];
    if (source === undefined || target === undefined || source === target) return [];
    return [{ id, type, source, target, mutual, passages: support.length }];
  });
}

/** Curves from tip to tip and signs of all ties of the dossier. */
function withSigns(
  {
    bodies,
    links,
    widths,
    curves,
  }: Omit<Ruled, "links" | "metrics"> & { readonly links: readonly DrawnLink[] },
  { signRadius: radius }: Metrics,
): Pick<Drawing, "curves" | "signs"> {
  const lines = curves.map((curve) => flattenCurve(curve, pieces));
  const centres = placeSigns({ curves, lines, widths, bodies, radius });
  const byTie = <Value>(values: readonly Value[]) =>
    new Map(
      links.flatMap(({ id }, index) => {
        const value = values[index];
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  return { curves: byTie(curves), signs: byTie(centres) };
}
