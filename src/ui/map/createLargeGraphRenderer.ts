import {
  createLargeGraphGeometry,
  type LargeGraphGeometry,
} from "../../core/largeGraph/createLargeGraphGeometry";
import {
  emphasiseLargeGraph,
  type LargeGraphActorMark,
  type LargeGraphScene,
} from "../../core/largeGraph/emphasiseLargeGraph";
import { type Attributes, partsOfActor } from "../../core/scene/markAttributes";
import type { MapRenderer } from "./bindGraphView";
import { type Canvases, createCanvasWriter } from "./createCanvasWriter";
import { createSceneWriter } from "./createSceneWriter";

/** px of the screen between a name and its halo's edge. */
const halo = 4;

/** How a large graph is drawn. */
export function createLargeGraphRenderer(
  svg: SVGSVGElement,
  canvases: Canvases,
): {
  readonly renderer: MapRenderer<LargeGraphGeometry>;
  readonly stop: () => void;
} {
  let zoom = 1;
  const partsOf = (actor: LargeGraphActorMark): Readonly<Record<string, Attributes>> => ({
    ...partsOfActor(actor),
    name: {
      // Not `partsOfActor`'s rounding: zoomed in, a hundredth of a px is seen.
      "font-size": Number(actor.nameSize.toFixed(3)),
      "stroke-width": Number((halo / zoom).toFixed(3)),
      // Its lines have their own x, so that it is moved as a whole.
      transform: `translate(${actor.nameAside.toFixed(2)} ${actor.nameDrop.toFixed(2)})`,
    },
  });
  const writeMarks = createSceneWriter<LargeGraphActorMark>(svg, partsOf);
  const { write: writeCanvases, stop } = createCanvasWriter(canvases);
  const named = new WeakMap<Element, boolean>();

  return {
    stop,
    renderer: {
      createGeometry: createLargeGraphGeometry,
      createScene: emphasiseLargeGraph,
      write: (scene, transform) => {
        zoom = transform.k;
        writeCanvases(scene, transform);
        writeMarks(scene as LargeGraphScene);
        const isNamed = new Map<string | null, boolean>(
          (scene as LargeGraphScene).actors.map((actor) => [actor.id, actor.isNamed]),
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
