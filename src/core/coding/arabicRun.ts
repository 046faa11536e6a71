import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { isGivenName } from "../names/givenNames";
import { arabicBody, arabicCrowd, attachedTo, isOrganising, quotedBody } from "./arabicBody";
import { arabicWord, isNoArabicName } from "./arabicWord";
import { isArabicStop, isLeaderName } from "./castWords";
import { collectiveRun } from "./collectiveRun";
import { isOffice, isTitle } from "./groups";
import { isPlain, type NameRun } from "./nameRun";
import type { ReadToken } from "./reading";
import { isArabicState, isOfMinister } from "./stateSigns";
import { isRank } from "./suggestPrincipal";

const HUMAN = /^(?:بن|ابن|ابو|ال|عبد|آل)$/u;

const WITH_HUMAN = /^[وفبلك]?(?:بن|ابن|ابو|ال|عبد|آل)$/u;

/** What words of a paragraph are beside names: tokens that say, and tokens that act. */
type Verbs = { readonly sayings: ReadonlySet<number>; readonly acts: ReadonlySet<number> };

/** Finds "وزير الخارجية السعودي فيصل الحربي", "حركة الشباب المجاهدين": what follows an office, a rank, or the noun of a group. */
export function arabicRun(
  text: string,
  tokens: readonly ReadToken[],
  at: number,
  verbs: Verbs,
): NameRun | undefined {
  const { sayings, acts } = verbs;
  const token = tokens[at];
  if (!isPlain(token)) return undefined;
  if (isStateName(text, tokens, at, verbs))
    return { from: at, to: at + 1, kind: "state", isLikely: true, kindBy: "neighbours" };
  // "حكومة |فارينيا|": the state, not its government.
  if (isStateName(text, tokens, at + 1, verbs)) return undefined;
  const facts = arabicWord(token.word);
  if (facts.isHead && isOrganising(tokens, at)) return undefined;
  if (facts.isHead) return quotedBody(tokens, at) ?? arabicBody(tokens, at, acts);
  if (facts.isUnnamed) return arabicCrowd(tokens, at);
  if (facts.isCollective) return collectiveRun(tokens, at);
  const { given, isGiven } = facts;
  if (!isGiven && facts.isLeader) return leaderRun(token, at);
  if (!isGiven && (!facts.hasForm || !isNameWord(text, tokens, at, verbs))) return undefined;
  if (facts.isTitle) return undefined;
  // "علي لسان": "on", as some newspapers write it.
  if (token.form === "علي" && !isNameWord(text, tokens, at + 1, verbs)) return undefined;
  // "د. علاء": an abbreviated form of address.
  const before =
    tokens[at - 1]?.form === "." && tokens[at - 2]?.form === "د" ? tokens[at - 3] : tokens[at - 1];
  const isAside = tokens[at - 1]?.form === "," && endsOffice(tokens, at - 2);
  const isBehindOffice =
    before !== undefined &&
    before.sentence === token.sentence &&
    (endsOffice(tokens, tokens[at - 1] === before ? at - 1 : at - 3) || isOfMinister(tokens, at - 1));
  const isAfterOffice = isBehindOffice || isAside;
  const isAfterVerb = sayings.has(at - 1) && !sayings.has(at);
  if (!isAfterOffice && !isAfterVerb && (!isGiven || token.form.startsWith("ابو"))) return undefined;
  let to = at + 1;
  // "فيصل الحربي |الهجوم": with a word that has the article a name ends; "سيف الإسلام القذافي" has two.
  for (let words = 1; words < LONGEST && !hasEnded(tokens, to - 1); to += 1) {
    const own = to === at + 1 && isGiven ? { sayings, acts: NONE } : verbs;
    if (!isNameWord(text, tokens, to, own)) break;
    if (!HUMAN.test(tokens[to]?.form ?? "")) words += 1;
  }
  // "رئيس المجلس |تدير المناطق|": a verb and its object.
  if (!isGiven && /^[يت]\p{L}{3}$/u.test(token.form) && hasEnded(tokens, at + 1)) return undefined;
  while (to - at > 1 && HUMAN.test(tokens[to - 1]?.form ?? "")) to -= 1;
  // "الرئيس السابق، حسني مبارك، …": between commas behind an office, the second closes the name.
  if (isAside && !isGiven && tokens[to]?.form !== ",") return undefined;
  const appositive = tokens[tokens[to]?.isSign === true ? to + 1 : to];
  const isFollowedByOffice = isPlain(appositive) && isOffice(appositive.form);
  // "الرئيس مرسي": behind a title with an article stands no adjective without one, but a name.
  const isDefinite = isAfterOffice && /^[وفبك]?ال|^لل/u.test(before?.form ?? "");
  if (to - at < 2 && !isFollowedByOffice && !isDefinite) return undefined;
  const isIntroduced =
    isFollowedByOffice || (isAfterOffice && to - at > 1) || (isGiven && isAfterVerb && to - at > 1);
  if (!isIntroduced && !isGiven && tokens.slice(at, to).some(({ form }) => isNoArabicName(form)))
    return undefined;
  return { from: at, to, kind: "person", isLikely: isIntroduced, ...(given > 0 && { skipped: given }) };
}

/** Whether a word is a name that the words before it tell to be a state's: none of a person, a body or a known one. */
function isStateName(text: string, tokens: readonly ReadToken[], at: number, verbs: Verbs): boolean {
  if (!isArabicState(tokens, at) || !isNameWord(text, tokens, at, verbs)) return false;
  const token = tokens[at];
  return token !== undefined && arabicWord(token.word).mayBeState;
}

const NONE: ReadonlySet<number> = new Set();

/** Most words of a person's name, without those that only join them. */
const LONGEST = 4;

/** Whether a name ends with a word: one with the article, and of no given name, or a well-known family name. */
function hasEnded(tokens: readonly ReadToken[], at: number): boolean {
  const { form = "" } = tokens[at] ?? {};
  if (isGivenName(form) || WITH_HUMAN.test(tokens[at - 1]?.form ?? "")) return false;
  return /^ال(?!دين$|اسلام$|له$|رحمن$)\p{L}{2}/u.test(form) || isLeaderName(form);
}

/** A family name that tells by itself who is meant, without the letters written onto it. */
function leaderRun({ form }: ReadToken, at: number): NameRun {
  const skipped = attachedTo(form, isLeaderName);
  return { from: at, to: at + 1, kind: "person", isLikely: true, skipped };
}

/** Whether a word may be of a person's name: no verb, no act, none that another word is written onto. */
function isNameWord(
  text: string,
  tokens: readonly ReadToken[],
  at: number,
  { sayings, acts }: Verbs,
): boolean {
  const token = tokens[at];
  if (!isPlain(token) || token.form.length < 2) return false;
  const { form, start, end } = token;
  const facts = arabicWord(token.word);
  // "آل ثاني".
  const before = tokens[at - 1];
  if (before?.form === "ال" && text.slice(before.start, before.end) === "آل") return true;
  // An object or adverb: "تقريرًا".
  if (text.slice(start, end + 1).includes("\u064B")) return false;
  if (facts.isGivenAlone) return true;
  if (facts.noun !== undefined && isWithPreposition(text, tokens, at, facts.noun)) return false;
  // "علي" is a name, "على" is "on".
  if (form === "علي" && text[end - 1] === "ي") return true;
  if (sayings.has(at) || acts.has(at) || !facts.mayBeOfName) return false;
  // "خارجيته" has a pronoun.
  return facts.isLeader || !/\p{L}{4}ه$/u.test(text.slice(start, end));
}

/** «بمحاكمة علنية», «بجولة تفقدية»: whether a preposition is written onto a verbal noun, or onto a noun with its adjective. */
function isWithPreposition(text: string, tokens: readonly ReadToken[], at: number, noun: string): boolean {
  const isFeminine = (index: number) => {
    const { start, end, sentence } = tokens[index] ?? {};
    return sentence === tokens[at]?.sentence && /ة$/u.test(text.slice(start, end));
  };
  return isVerbalNoun(noun) || (isFeminine(at) && isFeminine(at + 1));
}

/** How many words with an article, or names, an office may have behind it: "زعيم المتمردين", "نائب الرئيس السابق". */
const MOST_OF_OFFICE = 6;

/** Adjectives that tell when somebody holds an office. */
const WHEN = /^(?:السابق|السابقه|الاسبق|الحالي|الحاليه|الجديد|الجديده)$/u;

const RELATIVE = /^(?:نايب|خصم|منافس|غريم|سلف|خليفت|نظير|خارجيت|وزراي|داخليت|ماليت)(?:ه|ها|هم)$/u;

/** Whether a token ends the words of an office: it is one, or only words with an article and names stand behind one. */
function endsOffice(tokens: readonly ReadToken[], last: number): boolean {
  for (let index = last; index > last - MOST_OF_OFFICE; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.isSign || token.sentence !== tokens[last]?.sentence) return false;
    if (isPlain(token) && (isTitle(token.form) || isRank(token.form) || RELATIVE.test(token.form)))
      return true;
    const isJoint =
      (/^(?:في|عن|لدي)$/u.test(token.form) && tokens[index + 1]?.mention !== undefined) ||
      token.form === "لشوون";
    const isOfIt = isJoint || token.mention !== undefined || /^و?(?:ال|لل)\p{L}{2}/u.test(token.form);
    if (!isOfIt || (!isJoint && isArabicStop(token.form) && !WHEN.test(token.form))) return false;
  }
  return false;
}
