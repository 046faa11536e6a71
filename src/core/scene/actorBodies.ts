import { actorKind } from "../codebook/actorKinds";
import { localise } from "../dossier/language";
import { type Body, createBody, placeBody, sizesOf } from "./body";
import type { GeometryInput } from "./createGeometry";
import type { Metrics } from "./frame";
import { isRoomInside, type NameSetting, placeName } from "./nameSetting";

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

/** Creates the bodies of the actors in their places: the shape of each, and the name as it is set. */
export function createBodies(
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
