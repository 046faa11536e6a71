import type { LineStyle } from "../codebook/relationTypes";
import type { LineForm } from "../graph/tieState";
import { plainStroke, type Stroke, strokesOf } from "./strokes";

/** px of a rule's stretches, again and again: as its type is, then a gap where it is broken, then what has not happened. */
const own = 30;
const broken = { length: 14, slashes: [-2, 2], half: 3.4, lean: 1.6 };
const rest = 30;
/** px: the dashes of what is planned within its stretch, after a gap; and the dots of what is conditional. */
const planned = [0, 4, 7, 3, 1.8, 3, 7, 4.2];
const conditional = [0, 4, 0, 4.4, 0, 4.4, 0, 4.4, 0, 4.4, 0, 4.4, 0, 4];
/** px down a rule that slashes are drawn: no quote is higher. */
const height = 1600;
const firstAt = 3.25;

/** The strokes down the side of a quote; `slashes`: the strokes across it, with their path about x = 5. */
export type RuleStrokes = {
  readonly strokes: readonly Stroke[];
  readonly slashes: { readonly stroke: Stroke; readonly d: string } | undefined;
};

/**
 * Returns a line that goes on for ever, for where neither its ends nor a sign are seen: its form comes again and again. px.
 */
export function ruleStrokes(line: LineStyle, form: LineForm): RuleStrokes {
  const width = line === "ticked" ? 1.5 : 3;
  const { mood, hearsay, disputed } = form;
  if (mood === "denied") {
    return { strokes: [plainStroke(1)], slashes: slashesEvery(own, [own / 2]) };
  }
  const pattern = strokesOf(line, width, form);
  const afterOwn = (disputed ? broken.length : 0) + (mood === "actual" ? 0 : rest);
  if (afterOwn === 0) return { strokes: pattern, slashes: undefined };
  const widest = Math.max(...pattern.map((stroke) => stroke.width));
  const cover: Stroke = { ...plainStroke(widest + 1, [0, own, afterOwn, 0]), ink: "surface" };
  const start = own + (disputed ? broken.length : 0);
  return {
    strokes: [
      ...pattern,
      cover,
      ...(mood === "actual" ? [] : [restOf(mood, hearsay ? 1.75 : Math.max(2, width), start)]),
    ],
    slashes: disputed
      ? slashesEvery(
          own + afterOwn,
          broken.slashes.map((shift) => own + broken.length / 2 + shift),
        )
      : undefined,
  };
}

/** The stroke of what has not happened, from `start` px on to the end of each repetition. */
function restOf(mood: "planned" | "conditional", width: number, start: number): Stroke {
  const lengths = mood === "planned" ? planned : conditional;
  // The first gap is the pattern's, which lies below.
  const dash = lengths.map((each, index) => (index === 1 ? each + start : each));
  const used = lengths.reduce((sum, each) => sum + each, 0);
  const last = dash.length - 1;
  const filled = dash.map((each, index) => (index === last ? each + rest - used : each));
  return mood === "planned" ? plainStroke(width, filled) : plainStroke(1.8, filled, "round");
}

function slashesEvery(pitch: number, at: readonly number[]): RuleStrokes["slashes"] {
  const rows = Math.floor(height / pitch);
  const d = Array.from({ length: rows }, (_, row) =>
    at.map((each) => {
      const y = firstAt + row * pitch + each;
      return `M${5 - broken.half} ${y + broken.lean}L${5 + broken.half} ${y - broken.lean}`;
    }),
  );
  return { stroke: plainStroke(1.4, undefined, "round"), d: d.flat().join("") };
}
