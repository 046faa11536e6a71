import { actorKind } from "../actorKinds";
import type { Actor, ActorId } from "../dossier";
import { type LanguageId, localise } from "../language";
import type { Tie, TieId } from "../ties";
import { type Body, createBody, placeBody } from "./body";
import { flattenCurve } from "./curves";
import { type Frame, type Metrics, metricsOf } from "./frame";
import { withHead } from "./heads";
import { setName } from "./names";
import { routeTies } from "./routes";
import type { ActorMark, Curve, Point, TieMark } from "./scene";
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
  readonly language: LanguageId;
  /** Width in px of a text at a size in px, in the interface face at the weight of names. */
  readonly measure: (text: string, size: number) => number;
};

/** A scene without its emphasis: what moves only with positions, frame, language and filter. */
export type Geometry = {
  readonly input: GeometryInput;
  readonly drawing: Drawing;
  readonly metrics: Metrics;
  readonly actors: readonly { readonly mark: Omit<ActorMark, "emphasis">; readonly body: Body }[];
  readonly ties: readonly { readonly mark: Omit<TieMark, "emphasis">; readonly tie: Tie }[];
};

/** What of a geometry is the same whatever is filtered: all actors, lines and signs of the dossier. */
type Drawing = {
  readonly names: readonly (readonly string[])[];
  readonly bodies: readonly Body[];
  readonly curves: ReadonlyMap<TieId, Curve>;
  readonly signs: ReadonlyMap<TieId, Point>;
};

const drawingInputs = ["allTies", "actors", "positions", "passages", "frame", "language", "measure"] as const;

/**
 * Computes where everything is and how large. Ties with a side that is not among the actors are left out. Of `before`, the
 * geometry of a moment ago, it takes over what a filter has not changed.
 */
export function createGeometry(input: GeometryInput, before?: Geometry): Geometry {
  const { actors, frame, shownActors } = input;
  const metrics = metricsOf(frame, actors.length);
  const isKept = before !== undefined && drawingInputs.every((key) => before.input[key] === input[key]);
  const drawing = isKept ? before.drawing : createDrawing(input, metrics);
  const { names, bodies, curves, signs } = drawing;
  const marks = actors.map((actor, index) => {
    const body = bodies[index];
    if (body === undefined) throw new Error(`no body of ${actor.id}`);
    return { mark: createActorMark(actor, body, names[index] ?? [], input), body };
  });
  const ties = input.ties.flatMap((tie) => {
    const curve = curves.get(tie.id);
    const centre = signs.get(tie.id);
    if (curve === undefined || centre === undefined) return [];
    return [{ mark: createTieMark(tie, curve, { centre, radius: metrics.signRadius }), tie }];
  });
  return { input, drawing, metrics, actors: marks.filter(({ mark }) => shownActors.has(mark.id)), ties };
}

function createDrawing(input: GeometryInput, metrics: Metrics): Drawing {
  const names = input.actors.map(
    (actor) => setName(localise(actor.name, input.language).text, metrics.nameWidth).lines,
  );
  const bodies = createBodies(input, metrics, names);
  return { names, bodies, ...drawAll(input, metrics, bodies) };
}

function createBodies(
  { actors, frame, passages, positions, measure }: GeometryInput,
  metrics: Metrics,
  names: readonly (readonly string[])[],
): readonly Body[] {
  const most = Math.max(0, ...passages.values());
  return actors.map((actor, index) => {
    const lines = names[index] ?? [];
    const figure = {
      shape: actorKind(actor.kind).shape,
      passages: passages.get(actor.id) ?? 0,
      nameWidth: (size: number) => Math.max(0, ...lines.map((line) => measure(line, size))),
      nameLines: lines.length,
    };
    const [x = 0.5, y = 0.5] = [positions[2 * index], positions[2 * index + 1]];
    return placeBody(createBody(figure, most, metrics), x, y, frame, metrics);
  });
}

/** Straight pieces that stand for a curve where signs are placed. */
const pieces = 12;

/** Curves from tip to tip and signs of all ties of the dossier. */
function drawAll({ actors, allTies, frame }: GeometryInput, metrics: Metrics, bodies: readonly Body[]) {
  const indices = new Map(actors.map((actor, index) => [actor.id, index]));
  const drawn = allTies.flatMap((tie) => {
    const [source, target] = [indices.get(tie.from), indices.get(tie.to)];
    if (source === undefined || target === undefined || source === target) return [];
    return [{ id: tie.id, source, target, mutual: tie.mutual, width: widthOf(tie.passages.length) }];
  });
  const centre = { x: frame.width / 2, y: frame.height / 2 };
  const routes = routeTies(bodies, drawn, metrics, centre);
  const centres = placeSigns({
    curves: routes,
    lines: routes.map((route) => flattenCurve(route, pieces)),
    widths: drawn.map(({ width }) => width),
    bodies,
    radius: metrics.signRadius,
  });
  const curves = new Map<TieId, Curve>();
  const signs = new Map<TieId, Point>();
  drawn.forEach(({ id }, index) => {
    const [route, sign] = [routes[index], centres[index]];
    if (route !== undefined) curves.set(id, route);
    if (sign !== undefined) signs.set(id, sign);
  });
  return { curves, signs };
}

function createActorMark(
  actor: Actor,
  body: Body,
  nameLines: readonly string[],
  { language, pins }: GeometryInput,
): Omit<ActorMark, "emphasis"> {
  const { x, y, nameX, nameY, radius, nameSize, shape } = body;
  return {
    id: actor.id,
    shape,
    centre: { x, y },
    radius,
    name: localise(actor.name, language).text,
    nameLines,
    nameSize,
    nameBox: { x: x - nameX, y: y - nameY, width: 2 * nameX, height: 2 * nameY },
    pinned: pins.has(actor.id),
    pin: { x: x + 0.72 * radius, y: y - Math.max(0.72 * radius, nameY + pinHeight / 2) },
  };
}

/** Of the pin as drawn: it stands clear of the name. */
const pinHeight = 14;

function createTieMark(tie: Tie, route: Curve, sign: TieMark["sign"]): Omit<TieMark, "emphasis"> {
  const width = widthOf(tie.passages.length);
  const { curve, head } = tie.mutual ? { curve: route, head: undefined } : withHead(route, width);
  return {
    id: tie.id,
    type: tie.type,
    curve,
    width,
    head,
    sign,
    attributed: tie.attributed,
    unsupported: tie.passages.length === 0,
  };
}
