import type { DrawnText } from "../core/export/pictureTexts";

/** px at scale 1. */
type Size = { readonly width: number; readonly height: number };

/**
 * Returns a drawing as a PNG `scale` times its size: the SVG, which has no type in it, and the type set above it in the
 * page's own faces. Undefined where the browser cannot, for instance for want of memory.
 */
export async function rasterise(
  svg: string,
  texts: readonly DrawnText[],
  { width, height }: Size,
  scale: number,
): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await Promise.all([image.decode(), loadFaces(texts)]);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    for (const text of texts) setText(context, text);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const fontOf = ({ weight, size, family }: DrawnText) => `${weight} ${size}px ${family}`;

/** A face that does not come is left to the families' fallbacks, as on the page. */
async function loadFaces(texts: readonly DrawnText[]): Promise<void> {
  await Promise.all(texts.map((text) => document.fonts.load(fontOf(text), text.text).catch(() => [])));
}

const alignments = { left: "left", middle: "center", right: "right" } as const;

function setText(context: CanvasRenderingContext2D, text: DrawnText): void {
  context.font = fontOf(text);
  context.direction = text.direction;
  context.textAlign = alignments[text.anchor];
  if (text.halo !== undefined) {
    context.strokeStyle = text.halo.colour;
    context.lineWidth = text.halo.width;
    context.lineJoin = "round";
    context.strokeText(text.text, text.x, text.baseline);
  }
  context.fillStyle = text.colour;
  context.fillText(text.text, text.x, text.baseline);
}
