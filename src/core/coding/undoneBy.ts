import { isRefusal } from "../lexicon/refusal";
import { lazily } from "../memoise/lazily";
import { ENDS_CLAUSE } from "./clauseWords";
import {
  ASKING_WORDS,
  DWINDLING_WORDS,
  ENDING_WORDS,
  REBUTTED_WORDS,
  REFUSING_WORDS,
  REJECTING_WORDS,
  TAKING_BACK_WORDS,
} from "./cueWords";
import { isTitle } from "./groups";
import type { Reading } from "./reading";
import { isDenied, isRefusedBehind } from "./refusals";
import { cuesIn, type TypeCue } from "./suggestType";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

type Head = "refusing" | "takingBack" | "rejecting" | "asking";

const heads = lazily(() =>
  createPhraseFinder([
    ...phrases<Head>(REFUSING_WORDS, "refusing"),
    ...phrases<Head>(TAKING_BACK_WORDS, "takingBack"),
    ...phrases<Head>(REJECTING_WORDS, "rejecting"),
    ...phrases<Head>(ASKING_WORDS, "asking"),
  ]),
);
const endings = lazily(() => createPhraseFinder(phrases(ENDING_WORDS, true)));
const rebutted = lazily(() => createPhraseFinder(phrases(REBUTTED_WORDS, true)));
const dwindling = lazily(() => createPhraseFinder(phrases(DWINDLING_WORDS, true)));

/** How far before an act stands the verb that refuses it or takes it back, in tokens. */
const REACH = 9;

/** How an act is not done; of help and accords that are refused or left undone, tokens [at, at + length) deny that they are. */
export type Undone = "undone" | { readonly at: number; readonly length: number };

/**
 * Tells whether the act of a cue is one that is refused, left undone, taken back or only asked to end: "refused to condemn",
 * "withdrew its accusations", "asked B to stop its attacks". Who does so does not do the act. Undefined if it is done.
 */
export function undoneBy(reading: Reading, cue: TypeCue): Undone | undefined {
  const { tokens, sentenceFrom } = reading;
  const end = cue.at + cue.length;
  if (tokens[end]?.form === "neither" || isDwindling(reading, cue) || isRebutted(reading, cue))
    return "undone";
  const from = Math.max(sentenceFrom, cue.at - REACH);
  const head = heads()(tokens.slice(from, end))
    .map((found) => ({ ...found, at: from + found.at }))
    .find((found) => governs(reading, found, cue));
  // "Did not refuse to help": who does not refuse it may do it.
  if (head === undefined || isDenied(reading, head.at)) return undefined;
  const { at, length } = head;
  const isRefused = head.value === "refusing" || head.value === "rejecting";
  if (!isRefused || !isOfHelp(reading, at + length)) return "undone";
  // "Refused to stop helping": neither is help refused, nor is it ended.
  if (endings()(tokens.slice(at + length, end)).length > 0) return "undone";
  return isRightBehind(reading, at + length, cue) ? { at, length } : undefined;
}

/** Words between a refusal and the verb or noun of what is refused. */
const BEFORE_REFUSED = /^(?:to|from|in|the|an?|any|its|عن|في|علي|ان|[يت]\p{L}{2,})$/u;

/** Whether what is refused stands right behind, but for names and one verb: "refused to |sign| an accord"; not "avoided a war by a truce". */
const isRightBehind = ({ tokens }: Reading, from: number, cue: TypeCue): boolean =>
  tokens
    .slice(from, cue.at)
    .every(({ form, mention }) => mention !== undefined || isTitle(form) || BEFORE_REFUSED.test(form));

/** Whether all that is named behind a refusal is cooperation: "refused to negotiate", and not "refused to join sanctions". */
function isOfHelp({ tokens, to }: Reading, from: number): boolean {
  const cues = cuesIn(tokens.slice(from, to));
  return cues.length > 0 && cues.every(({ value }) => value.type === "cooperation");
}

/** "Trade with China fell": trade that gets less is no act. */
function isDwindling({ tokens, sentenceFrom, sentenceTo }: Reading, { at, length }: TypeCue): boolean {
  if (!/^(?:trade|(?:ال)?تجار[هة])$/u.test(tokens[at]?.form ?? "")) return false;
  const near = tokens.slice(Math.max(sentenceFrom, at - REACH), Math.min(sentenceTo, at + length + REACH));
  return dwindling()(near).length > 0;
}

/** "Denied the allegations": what was said of somebody and is denied blames nobody. */
function isRebutted(reading: Reading, { at, length }: TypeCue): boolean {
  const { tokens, sentenceFrom } = reading;
  if (rebutted()(tokens.slice(at, at + length)).length === 0) return false;
  for (let index = at - 1; index >= Math.max(sentenceFrom, at - REACH); index -= 1) {
    const form = tokens[index]?.form ?? "";
    if (ENDS_CLAUSE.test(form)) return false;
    if (isRefusal(form, "denying")) return !isDenied(reading, index);
  }
  return false;
}

/** Whether a verb governs the act of a cue, as its kind does. */
function governs(reading: Reading, { value, at, length }: PhraseFound<Head>, cue: TypeCue): boolean {
  const { tokens, from } = reading;
  if (value === "rejecting") return isRefusedBehind(reading, at + length);
  const between = tokens.slice(at + length, cue.at + cue.length);
  if (between.some(({ form }) => ENDS_CLAUSE.test(form))) return false;
  // "سحبت … وأدانت": و begins another act, unless it stands on the verb itself.
  if (at !== cue.at && /^و(?!قف)/u.test(tokens[cue.at]?.form ?? "")) return false;
  // "Refrain from responding to an attack": it is the response that is not done. A call to refrain is one.
  const isOther = between.slice(0, -cue.length).some(({ form }) => /ing$/u.test(form));
  if (value === "refusing") return !isOther && (at < cue.at || cue.type !== "concern");
  if (value === "takingBack") return cue.type === "condemnation" || cue.type === "concern";
  // "Urged B to cooperate" is a demand, and no cooperation.
  const isDemand = between.slice(0, -cue.length).some(({ form }) => /^(?:to|الي|علي)$/u.test(form));
  if (cue.type === "cooperation" && isDemand && at >= from) return true;
  return endings()(tokens.slice(cue.at, cue.at + cue.length))[0]?.at === 0;
}
