import type { ModalityId } from "../codebook/voices";
import { plainStroke, type Stroke } from "./strokes";

/**
 * px of a long dash, a gap, a short dash and a gap of what is planned, as maps draw what is not built: no type's pattern. Lines
 * of many passages go on no thicker than so.
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
export function restStroke(mood: Exclude<ModalityId, "actual">, width: number, length: number): Stroke {
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
