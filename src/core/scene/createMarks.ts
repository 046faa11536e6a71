import type { Actor } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { isUnsupported, type Tie } from "../graph/ties";
import type { Body } from "./body";
import type { GeometryInput } from "./createGeometry";
import type { Metrics } from "./frame";
import { withHead } from "./heads";
import type { Curve, DrawnActor, DrawnTie, Point } from "./scene";
import { widthOf } from "./strokes";

/** The parts of an actor that depend on the kind of drawing: where its name and its pin stand. */
type ActorParts = Pick<DrawnActor, "nameLines" | "nameDrop" | "nameBox" | "pin">;

/** Returns how an actor is drawn, whatever is pointed at. */
export function createActorMark(
  actor: Actor,
  { x, y, radius, nameSize, shape }: Pick<Body, "x" | "y" | "radius" | "nameSize" | "shape">,
  parts: ActorParts,
  { language, pins }: Pick<GeometryInput, "language" | "pins">,
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

/** Returns where the name and the pin of an actor stand. */
export function actorParts(
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

/** Returns how a tie is drawn, whatever is pointed at. */
export function createTieMark(
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
