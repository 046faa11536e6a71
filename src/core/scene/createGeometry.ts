import type { LanguageId } from "../../words/languages";
import { actorKind } from "../codebook/actorKinds";
import type { Actor, ActorId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { isUnsupported, type Tie, type TieId } from "../graph/ties";
import { type Body, createBody, placeBody, sizesOf } from "./body";
import { flattenCurve } from "./curves";
import type { Link } from "./fans";
import { drawingFaultsOf, type Ruled, wantingIn } from "./faults";
import { type Frame, type Metrics, metricsOf, spreadFrame, spreadMetrics } from "./frame";
import { withHead } from "./heads";
import { isRoomInside, type NameSetting, placeName } from "./nameSetting";
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

/**
 * Returns the names of the actors as they are set in a frame, in their order. Does not depend on where the actors are.
 * Where marks are drawn smaller for want of room, the lines of a name stay; they go under a shape that has become too small
 * for them.
 */
export function setNames(
  {
    actors,
    passages,
    language,
    measure,
  }: Pick<GeometryInput, "actors" | "passages" | "language" | "measure">,
  metrics: Metrics,
): readonly NameSetting[] {
  const most = Math.max(0, ...passages.values());
  return actors.map(({ id, kind, name }) => {
    const { radius, nameSize: size } = sizesOf(passages.get(id) ?? 0, most, metrics);
    const { shape } = actorKind(kind);
    return placeName(localise(name, language).text, { shape, radius, size }, metrics.nameWidth, measure);
  });
}

function createBodies(
  { actors, frame, passages, positions, measure }: GeometryInput,
  metrics: Metrics,
  settings: readonly NameSetting[],
): readonly Body[] {
  const most = Math.max(0, ...passages.values());
  return actors.map((actor, index) => {
    const { lines = [], isInside = true } = settings[index] ?? {};
    const { shape } = actorKind(actor.kind);
    const figure = {
      shape,
      passages: passages.get(actor.id) ?? 0,
      nameWidth: (size: number) => Math.max(0, ...lines.map((line) => measure(line, size))),
      nameLines: lines.length,
      isInside: (radius: number, size: number) =>
        isInside &&
        isRoomInside(
          lines.map((line) => measure(line, size)),
          size,
          shape,
          radius,
        ),
    };
    const [x = 0.5, y = 0.5] = [positions[2 * index], positions[2 * index + 1]];
    return placeBody(createBody(figure, most, metrics), x, y, frame, metrics);
  });
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

/** The parts of an actor that depend on the kind of drawing: where its name and its pin stand. */
type ActorParts = Pick<DrawnActor, "nameLines" | "nameDrop" | "nameBox" | "pin">;

/** Returns how an actor is drawn, whatever is pointed at. */
export function createActorMark(
  actor: Actor,
  { x, y, radius, nameSize, shape }: Pick<Body, "x" | "y" | "radius" | "nameSize" | "shape">,
  parts: ActorParts,
  { language, pins }: GeometryInput,
): Omit<DrawnActor, "emphasis"> {
  return {
    id: actor.id,
    shape,
    centre: { x, y },
    radius,
    name: localise(actor.name, language).text,
    nameSize,
    pinned: pins.has(actor.id),
    ...parts,
  };
}

function actorParts(
  { x, y, nameX, nameY, nameDrop, radius }: Body,
  nameLines: readonly string[],
): ActorParts {
  return {
    nameLines,
    nameDrop,
    nameBox: { x: x - nameX, y: y + nameDrop - nameY, width: 2 * nameX, height: 2 * nameY },
    pin: { x: x + 0.8 * radius, y: y - 0.8 * radius },
  };
}

function createTieMark(
  tie: Tie,
  route: Curve,
  centre: Point,
  { unit, signRadius }: Metrics,
): Omit<DrawnTie, "emphasis"> {
  const width = widthOf(tie.support.length) * unit;
  const { curve, head } = tie.mutual ? { curve: route, head: undefined } : withHead(route, width, unit);
  return {
    id: tie.id,
    type: tie.type,
    curve,
    width,
    head,
    sign: { centre, radius: signRadius },
    form: tie.state,
    unsupported: isUnsupported(tie),
  };
}
