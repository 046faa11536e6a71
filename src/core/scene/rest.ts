import type { ModalityId } from "../voices";
import { plainStroke, type Stroke } from "./strokes";

/** px of the last dashes of what is planned, and of the gaps after them: shorter and shorter, further and further apart. */
const taper = [13, 5, 8, 6, 4.5, 7, 2, 8];
const taperLength = taper.reduce((sum, each) => sum + each, 0);
/** A long stretch is plain before it tapers; the taper itself grows at most so much. */
const mostTaper = 2.6;

/** px of the dots of what is conditional. */
const dots = { diameter: 0.9, pitch: 4.6 };
/** Of a line, how thick its remainder is where it is only denied. px. */
const hairline = 1;

/**
 * Returns the stroke of the part of a line that has not happened. What is planned peters out before it arrives; what is
 * conditional goes on in fine dots; what is denied is a hairline. `width` is the line's, `length` the stretch's. px.
 */
export function restStroke(mood: Exclude<ModalityId, "actual">, width: number, length: number): Stroke {
  switch (mood) {
    case "planned": {
      const scale = Math.min(mostTaper, length / taperLength);
      const before = length - scale * taperLength;
      return plainStroke(
        width,
        taper.map((each, index) => scale * each + (index === 0 ? before : 0)),
      );
    }
    case "conditional": {
      const diameter = Math.max(1.7, dots.diameter * width);
      const count = Math.max(1, Math.round((length - diameter) / (diameter + dots.pitch)));
      const pitch = Math.max(diameter + 1, (length - diameter) / count);
      return { ...plainStroke(diameter, [0, pitch], "round"), dashOffset: -diameter / 2 };
    }
    case "denied":
      return plainStroke(hairline);
  }
}
