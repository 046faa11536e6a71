import { lazily } from "../lazily";
import { type RelationTypeId, relationTypes } from "../relationTypes";
import { CUE_WORDS, IDLE_PHRASES, USE_WORDS } from "./cueWords";
import type { Range } from "./groups";
import type { Reading, ReadToken } from "./reading";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

type Cue = { readonly type: RelationTypeId; readonly isWeak: boolean } | "idle" | "use";

/** The words that speak for a type: tokens [at, at + length). */
export type TypeCue = { readonly type: RelationTypeId; readonly at: number; readonly length: number };

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Cue>(IDLE_PHRASES, "idle"),
    ...phrases<Cue>(USE_WORDS, "use"),
    ...relationTypes.flatMap(({ id }) => [
      ...phrases<Cue>(CUE_WORDS[id].strong, { type: id, isWeak: false }),
      ...phrases<Cue>(CUE_WORDS[id].weak, { type: id, isWeak: true }),
    ]),
  ]),
);

/** The words of some tokens that speak for any type; `at` counts from the first of them. */
export const cuesIn = (tokens: readonly ReadToken[]): readonly PhraseFound<unknown>[] =>
  typeCues(lexicon()(tokens));

type TypeFound = PhraseFound<Exclude<Cue, string>>;

const isOfType = (found: PhraseFound<Cue>): found is TypeFound => typeof found.value !== "string";

/** The cues among what was found; a use of weapons begins where the use is named. */
function typeCues(found: readonly PhraseFound<Cue>[]): readonly TypeFound[] {
  return found.flatMap((own, index) => {
    if (own.value !== "use") return isOfType(own) ? [own] : [];
    const next = found.slice(index + 1).find(isOfType);
    return next?.value.type === "conflict" ? [{ ...own, value: next.value }] : [];
  });
}

/**
 * Likely the type of a range of tokens [from, to), by its words: the first that speaks for one, of the weak ones only if
 * there are no others. What is condemned or feared is often an act of force that is named first, "the invasion … was
 * condemned": then the blame or the fear is the claim.
 */
export function typeCueIn(
  reading: Reading,
  { from, to }: Range,
  among: ReadonlySet<string>,
): TypeCue | undefined {
  const found = lexicon()(reading.tokens.slice(from, to));
  const all = typeCues(found).filter(({ value }) => among.has(value.type));
  const strong = all.filter(({ value }) => !value.isWeak);
  const cues = strong.length > 0 ? strong : all;
  const [first] = cues;
  if (first === undefined) return undefined;
  const attitude = cues.find(({ value: { type } }) => type === "condemnation" || type === "concern");
  const yields = first.value.type === "conflict" || first.value.isWeak;
  const { value, at, length } = yields ? (attitude ?? first) : first;
  return { type: value.type, at: from + at, length };
}
