import type { ActorId } from "../../core/dossier/dossier";
import type { TieId } from "../../core/graph/ties";
import { createGeometry, type Geometry, type GeometryInput } from "../../core/scene/createGeometry";
import { type Attention, type DescribeTie, emphasise } from "../../core/scene/createScene";
import { placeOf, spreadFrame } from "../../core/scene/frame";
import { nearestTie } from "../../core/scene/nearestTie";
import type { Point, Scene } from "../../core/scene/scene";
import { bindDrag } from "./bindDrag";
import { bindLazyZoom } from "./bindLazyZoom";
import { createEdgeLabelWriter } from "./createEdgeLabelWriter";
import type { LayoutControl } from "./createLayoutControl";
import { createSceneWriter } from "./createSceneWriter";
import type { Positions } from "./createShownPositions";
import { actorKey, pinKey, tieKey } from "./roving";
import type { Transform, Zoom } from "./zoom";

/** What React knows of the map; the positions come from the arrangement. */
export type GraphViewInput = {
  readonly input: Omit<GeometryInput, "positions" | "isMoving">;
  readonly attention: Attention;
  readonly describe: DescribeTie;
};

export type GraphViewHandle = {
  readonly zoom: Zoom;
  /** Draws what React knows now. To be called whenever marks or view have changed. */
  readonly show: (view: GraphViewInput) => void;
  /** Moves the drawing, if need be, so that a mark is in sight. */
  readonly reveal: (key: string) => void;
  /** The tie drawn nearest to a point of the window, if one is within reach. */
  readonly tieAt: (x: number, y: number) => TieId | undefined;
  /** Moves an actor by px of the screen, and pins it there. */
  readonly nudge: (actor: ActorId, by: Point) => void;
  readonly unbind: () => void;
};

export type GraphViewElements = {
  readonly svg: SVGSVGElement;
  /** Everything that zooms. */
  readonly root: SVGGElement;
  /** The same, spread: its coordinates are those of the scene. */
  readonly marks: SVGGElement;
  readonly leader: SVGLineElement;
  readonly edgeLabel: HTMLElement;
};

/** How a map is drawn: what is decided, and what is written of it. */
export type MapRenderer<Own extends Geometry> = {
  readonly createGeometry: (input: GeometryInput, before: Own | undefined) => Own;
  readonly createScene: (geometry: Own, attention: Attention, describe: DescribeTie, zoom: number) => Scene;
  /** The same scene comes again where marks may have come or gone. */
  readonly write: (scene: Scene, transform: Transform) => void;
  /** Another zoom is another scene at once; otherwise places are spread anew as soon as zooming rests. */
  readonly followsZoom: boolean;
};

/** ms after the last move of a zoom. */
const rest = 120;

/** px of the scene from the middle of a line to where its target ends, for a finger. */
const reach = 14;

const detailedRenderer = (svg: SVGSVGElement): MapRenderer<Geometry> => ({
  createGeometry,
  createScene: emphasise,
  write: createSceneWriter(svg),
  followsZoom: false,
});

/** Everything about the map that happens past React: geometry, zoom, dragging. */
export function bindGraphView(elements: GraphViewElements, arrangement: LayoutControl): GraphViewHandle {
  return bindGraphViewWith(detailedRenderer(elements.svg), elements, arrangement);
}

/** The same for a map that is drawn in a way of its own. */
export function bindGraphViewWith<Own extends Geometry>(
  renderer: MapRenderer<Own>,
  { svg, root, marks, leader, edgeLabel }: GraphViewElements,
  arrangement: LayoutControl,
): GraphViewHandle {
  const writeEdgeLabel = createEdgeLabelWriter(edgeLabel, leader);
  const picture = createPicture(renderer, marks);
  let view: GraphViewInput | undefined;
  let frameRequest = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let grabbed: Point | undefined;

  const zoom = bindLazyZoom(svg, (transform) => {
    const { k, x, y } = transform;
    root.setAttribute("transform", `translate(${x},${y}) scale(${k})`);
    if (renderer.followsZoom && frameRequest === 0) frameRequest = requestAnimationFrame(draw);
    clearTimeout(restTimer);
    // Until it rests, the drawing is scaled as it is: to draw it anew takes longer than a frame.
    if (!renderer.followsZoom && picture.spreadAt(k) !== picture.spread()) restTimer = setTimeout(draw, rest);
    const scene = picture.scene();
    if (scene !== undefined) writeEdgeLabel(scene, inScene(transform));
  });

  const inScene = ({ k, x, y }: Transform): Transform => ({ k: k / picture.spread(), x, y });

  const draw = () => {
    cancelAnimationFrame(frameRequest);
    frameRequest = 0;
    const positions = arrangement.positions();
    if (view === undefined || positions?.length !== 2 * view.input.actors.length) return;
    const transform = zoom.transform();
    const scene = picture.update(view, positions, arrangement.isMoving(), transform.k);
    renderer.write(scene, transform);
    writeEdgeLabel(scene, inScene(transform));
  };

  const centreOf = (actor: ActorId) =>
    picture.unspread(picture.scene()?.actors.find((mark) => mark.id === actor)?.centre);
  const moved = (from: Point, by: Point) => {
    const { k } = zoom.transform();
    return picture.placeAt({ x: from.x + by.x / k, y: from.y + by.y / k });
  };

  const unbindDrag = bindDrag(svg, {
    onDrag: (actor, by) => {
      grabbed ??= centreOf(actor);
      const place = grabbed && moved(grabbed, by);
      if (place !== undefined && view !== undefined) arrangement.drag(actor, place, view.input.frame);
    },
    onDrop: (actor, by) => {
      const place = grabbed && moved(grabbed, by);
      grabbed = undefined;
      if (place !== undefined) arrangement.drop(actor, place);
    },
  });

  const unsubscribe = arrangement.subscribe(() => {
    if (frameRequest === 0) frameRequest = requestAnimationFrame(draw);
  });

  return {
    zoom,
    show: (next) => {
      if (next.input.frame !== view?.input.frame) zoom.resize(next.input.frame);
      view = next;
      draw();
    },
    reveal: (key) => {
      const scene = picture.scene();
      const point = picture.unspread(
        scene?.ties.find((tie) => tieKey(tie.id) === key)?.sign.centre ??
          scene?.actors.find(({ id }) => actorKey(id) === key || pinKey(id) === key)?.centre,
      );
      if (point !== undefined) zoom.reveal(point);
    },
    tieAt: (x, y) => {
      const { left, top } = svg.getBoundingClientRect();
      const { k, x: dx, y: dy } = inScene(zoom.transform());
      return nearestTie(
        picture.scene()?.ties ?? [],
        { x: (x - left - dx) / k, y: (y - top - dy) / k },
        reach,
      );
    },
    nudge: (actor, by) => {
      const centre = centreOf(actor);
      const place = centre && moved(centre, by);
      if (place === undefined || view === undefined) return;
      arrangement.drag(actor, place, view.input.frame);
      arrangement.drop(actor, place);
    },
    unbind: () => {
      cancelAnimationFrame(frameRequest);
      clearTimeout(restTimer);
      unsubscribe();
      unbindDrag();
      zoom.unbind();
    },
  };
}

/** Geometry and scene, each computed anew only where something that it is computed from has changed. */
function createPicture<Own extends Geometry>(
  { createGeometry, createScene, followsZoom }: MapRenderer<Own>,
  marks: SVGGElement,
) {
  let geometry: Own | undefined;
  /** What the geometry was computed from, and the scene. */
  let drawn:
    | { readonly input: GraphViewInput["input"]; readonly positions: Positions; readonly isMoving: boolean }
    | undefined;
  let seen: { readonly geometry: Own; readonly view: GraphViewInput; readonly zoom: number } | undefined;
  let scene: Scene | undefined;
  let spread = 1;
  /** Zoomed in, places are spread and marks keep their size; zoomed out, all is smaller. */
  const spreadAt = (k: number) => (followsZoom ? 1 : Math.max(1, k));
  return {
    spreadAt,
    spread: () => spread,
    scene: () => scene,
    update: (view: GraphViewInput, positions: Positions, isMoving: boolean, k: number): Scene => {
      const wanted = spreadAt(k);
      if (
        geometry === undefined ||
        wanted !== spread ||
        view.input !== drawn?.input ||
        positions !== drawn.positions ||
        isMoving !== drawn.isMoving
      ) {
        spread = wanted;
        geometry = createGeometry({ ...view.input, positions, isMoving, spread }, geometry);
        drawn = { input: view.input, positions, isMoving };
        marks.setAttribute("transform", `scale(${1 / spread})`);
      }
      if (
        scene === undefined ||
        geometry !== seen?.geometry ||
        view !== seen.view ||
        (followsZoom && k !== seen.zoom)
      ) {
        scene = createScene(geometry, view.attention, view.describe, k);
        seen = { geometry, view, zoom: k };
      }
      return scene;
    },
    /** A point of the scene, in the coordinates of the frame. */
    unspread: (point: Point | undefined) => point && { x: point.x / spread, y: point.y / spread },
    /** The place that a point of the frame is, or the nearest inside of it. */
    placeAt: ({ x, y }: Point) => {
      if (geometry === undefined) return undefined;
      const { frame } = geometry.input;
      const inside = { x: Math.min(Math.max(x, 0), frame.width), y: Math.min(Math.max(y, 0), frame.height) };
      const point = { x: inside.x * spread, y: inside.y * spread };
      return placeOf(point, spreadFrame(frame, spread), geometry.metrics);
    },
  };
}
