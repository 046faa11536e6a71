import { actorKind } from "../codebook/actorKinds";
import { localise } from "../dossier/language";
import { isUnsupported, type TieId } from "../graph/ties";
import { type Body, placeBody } from "../scene/body";
import type { Geometry, GeometryInput } from "../scene/createGeometry";
import { createActorMark } from "../scene/createMarks";
import { pointAt } from "../scene/curves";
import type { Metrics } from "../scene/frame";
import { withHead } from "../scene/heads";
import { nameLeading, setName } from "../scene/names";
import { routeParallel } from "../scene/routes";
import type { Curve, DrawnTie } from "../scene/scene";
import { widthOf } from "../scene/strokes";
import { inDrawingOrder } from "./drawingOrder";
import { createLargeGraphBody, largeGraphMetrics } from "./largeGraphMetrics";

/**
 * A geometry of very many ties. Lines end at the shapes, whatever is named; signs stand in the middle. `actors` are in the
 * order in which they are drawn, the most mentioned last.
 */
export type LargeGraphGeometry = Geometry & {
  /** Of each of `actors`: width in px of its name per px of size. */
  readonly nameWidths: readonly number[];
};

/** Computes where everything is and how large. Linear in actors and ties, but for a sort. */
export function createLargeGraphGeometry(input: GeometryInput, before?: Geometry): LargeGraphGeometry {
  const { actors, frame, shownActors, passages } = input;
  const metrics = largeGraphMetrics(frame, actors.length);
  const isKept =
    before !== undefined &&
    (["allTies", "actors", "positions", "passages", "frame", "language", "measure"] as const).every(
      (key) => before.input[key] === input[key],
    );
  const drawing = isKept ? before.drawing : createDrawing(input, metrics);
  const places = new Map(actors.map(({ id }, index) => [id, index]));
  const marks = inDrawingOrder(actors, passages).flatMap((actor) => {
    const index = places.get(actor.id) ?? -1;
    const body = drawing.bodies[index];
    if (body === undefined || !shownActors.has(actor.id)) return [];
    return [
      {
        mark: createActorMark(actor, body, actorParts(body, drawing.names[index] ?? [], input), input),
        body,
      },
    ];
  });
  const ties = input.ties.flatMap((tie) => {
    const curve = drawing.curves.get(tie.id);
    const centre = drawing.signs.get(tie.id);
    if (curve === undefined || centre === undefined) return [];
    const width = widthOf(tie.support.length);
    const drawn = tie.mutual ? { curve, head: undefined } : withHead(curve, width);
    const mark: Omit<DrawnTie, "emphasis"> = {
      id: tie.id,
      type: tie.type,
      ...drawn,
      width,
      sign: { centre, radius: metrics.signRadius },
      form: tie.state,
      unsupported: isUnsupported(tie),
    };
    return [{ mark, tie }];
  });
  return {
    input,
    drawing,
    metrics,
    actors: marks,
    ties,
    nameWidths: marks.map(({ mark }) => Math.max(0, ...mark.nameLines.map((line) => input.measure(line, 1)))),
  };
}

function createDrawing(input: GeometryInput, metrics: Metrics): Geometry["drawing"] {
  const { actors, allTies, frame, language, passages, positions } = input;
  const names = actors.map((actor) => setName(localise(actor.name, language).text, metrics.nameWidth).lines);
  const most = Math.max(0, ...passages.values());
  const bodies = actors.map((actor, index): Body => {
    const figure = {
      shape: actorKind(actor.kind).shape,
      passages: passages.get(actor.id) ?? 0,
      nameWidth: () => 0,
      nameLines: names[index]?.length ?? 0,
    };
    const [x = 0.5, y = 0.5] = [positions[2 * index], positions[2 * index + 1]];
    return placeBody(createLargeGraphBody(figure, most, metrics), x, y, frame, metrics);
  });
  const indices = new Map(actors.map((actor, index) => [actor.id, index]));
  const drawn = allTies.flatMap(({ id, type, from, to, mutual }) => {
    const [source, target] = [indices.get(from), indices.get(to)];
    if (source === undefined || target === undefined || source === target) return [];
    return [{ id, type, source, target, mutual }];
  });
  const routes = routeParallel(bodies, drawn, metrics, { x: frame.width / 2, y: frame.height / 2 });
  const curves = new Map<TieId, Curve>();
  routes.forEach((route, index) => {
    const id = drawn[index]?.id;
    if (id !== undefined) curves.set(id, route);
  });
  return {
    names,
    bodies,
    curves,
    signs: new Map([...curves].map(([id, curve]) => [id, pointAt(curve, 0.5)])),
  };
}

/** Where the name and the pin of an actor stand: the name at its middle, the pin beside its shape. */
function actorParts(
  { x, y, radius, nameSize }: Body,
  nameLines: readonly string[],
  { measure }: GeometryInput,
) {
  const width = Math.max(0, ...nameLines.map((line) => measure(line, nameSize)));
  const height = nameLines.length * nameSize * nameLeading;
  return {
    nameLines,
    nameDrop: 0,
    nameBox: { x: x - width / 2, y: y - height / 2, width, height },
    pin: { x: x + 0.72 * radius, y: y - 0.72 * radius - 5 },
  };
}
