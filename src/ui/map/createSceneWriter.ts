import type { ActorId } from "../../core/dossier/dossier";
import {
  type Attributes,
  partsOfActor,
  partsOfTie,
  piecesOfTie,
  strokeAttributes,
  targetsOfTie,
  translate,
} from "../../core/scene/markAttributes";
import type { StrokePath } from "../../core/scene/pieces";
import type { DrawnActor, DrawnTie, Scene } from "../../core/scene/scene";

/**
 * Writes scenes to the marks that React has made, to attributes React does not own, and only what has changed since.
 * A mark that the scene does not have loses its emphasis, which hides it. `actorParts`: how an actor's parts are written.
 */
export function createSceneWriter<Actor extends DrawnActor = DrawnActor>(
  svg: SVGSVGElement,
  actorParts: (actor: Actor) => Readonly<Record<string, Attributes>> = partsOfActor,
): (scene: Omit<Scene, "actors"> & { readonly actors: readonly Actor[] }) => void {
  const written = new WeakMap<Element, Map<string, string>>();
  const drawn = new WeakMap<Element, DrawnTie>();
  const placed = new WeakMap<Element, Actor>();

  function put(element: Element, attributes: Attributes) {
    const known = written.get(element) ?? new Map<string, string>();
    written.set(element, known);
    for (const [name, given] of Object.entries(attributes)) {
      const value = given === undefined ? undefined : String(given);
      if (known.get(name) === value) continue;
      if (value === undefined) {
        element.removeAttribute(name);
        known.delete(name);
      } else {
        element.setAttribute(name, value);
        known.set(name, value);
      }
    }
  }

  function putParts(
    element: Element,
    parts: Readonly<Record<string, Attributes>>,
    pieces: readonly StrokePath[] = [],
  ) {
    let layer = 0;
    for (const child of element.children) {
      const part = child.getAttribute("data-part") ?? "";
      if (part === "stroke") {
        const piece = pieces[layer];
        put(child, piece === undefined ? { d: undefined } : { d: piece.d, ...strokeAttributes(piece) });
        layer += 1;
      } else if (parts[part] !== undefined) put(child, parts[part]);
    }
  }

  return (scene) => {
    const ties = new Map<string | null, DrawnTie>(scene.ties.map((tie) => [tie.id, tie]));
    for (const element of svg.querySelectorAll("[data-drawing]")) {
      const tie = ties.get(element.getAttribute("data-drawing"));
      put(element, { "data-emphasis": tie?.emphasis });
      if (tie === undefined || isDrawnAlike(drawn.get(element), tie)) continue;
      drawn.set(element, tie);
      putParts(element, partsOfTie(tie), piecesOfTie(tie));
    }
    for (const element of svg.querySelectorAll("[data-tie]")) {
      const tie = ties.get(element.getAttribute("data-tie"));
      put(element, { "data-shown": tie === undefined ? undefined : "" });
      if (tie === undefined || isDrawnAlike(drawn.get(element), tie)) continue;
      drawn.set(element, tie);
      putParts(element, targetsOfTie(tie));
    }
    const actors = new Map<string | null, Actor>(scene.actors.map((actor) => [actor.id, actor]));
    for (const element of svg.querySelectorAll("[data-actor]")) {
      const actor = actors.get(element.getAttribute("data-actor"));
      put(element, { "data-emphasis": actor?.emphasis });
      if (actor === undefined || placed.get(element) === actor) continue;
      placed.set(element, actor);
      put(element, { transform: translate(actor.centre) });
      putParts(element, actorParts(actor));
    }
    for (const element of svg.querySelectorAll("[data-pin]")) {
      const actor = actors.get(element.getAttribute("data-pin") as ActorId);
      put(element, {
        "data-emphasis": actor?.emphasis,
        transform: actor === undefined ? undefined : translate(actor.pin),
      });
    }
  };
}

/** Most scenes differ from the last in emphasis alone, and that is one attribute. */
function isDrawnAlike(before: DrawnTie | undefined, now: DrawnTie): boolean {
  return (
    before !== undefined &&
    before.curve === now.curve &&
    before.sign === now.sign &&
    before.width === now.width &&
    before.form === now.form &&
    (before.emphasis === "selected") === (now.emphasis === "selected")
  );
}
