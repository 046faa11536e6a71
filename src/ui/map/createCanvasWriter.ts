import { relationTypes } from "../../core/codebook/relationTypes";
import type { DrawnTie, Scene } from "../../core/scene/scene";
import { createPainting, type Inks, type Painting, paint } from "./paintTies";
import type { Transform } from "./zoom";

/**
 * Two canvases under the drawing: all ties at rest, and above them those that are near what is meant. `data-look` of the first
 * is another whenever the page's colours are.
 */
export type Canvases = { readonly base: HTMLCanvasElement; readonly highlight: HTMLCanvasElement };

/** px: in a narrower frame lines are finer. */
const narrow = 520;
/** ms after the last move of a zoom. */
const rest = 120;

/**
 * Paints a scene's ties. Stepping all of them back is a matter of the canvas's opacity, so that pointing repaints only what
 * is pointed at; zooming repaints all.
 */
export function createCanvasWriter({ base, highlight }: Canvases): {
  readonly write: (scene: Scene, transform: Transform) => void;
  readonly stop: () => void;
} {
  let [inks, look]: [Inks | undefined, string | undefined] = [undefined, undefined];
  let painted: { readonly key: string; readonly ties: readonly unknown[] } | undefined;
  let painting: Painting = [];
  /** Of the last picture: while the reader zooms it is moved and scaled, and painted anew when that rests. */
  let seen: Transform = { k: 1, x: 0, y: 0 };
  let latest: { readonly scene: Scene; readonly transform: Transform } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isMoving = (transform: Transform) => painted !== undefined && !isSameView(transform, seen);

  const follow = (transform: Transform) => {
    const k = transform.k / seen.k;
    const css = `matrix(${k}, 0, 0, ${k}, ${transform.x - k * seen.x}, ${transform.y - k * seen.y})`;
    for (const canvas of [base, highlight]) canvas.style.transform = css;
  };

  const write = (scene: Scene, transform: Transform) => {
    if (base.dataset.look !== look) [inks, look] = [undefined, base.dataset.look];
    if (inks !== undefined && scene === latest?.scene && isSameView(transform, latest.transform)) return;
    latest = { scene, transform };
    clearTimeout(timer);
    if (isMoving(transform)) {
      follow(transform);
      timer = setTimeout(() => latest && repaint(latest.scene, latest.transform), rest);
    } else repaint(scene, transform);
  };

  const repaint = (scene: Scene, transform: Transform) => {
    seen = transform;
    for (const canvas of [base, highlight]) canvas.style.transform = "";
    const isRenewed = inks === undefined;
    inks ??= readInks(base);
    const { k, x, y } = transform;
    const key = `${scene.width} ${scene.height} ${devicePixelRatio} ${k} ${x} ${y}`;
    const curves = scene.ties.map(({ curve }) => curve);
    const isSame = painted !== undefined && alike(painted.ties, curves);
    if (!isSame) painting = createPainting(scene.ties);
    if (!isSame || isRenewed || painted?.key !== key) draw(base, scene, transform, painting, inks);
    painted = { key, ties: curves };

    const step = stepOf(scene.ties);
    base.dataset.step = step;
    const own = step === "rest" ? [] : scene.ties.filter(({ emphasis }) => isNear(emphasis, step));
    draw(highlight, scene, transform, createPainting(own), inks);
  };
  return {
    write,
    stop: () => clearTimeout(timer),
  };
}

const isSameView = (a: Transform, b: Transform) => a.k === b.k && a.x === b.x && a.y === b.y;

/** How far the base layer steps back. */
function stepOf(ties: readonly DrawnTie[]): "rest" | "receded" | "faded" {
  if (ties.some(({ emphasis }) => emphasis === "faded")) return "faded";
  return ties.some(({ emphasis }) => emphasis === "receded") ? "receded" : "rest";
}

const isNear = (emphasis: DrawnTie["emphasis"], step: "receded" | "faded") =>
  emphasis === "pointed" || emphasis === "selected" || (step === "receded" && emphasis === "rest");

const alike = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function draw(
  canvas: HTMLCanvasElement,
  { width, height }: Scene,
  { k, x, y }: Transform,
  painting: Painting,
  inks: Inks,
): void {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const ratio = devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  if (painting.length === 0) return;
  context.setTransform(k * ratio, 0, 0, k * ratio, x * ratio, y * ratio);
  // Zoomed in, lines grow, but less than what is between them.
  paint(context, painting, inks, (width < narrow ? 1.4 : 1) * Math.sqrt(Math.max(1, k)));
}

/** The colours of the theme, resolved: a canvas knows no custom properties. */
function readInks(canvas: HTMLCanvasElement): Inks {
  const inks: Record<string, string> = {};
  const read = (type: string) => {
    canvas.dataset.type = type;
    inks[type] = getComputedStyle(canvas).color;
  };
  for (const { id } of relationTypes) read(id);
  read("fault");
  read("ground");
  delete canvas.dataset.type;
  return inks as Inks;
}
