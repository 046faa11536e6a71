import { type RelationTypeId, relationTypes } from "../relationTypes";
import { lazily } from "../text/lazily";
import { CUE_WORDS, IDLE_PHRASES } from "./cueWords";
import type { Reading } from "./reading";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

type Cue = { readonly type: RelationTypeId; readonly isWeak: boolean } | "idle";

/** The words that speak for a type: tokens [at, at + length). */
export type TypeCue = { readonly type: RelationTypeId; readonly at: number; readonly length: number };

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Cue>(IDLE_PHRASES, "idle"),
    ...relationTypes.flatMap(({ id }) => [
      ...phrases<Cue>(CUE_WORDS[id].strong, { type: id, isWeak: false }),
      ...phrases<Cue>(CUE_WORDS[id].weak, { type: id, isWeak: true }),
    ]),
  ]),
);

const isCue = (found: PhraseFound<Cue>): found is PhraseFound<Exclude<Cue, "idle">> => found.value !== "idle";

/**
 * Likely the type of a range of tokens [from, to), by its words: the first that speaks for one, of the weak ones only if
 * there are no others. What is condemned or feared is often an act of force that is named first, "the invasion … was
 * condemned": then the blame or the fear is the claim.
 */
export function typeCueIn(
  reading: Reading,
  from: number,
  to: number,
  among: ReadonlySet<string>,
): TypeCue | undefined {
  const all = lexicon()(reading.tokens.slice(from, to))
    .filter(isCue)
    .filter(({ value }) => among.has(value.type));
  const strong = all.filter(({ value }) => !value.isWeak);
  const cues = strong.length > 0 ? strong : all;
  const [first] = cues;
  if (first === undefined) return undefined;
  const attitude = cues.find(({ value: { type } }) => type === "condemnation" || type === "concern");
  const { value, at, length } = first.value.type === "conflict" ? (attitude ?? first) : first;
  return { type: value.type, at: from + at, length };
}
