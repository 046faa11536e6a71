import { lazily } from "../lazily";
import { negatorLength } from "../lexicon/negation";
import type { ModalityId } from "../voices";
import type { Range } from "./groups";
import type { Reading } from "./reading";
import { CONDITIONAL_WORDS, NO_MODAL_WORDS, PLANNED_WORDS } from "./speechWords";
import type { TypeCue } from "./suggestType";
import { createPhraseFinder, phrases } from "./wordPatterns";

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<ModalityId>(PLANNED_WORDS, "planned"),
    ...phrases<ModalityId>(CONDITIONAL_WORDS, "conditional"),
    ...phrases<ModalityId>(NO_MODAL_WORDS, "actual"),
  ]),
);

/** The verb by which the passage is said, if one is. */
type PhraseAt = { readonly at: number; readonly length: number };

/** س written onto an imperfect; not the words that begin with it themselves: سياسة, سيطرة, سنوات. */
const FUTURE = /^[وف]?س(?!ياس|يطر|يار|يناري|يول|ياح|ياد|يد|تار|نوات|نوي|ند)[يتن]\p{L}{3}/u;

/** How far before its cue a word may change it, in tokens. */
const REACH = 12;
/** How far a negator may stand from what it denies. */
const NEGATION_REACH = 5;

/** Whether the text itself denies the act, or it is planned or conditional, and the token that says so. */
export type SuggestedModality = {
  readonly modality: ModalityId;
  readonly at: number;
  readonly length: number;
};

/** Where the clause before a cue begins: behind the last colon, semicolon or quotation mark. */
function clauseStart({ tokens, sentenceFrom }: Reading, cue: Pick<TypeCue, "at">): number {
  let at = cue.at;
  while (at > sentenceFrom && cue.at - at < REACH && !/^[;:"]$/u.test(tokens[at - 1]?.form ?? "")) at -= 1;
  return at;
}

/** What the words before a cue, in its clause, say about whether it happened. Undefined: it did. */
export function suggestModality(
  reading: Reading,
  { from, to }: Range,
  typeCue: TypeCue | undefined,
  saying: PhraseAt | undefined,
): SuggestedModality | undefined {
  const { tokens } = reading;
  // Where no word tells the type, what stands at the beginning of the statement does.
  const cue = typeCue ?? { at: Math.min(to, from + NEGATION_REACH) };
  // What only frames the statement is not read; what stands before the passage is.
  const start = Math.max(from > reading.from ? from : 0, clauseStart(reading, cue));
  const plain = tokens.map(({ form, isSign, start: from, end }) => ({
    form,
    kind: isSign ? ("sign" as const) : ("word" as const),
    start: from,
    end,
  }));
  if (saying !== undefined && negatorLength(plain, saying.at) > 0) {
    return { modality: "denied", at: saying.at, length: saying.length };
  }
  // Where no word tells what is done, no negator tells that it is not.
  for (let at = Math.max(start, cue.at - NEGATION_REACH); typeCue !== undefined && at < cue.at; at += 1) {
    const length = negatorLength(plain, at);
    const isComma = plain.slice(at, cue.at).some(({ form }) => form === ",");
    if (length > 0 && !isComma) return { modality: "denied", at, length };
  }
  // A threat is the act itself, and has not happened.
  const found = lexicon()(tokens.slice(start, cue.at + (typeCue?.length ?? 0))).findLast(
    ({ value }) => value !== "actual",
  );
  if (found !== undefined) {
    const conditions = lexicon()(tokens.slice(from, to)).filter(({ value }) => value === "conditional");
    // "Said it would help" is a plan told in the past; "would help if …" is not.
    const isFuture =
      tokens[start + found.at]?.form === "would" && saying !== undefined && conditions.length < 2;
    return { modality: isFuture ? "planned" : found.value, at: start + found.at, length: found.length };
  }
  // س written onto an imperfect: "ستزود", it will supply. It stands on the cue itself or on the verb before it.
  for (let at = start; at <= cue.at; at += 1) {
    const { form = "", mention } = tokens[at] ?? {};
    if (mention === undefined && FUTURE.test(form)) return { modality: "planned", at, length: 1 };
  }
  return undefined;
}
