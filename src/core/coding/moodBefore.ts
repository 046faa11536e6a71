import { formsIn, type Range } from "./groups";
import { APART, IF, isFuture, type Mood, moodsIn, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";
import { BE } from "./speechWords";
import type { TypeCue } from "./suggestType";
import type { PhraseFound } from "./wordPatterns";

/** What joins a verb of asking or promising to what is asked or promised. */
const TO = /^(?:to|ان|بان|الي|علي|[بل]ال\p{L}+|[بل]ا?ت?\p{L}{3,})$/u;

/** Where the words of a type stand, or where they may begin. */
type PlaceOfCue = { readonly at: number; readonly length: number; readonly type?: TypeCue["type"] };

/** Finds the last word of mood before a cue, or in it, that governs it. */
export function moodBefore(
  reading: Reading,
  start: number,
  cue: PlaceOfCue,
  { from, to }: Range,
  isSaid: boolean,
): SuggestedModality | undefined {
  const { tokens } = reading;
  const words = tokens.slice(start, cue.at + cue.length);
  const found = moodsIn(words)
    .map((one) => ({ ...one, at: start + one.at }))
    .findLast((one) => one.value !== "none" && governs(reading, one, cue));
  const conditions = tokens.slice(from, to + 1).some(({ form }) => IF.test(form));
  if (found !== undefined) {
    const isWould = tokens[found.at]?.form === "would" && isSaid;
    // "Said it would help" is a plan told in the past; "would help if …" and "will help if …" are not.
    const isPlan = isWould || found.value === "planned" || found.value === "bidden";
    const modality = isPlan && !conditions ? "planned" : "conditional";
    return { modality, at: found.at, length: found.length };
  }
  for (let at = start; at <= cue.at; at += 1) {
    if (isFuture(tokens[at])) return { modality: conditions ? "conditional" : "planned", at, length: 1 };
  }
  return undefined;
}

/** Whether a word of mood governs a cue: no other clause begins between, nor a verb of the past behind "and". */
function governs(reading: Reading, found: PhraseFound<Mood>, { at: cue, type }: PlaceOfCue): boolean {
  const { tokens, from } = reading;
  const next = found.at + found.length;
  const between = formsIn(reading, next, cue);
  const isIn = next > cue;
  // What stands before the passage governs it where a word of joining is between: "plans |to strike", "من المقرر أن |يلتقي".
  if (IF.test(tokens[found.at]?.form ?? "")) return !between.includes(",");
  if (found.at < from && next < from && !JOINS.test(tokens[from - 1]?.form ?? "")) return false;
  // "قد توقفت": with a verb of the past it is "already".
  if (/^قد$/u.test(tokens[found.at]?.form ?? "") && /ت$/u.test(tokens[next - 1]?.form ?? "")) return false;
  if (found.value === "bidden") {
    // Who asks for restraint does so: only what else is asked for has not happened.
    const isAct = type === "cooperation" || type === "conflict";
    return isAct && !isIn && between.some((form) => TO.test(form)) && !between.includes(",");
  }
  if (between.some((form) => APART.test(form))) return false;
  const isPast = /ed$/u.test(reading.tokens[cue]?.form ?? "");
  const isBound = between.some((form) => BE.test(form) || /^ha(?:ve|s|d)$/u.test(form));
  return isIn || !isPast || isBound || !between.some((form) => /^(?:and|but|,)$/u.test(form));
}
const JOINS = /^(?:to|that|if|whether|of|from|for|on|by|ان|بان|الي|علي|من|في)$/u;
