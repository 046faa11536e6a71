import { denialLength } from "../lexicon/negation";
import { ENDS_CLAUSE } from "./clauseWords";
import { formsIn } from "./groups";
import { IF, isIdle, type SuggestedModality } from "./moodWords";
import type { Reading } from "./reading";

/** How far a negator may stand from what it denies. */
const NEGATION_REACH = 5;
/** Negators that only a verb has. */
export const OF_VERB = /^(?:[وف]?(?:لن|لم)|not|never|do|does|did|.*n't)$/u;
const ADJECTIVAL = /^[وفبلك]?غير$/u;

/** Returns how many tokens from here on deny an act. */
export const denialAt = ({ tokens }: Reading, at: number): number =>
  denialLength(
    tokens.slice(at, at + 3).map(({ form, isSign, start, end }) => ({
      form,
      kind: isSign ? ("sign" as const) : ("word" as const),
      start,
      end,
    })),
    0,
  );

/** Finds a negator before a cue, in its clause. Where no word tells what is done, only a verb's own negator tells that it is not. */
export function denialBefore(
  reading: Reading,
  start: number,
  cue: number,
  isOfVerb: boolean,
): SuggestedModality | undefined {
  const { tokens } = reading;
  for (let at = start; at < cue; at += 1) {
    const length = denialAt(reading, at);
    if (length === 0 || isIdle(reading, at)) continue;
    if ((isOfVerb || cue - at > NEGATION_REACH) && !OF_VERB.test(tokens[at]?.form ?? "")) continue;
    // "غير عادية": it negates its adjective alone.
    if (ADJECTIVAL.test(tokens[at]?.form ?? "") && at + 1 < cue) continue;
    const between = formsIn(reading, at + length, cue);
    const isCut = isOfVerb
      ? formsIn(reading, start, at).some((form) => IF.test(form) || ENDS_CLAUSE.test(form))
      : between.some((form) => form === "," || (ENDS_CLAUSE.test(form) && form !== "and"));
    if (!isCut) return { modality: "denied", at, length };
  }
  return undefined;
}
