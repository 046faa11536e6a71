import type { RelationTypeId } from "../codebook/relationTypes";
import { lazily } from "../memoise/lazily";
import { turnedDown } from "./calledFalse";
import { ENDS_CLAUSE } from "./clauseWords";
import { ENDING_WORDS } from "./cueWords";
import type { ReadToken } from "./reading";
import { BE } from "./speechWords";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** Words, by where they begin among some tokens and how many they are. */
type Stretch = { readonly at: number; readonly length: number };

/** The words of an act, and its type. */
type Act = Stretch & { readonly type: RelationTypeId };

/** How far from a word that ends or refuses something stands what it ends, in tokens. */
const ENDING_REACH = 7;
const endings = lazily(() => createPhraseFinder(phrases(ENDING_WORDS, true)));

/**
 * Finds the verb that ends an act: before its words ("lifted sanctions"), or behind a noun for it ("sanctions were lifted").
 * Undefined where it goes on, or where the verb stands in another clause.
 */
export const endingOf = (words: readonly ReadToken[], act: Act): Stretch | undefined =>
  endingBefore(words, act.at) ?? endingBehind(words, act);

const TARIFF = /(?:رسوم|تعريف)/u;

/** Whether what ends an act is denied, so that it goes on: "did not lift the siege", "will never end its support". */
const isNegated = (words: readonly ReadToken[], at: number) =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ form }) => /^(?:not|cannot|never|no|.*n't|[وف]?ل[امن])$/u.test(form));

/** و written onto a word that has none itself, as "وقف" and "وساطة" have. */
const OWN_ACT = /^و(?!قف|قع|سا?ط|فد|فر|افق|ثي|عد|صف)\p{L}{3}/u;

/** Where the words stand that end the act at a token; none where a sign or a verb of its own is between. */
function endingBefore(words: readonly ReadToken[], at: number): Stretch | undefined {
  const from = Math.max(0, at - ENDING_REACH);
  const found = endings()(words.slice(from, at)).at(-1);
  if (found === undefined) return undefined;
  const begin = from + found.at;
  const isCut = words.slice(begin, at).some(({ form }) => ENDS_CLAUSE.test(form));
  // "رفع الرسوم الجمركية": who raises a tariff lifts nothing.
  // "At the end of a visit": a time.
  const isTime =
    /^ends?$/u.test(words[begin]?.form ?? "") &&
    /^(?:at|by|before|until|towards?|near)$/u.test(words[begin - 2]?.form ?? "");
  const isRaised = /رفع/u.test(words[begin]?.form ?? "") && TARIFF.test(words[at]?.form ?? "");
  // "التخلي عن حياده ودعم مصر": و begins another act.
  const isBeside = OWN_ACT.test(words[at]?.form ?? "");
  // "رفضت مزاعم بأنها دعمت": what is told of an act is turned down, and not the act.
  const isTold = turnedDown({ tokens: words }, from, at) !== undefined;
  return isCut || isTime || isRaised || isBeside || isTold || isNegated(words, begin)
    ? undefined
    : { at: begin, length: found.length };
}

const ADVERB = /^(?:also|since|now|been|being|\p{L}+ly)$/u;
/** Participles that end something also right behind its noun, as headlines have them: "Ties severed"; "talks ended" may only be over. */
const HEADLINE_PARTICIPLE =
  /^(?:lifted|eased|suspended|cancell?ed|severed|revoked|scrapped|frozen|withdrawn|removed|terminated)$/u;

/**
 * "Sanctions on B were lifted", "ties with B have been broken off": the participle that ends the act of a noun before it, behind
 * a form of "be" or right behind the noun. Arabic has the verb before the noun.
 */
function endingBehind(words: readonly ReadToken[], { type, at, length }: Act): Stretch | undefined {
  if (/ed$/u.test(words[at]?.form ?? "")) return undefined;
  const own = participleBehind(words, at + length);
  const form = words[own]?.form ?? "";
  // "Broken off", "called off"; ties are broken, and a siege that is broken is no favour.
  const isOff = words[own + 1]?.form === "off" && /^(?:broken|called|cut)$/u.test(form);
  const isBroken = form === "broken" && type === "cooperation";
  const isEnding = /(?:ed|cut|withdrawn)$/u.test(form) && endings()(words.slice(own, own + 1)).length > 0;
  return isOff || isBroken || isEnding || HEADLINE_PARTICIPLE.test(form)
    ? { at: own, length: isOff ? 2 : 1 }
    : undefined;
}

/** Where the participle stands that tells what is done to a noun which ends at a token; -1 if there is none. */
function participleBehind(words: readonly ReadToken[], end: number): number {
  const right = words[end]?.form ?? "";
  if (HEADLINE_PARTICIPLE.test(right) || right === "broken") return end;
  const clause = words.slice(end, end + ENDING_REACH + 1);
  const be = clause.findIndex(({ form }) => BE.test(form));
  // "Between A and B": "and" goes on with the names.
  const isCut = clause.slice(0, Math.max(0, be)).some(({ form }) => form !== "and" && ENDS_CLAUSE.test(form));
  if (be === -1 || isCut) return -1;
  return words.findIndex(({ form }, index) => index > end + be && !ADVERB.test(form));
}
