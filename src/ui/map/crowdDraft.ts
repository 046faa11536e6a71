import { type CrowdGeometry, createCrowdGeometry } from "../../core/crowd/createCrowdGeometry";
import { type CrowdActorMark, type CrowdScene, emphasiseCrowd } from "../../core/crowd/emphasiseCrowd";
import { type Attributes, partsOfActor } from "../../core/scene/markAttributes";
import type { MapRenderer } from "./bindStage";
import { type Canvases, createMassWriter } from "./createMassWriter";
import { createSceneWriter } from "./createSceneWriter";

/** px of the screen between a name and its halo's edge. */
const halo = 4;

/** How a crowd is drawn. */
export function createCrowdDraft(
  svg: SVGSVGElement,
  canvases: Canvases,
): {
  readonly draft: MapRenderer<CrowdGeometry>;
  readonly stop: () => void;
} {
  let zoom = 1;
  const partsOf = (actor: CrowdActorMark): Readonly<Record<string, Attributes>> => ({
    ...partsOfActor(actor),
    name: {
      // Not `partsOfActor`'s rounding: zoomed in, a hundredth of a px is seen.
      "font-size": Number(actor.nameSize.toFixed(3)),
      "stroke-width": Number((halo / zoom).toFixed(3)),
      // Its lines have their own x, so that it is moved as a whole.
      transform: `translate(${actor.nameAside.toFixed(2)} ${actor.nameDrop.toFixed(2)})`,
    },
  });
  const writeMarks = createSceneWriter<CrowdActorMark>(svg, partsOf);
  const { write: writeMass, stop } = createMassWriter(canvases);
  const named = new WeakMap<Element, boolean>();

  return {
    stop,
    draft: {
      createGeometry: createCrowdGeometry,
      createScene: emphasiseCrowd,
      write: (scene, transform) => {
        zoom = transform.k;
        writeMass(scene, transform);
        writeMarks(scene as CrowdScene);
        const isNamed = new Map<string | null, boolean>(
          (scene as CrowdScene).actors.map((actor) => [actor.id, actor.isNamed]),
        );
        for (const element of svg.querySelectorAll("[data-actor]")) {
          const is = isNamed.get(element.getAttribute("data-actor")) ?? false;
          if (named.get(element) === is) continue;
          named.set(element, is);
          element.toggleAttribute("data-named", is);
        }
      },
      followsZoom: true,
    },
  };
}
