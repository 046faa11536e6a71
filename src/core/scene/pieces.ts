import type { LineStyle } from "../codebook/relationTypes";
import type { ModalityId } from "../codebook/voices";
import { partOf } from "./curves";
import type { Curve } from "./scene";
import { type Break, type LineShape, type LineStretch, lineStretchesOf } from "./stretches";
import { plainStroke, type Stroke, strokesOf } from "./strokes";

/** A stroke of a line with its path. */
export type StrokePath = Stroke & { readonly d: string };

/** What a line is drawn from. `width` in px; `hasHead`: an arrowhead follows on its end. */
export type DrawnLine = Omit<LineShape, "mutual" | "gap"> & {
  readonly line: LineStyle;
  readonly width: number;
  readonly hasHead: boolean;
};

/** px of a line before its head that bear no dots or cross-ticks: they would blunt it. */
const beforeHead = { dots: 3, ticks: 8 };
/**
 * px of the double slash where a line is disputed, and of the gap that it stands in; `beyond`: over the line and its ticks.
 */
const slash = { width: 2, apart: 5, least: 6.5, beyond: 4.2, lean: -0.42 };
const gap = slash.apart + 8.5;
const ticksBeyond = 3.5;
/** What only others say so goes on finely: a thick dash would be as plain as if the text said it. px. */
const finest = 1.75;

/** Returns px with two decimals: a hundredth of a px is nothing to be seen, and the texts stay short. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Returns a curve as path data. */
export function curvePath({ start, control, end }: Curve): string {
  return `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
}

/** Returns the strokes of a line, in order. How many they are, and in which ink, depends on type, form and head alone. */
export function piecesOf({ line, width, hasHead, ...shape }: DrawnLine): readonly StrokePath[] {
  const { form } = shape;
  const { stretches, broken } = lineStretchesOf({ ...shape, mutual: !hasHead, gap: gap + width / 2 });
  return [
    ...stretches.flatMap((stretch) =>
      stretch.kind === "rest"
        ? restPieces(stretch, form.hearsay ? Math.min(width, finest) : width, form.mood)
        : linePieces(stretch, line, width, hasHead, form),
    ),
    ...(broken === undefined
      ? []
      : [slashes(broken, line === "ticked" ? width / 2 + ticksBeyond : width / 2)]),
  ];
}

function restPieces(
  stretch: LineStretch,
  width: number,
  mood: DrawnLine["form"]["mood"],
): readonly StrokePath[] {
  if (mood === "actual") return [];
  return [{ ...restStroke(mood, width, stretch.length), d: pathIn(stretch) }];
}

function linePieces(
  stretch: LineStretch,
  line: LineStyle,
  width: number,
  hasHead: boolean,
  form: DrawnLine["form"],
): readonly StrokePath[] {
  const isHeaded = stretch.isLast && hasHead;
  const own = isHeaded && line === "dotted" ? shortened(stretch, beforeHead.dots) : stretch;
  const ticked = isHeaded ? shortened(stretch, beforeHead.ticks) : stretch;
  const tickStrokes = strokesOf(line, width, form, ticked.length).filter(({ isTicks }) => isTicks);
  const others = strokesOf(line, width, form, own.length).filter(({ isTicks }) => !isTicks);
  return [
    ...tickStrokes.map((stroke) => ({ ...stroke, d: pathIn(ticked) })),
    ...others.map((stroke) => ({ ...stroke, d: pathIn(own) })),
  ];
}

/** The stretch, so many px shorter at its end. */
function shortened(stretch: LineStretch, by: number): LineStretch {
  const share = stretch.length <= by ? 0 : 1 - by / stretch.length;
  return { ...stretch, curve: partOf(stretch.curve, 0, share), length: stretch.length * share };
}

/** What has no length is not drawn: a round cap would make it a dot. */
const pathIn = ({ curve, length }: LineStretch): string => (length < 0.5 ? "" : curvePath(curve));

/** Two strokes across a gap, leaning: across the line as a cross-tick stands they would be one. */
function slashes({ at, along }: Break, reach: number): StrokePath {
  const half = Math.max(slash.least, reach + slash.beyond);
  const stroke = (offset: number) => {
    const [x, y] = [at.x + along.x * offset, at.y + along.y * offset];
    const dx = -along.y * half + along.x * half * slash.lean;
    const dy = along.x * half + along.y * half * slash.lean;
    return `M${round(x - dx)} ${round(y - dy)}L${round(x + dx)} ${round(y + dy)}`;
  };
  return {
    ...plainStroke(slash.width, undefined, "round"),
    d: stroke(-slash.apart / 2) + stroke(slash.apart / 2),
  };
}

/**
 * px of a long dash, a gap, a short dash and a gap of what is planned, as maps draw what is not built: no type's pattern.
 * Lines of many passages go on no thicker than so.
 */
const planned = { long: 9, gap: 3.6, short: 2, most: 3 };
const pitch = planned.long + planned.short + 2 * planned.gap;

/** px of the dots of what is conditional: finer than any type's. */
const dots = { diameter: 0.9, most: 2.2, pitch: 4.6 };
/** Of a line, how thick its remainder is where it is only denied. px. */
const hairline = 1;

/**
 * Returns the stroke of the part of a line that has not happened. What is planned goes on in long and short dashes, what is
 * conditional in fine dots, both thinner than a thick line; what is denied is a hairline. `width` is the line's, `length` the
 * stretch's. px.
 */
function restStroke(mood: Exclude<ModalityId, "actual">, width: number, length: number): Stroke {
  switch (mood) {
    case "planned": {
      // It ends with a gap: it has not arrived.
      const scale = length / (Math.max(1, Math.round(length / pitch)) * pitch);
      const dash = [planned.long, planned.gap, planned.short, planned.gap].map((each) => scale * each);
      return plainStroke(Math.min(width, planned.most), dash);
    }
    case "conditional": {
      const diameter = Math.min(dots.most, Math.max(1.7, dots.diameter * width));
      const count = Math.max(1, Math.round((length - diameter) / (diameter + dots.pitch)));
      const every = Math.max(diameter + 1, (length - diameter) / count);
      return { ...plainStroke(diameter, [0, every], "round"), dashOffset: -diameter / 2 };
    }
    case "denied":
      return plainStroke(hairline);
  }
}
