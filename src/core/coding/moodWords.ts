import type { ModalityId } from "../codebook/voices";
import { lazily } from "../memoise/lazily";
import type { Reading, ReadToken } from "./reading";
import {
  AIMING_WORDS,
  BINDING_WORDS,
  CONDITIONAL_WORDS,
  NEEDED_WORDS,
  NO_MODAL_WORDS,
  PLANNED_WORDS,
  WANTED_WORDS,
  WISHED_WORDS,
} from "./speechWords";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

/**
 * "needed": it has not happened, if it is an act and no feeling; "wished": nor has it, and nobody plans it; "aimed": planned, if the act
 * stands right behind it; "wanted": wished, if it does; "bound": planned, if somebody is bound to it or asked for it; "none": words
 * that look like a mood and are none.
 */
export type Mood = ModalityId | "needed" | "wished" | "aimed" | "wanted" | "bound" | "none";

/** Tokens behind the first word of a phrase of mood among which the others stand, its gap included. */
export const MOOD_GAP = 12;

/** Whether an act is denied, planned or conditional, and the tokens that say so. */
export type SuggestedModality = {
  readonly modality: ModalityId;
  readonly at: number;
  readonly length: number;
};

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Mood>(NO_MODAL_WORDS, "none"),
    ...phrases<Mood>(PLANNED_WORDS, "planned"),
    ...phrases<Mood>(CONDITIONAL_WORDS, "conditional"),
    ...phrases<Mood>(NEEDED_WORDS, "needed"),
    ...phrases<Mood>(AIMING_WORDS, "aimed"),
    ...phrases<Mood>(WISHED_WORDS, "wished"),
    ...phrases<Mood>(WANTED_WORDS, "wanted"),
    ...phrases<Mood>(BINDING_WORDS, "bound"),
  ]),
);
/** Returns the modality that a word of mood gives to whatever it governs; undefined if that depends on what it is. */
export function modalityOf(mood: Mood | "if" | "subjunctive" | undefined): ModalityId | undefined {
  if (mood === "if") return "conditional";
  if (mood === "subjunctive") return "planned";
  if (mood === "needed" || mood === "wished") return "planned";
  return mood === "aimed" || mood === "wanted" || mood === "bound" || mood === "none" ? undefined : mood;
}

/**
 * Returns whether words of mood say that an act has to be done, or that somebody wishes it: it has not happened, and nobody plans it.
 */
export const leavesOpen = ({ tokens }: Reading, { modality, at }: SuggestedModality): boolean =>
  modality === "planned" &&
  moodsIn(tokens.slice(at, at + 1 + MOOD_GAP)).some((found) => found.at === 0 && OPEN.has(found.value));
const OPEN: ReadonlySet<Mood> = new Set(["needed", "wished", "wanted"]);

/** Finds the words of mood among some tokens; `at` counts from the first of them. */
export const moodsIn = (tokens: readonly ReadToken[]): readonly PhraseFound<Mood>[] => lexicon()(tokens);

/** Whether a token is part of words that look like a mood or a denial and are none: "not only", "لا تزال". */
export function isIdle({ tokens }: Reading, at: number): boolean {
  const from = Math.max(0, at - 2);
  return moodsIn(tokens.slice(from, at + 4)).some(
    (found) => (found.value === "conditional" || found.value === "none") && covers(found, at - from),
  );
}
const covers = (found: { readonly at: number; readonly length: number }, at: number) =>
  found.length > 1 && found.at <= at && at < found.at + found.length;

/** Words that begin a condition. */
const IF = /^(?:if|unless|و?اذا|و?لو|شريطه|بشرط|والا)$/u;
/** Two words that do so. */
const IF_PHRASE = /^[وف]?(?:provided that|في حال|ما لم|ان لم)$/u;

/** Whether a condition begins with a token, or with it and the next. */
export const beginsCondition = (tokens: readonly Pick<ReadToken, "form">[], at: number): boolean => {
  const [one, next] = [tokens[at]?.form ?? "", tokens[at + 1]?.form ?? ""];
  return IF.test(one) || IF_PHRASE.test(`${one} ${next}`);
};
/** Behind these it is no condition: "asked if", "as if". */
const NO_CONDITION = /^(?:as|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|see|know|doubt(?:s|ed)?)$/u;

const DEPENDENT = /^(?:conditional|contingent|dependent)$/u;

/** Whether a condition begins at a token: "if …", "conditional on …". */
export const isConditionAt = ({ tokens }: Reading, at: number): boolean => {
  const formAt = (index: number) => tokens[index]?.form ?? "";
  if (DEPENDENT.test(formAt(at))) return /^(?:up)?on$/u.test(formAt(at + 1));
  return beginsCondition(tokens, at) && !NO_CONDITION.test(formAt(at - 1));
};

/** س written onto an imperfect. */
const FUTURE = /^[وف]?س[يتن]\p{L}{2}/u;
/** Words that begin with such letters themselves, up to their ends: "سيطرة" is control, "سيطرح" will put forward. */
const NO_FUTURE =
  /^[وف]?(?:سيا(?:س|ق|د|ح|ر|ج)\p{L}*|سيطر(?:[هت]|وا|ت?ها|ت?هم|تنا)?|سينا(?:ريو\p{L}*|تور\p{L}*|ء|يي?)|سينما\p{L}*|سيول|سيوف|سيد(?:ه|ا|ي|نا|تي|ات|ني)?|سير(?:[هتاني]|ته|تها|تهم|[غج]\p{L}*)?|سيف(?:ه|ي|ها)?|سيي\p{L}*|سيل|سيما|سيسي|سيبيري\p{L}*|سيمون\p{L}*|سيلفا|ستار\p{L}?|ستاير|ستين\p{L}*|ستون|سته|ستة|ستراتيجي\p{L}*|ستوكهولم|ستولتن\p{L}*|ستريت|ستي[فو]\p{L}*|ستان\p{L}*|ستالين\p{L}*|سنوات\p{L}*|سنوي\p{L}*|سنه|سنين|سنتين|سنند|سند(?:ا|ات)?|سنغا\p{L}*|سني(?:[هان]|ون|ين)?|سنجار|سنتر\p{L}*|سنت(?:ا|ات)?|سنن)$/u;

/** "سأدعم": only as it is written it differs from "ساعد", he helped; "سأل" is he asked. */
const OWN_FUTURE = /^[وف]?سأ(?!ل(?:وا|ت|نا)?(?:ه|ها|هم|ني)?$)/u;

/** Whether a folded word is a verb of the future, as far as its letters tell. */
export const isFutureForm = (form: string) => FUTURE.test(form) && !NO_FUTURE.test(form);

/** Whether a token is an Arabic verb of the future by its first letters: "ستزود", it will supply. */
export function isFuture({ tokens, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.mention !== undefined) return false;
  if (NO_FUTURE.test(token.form)) return false;
  return isFutureForm(token.form) || OWN_FUTURE.test(text.slice(token.start, token.end));
}

/** Whether a folded word is an imperfect, as far as its letters tell it from a noun with ت: no "تصريحات", "توقيع", "تعاون". */
export const isImperfect = (form: string): boolean => IMPERFECT.test(form);
const IMPERFECT = /^(?:ي(?!وم)|ت(?!\p{L}*(?:ات|[هة])$|\p{L}{2}ي\p{L}$|\p{L}ا\p{L}{2}$))\p{L}{2,}/u;
/** "قبل أن يلتقي": he did; "دون أن يلتقي": denied. */
const BEFORE_FACT = /^(?:قبل|و?دون|بدون|منذ|و?بعد|من)$/u;

/** Whether an Arabic verb is wished, planned or feared by its mood: "أن يلتقي", that he meet, is no fact as "أنه التقى" is. */
export const isSubjunctive = ({ tokens }: Reading, at: number): boolean =>
  /^(?:ان|بان|لكي|كي)$/u.test(tokens[at - 1]?.form ?? "") &&
  tokens[at]?.mention === undefined &&
  isImperfect(tokens[at]?.form ?? "") &&
  !BEFORE_FACT.test(tokens[at - 2]?.form ?? "");
