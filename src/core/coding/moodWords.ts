import { lazily } from "../lazily";
import type { ModalityId } from "../voices";
import type { Reading, ReadToken } from "./reading";
import { BIDDING_WORDS, CONDITIONAL_WORDS, NO_MODAL_WORDS, PLANNED_WORDS } from "./speechWords";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

/** "bidden": planned where "to" follows; "none": words that look like a mood and are none. */
export type Mood = ModalityId | "bidden" | "none";

/** Whether an act is denied, planned or conditional, and the tokens that say so. */
export type SuggestedModality = {
  readonly modality: ModalityId;
  readonly at: number;
  readonly length: number;
};

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Mood>(PLANNED_WORDS, "planned"),
    ...phrases<Mood>(CONDITIONAL_WORDS, "conditional"),
    ...phrases<Mood>(BIDDING_WORDS, "bidden"),
    ...phrases<Mood>(NO_MODAL_WORDS, "none"),
  ]),
);
/** Finds the words of mood among some tokens; `at` counts from the first of them. */
export const moodsIn = (tokens: readonly ReadToken[]): readonly PhraseFound<Mood>[] => lexicon()(tokens);

/** Whether a token is part of words that look like a mood or a denial and are none: "not only", "لا تزال". */
export function isIdle({ tokens }: Reading, at: number): boolean {
  const from = Math.max(0, at - 2);
  return moodsIn(tokens.slice(from, at + 4)).some(
    (found) => found.value !== "planned" && found.value !== "bidden" && covers(found, at - from),
  );
}
const covers = (found: { readonly at: number; readonly length: number }, at: number) =>
  found.length > 1 && found.at <= at && at < found.at + found.length;

/** Words that begin a condition. */
export const IF = /^(?:if|unless|و?اذا|و?لو|شريطه|بشرط)$/u;
/** Words that begin a clause which no verb before them governs. */
export const APART =
  /^(?:after|before|while|when|because|since|although|though|و?بعد|و?قبل|و?بينما|و?عندما|و?اثر|و?عقب|لان)$/u;

/** س written onto an imperfect; not the words that begin with it themselves: سياسة, سيطرة, سنوات. */
const FUTURE =
  /^[وف]?س(?!ياس|يطر|يار|يناري|يول|ياح|ياد|يد|ير[هة]|يف|يي|ينا|يل|تار|تين|تون|ته|نوات|نوي|نه|ند|نغ|ني)[يتن]\p{L}{2}/u;

/** Whether a token is an Arabic verb of the future by its first letters: "ستزود", it will supply. */
export const isFuture = (token: ReadToken | undefined): boolean =>
  token !== undefined && token.mention === undefined && FUTURE.test(token.form);
