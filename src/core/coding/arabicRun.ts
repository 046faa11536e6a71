import {
  isArabicStop,
  isCollective,
  isCrowdNoun,
  isGroupNoun,
  isOrganisationNoun,
  isSourceNoun,
  isStateBody,
  isTraffic,
} from "./castWords";
import { collectiveRun } from "./collectiveRun";
import { isOffice, isTitle } from "./groups";
import { isPlain, type NameRun } from "./nameRun";
import type { ReadToken } from "./reading";
import { isRank } from "./suggestPrincipal";

const HUMAN = /^(?:بن|ابن|ابو|ال|عبد|آل)$/u;
const NAME_WORD = /^(?!و?ال|[وف]?لل|[بل][تإا]\p{L}{3}|لم|فلم|ولم|س[يتن]\p{L}{3})[\p{Script=Arabic}]{3,}$/u;

/** What a word with such letters is rather than a name, where no office stands beside it: a verb, or a noun behind و or ل. */
const NO_NAME_WORD = /^(?:[يتسن]\p{L}{2,}|[وف]?ل(?:كن|اب)\p{L}*|ل\p{L}{4,}|و\p{L}{4,})$/u;

/** Finds "وزير الخارجية السعودي فيصل الحربي", "حركة الشباب المجاهدين": what follows an office, a rank, or the noun of a group. */
export function arabicRun(
  tokens: readonly ReadToken[],
  at: number,
  sayings: ReadonlySet<number>,
): NameRun | undefined {
  const token = tokens[at];
  if (!isPlain(token)) return undefined;
  const isHead = isOrganisationNoun(token.form) || isGroupNoun(token.form);
  if (isHead) return arabicBody(tokens, at);
  if (isSourceNoun(token.form) || isCrowdNoun(token.form)) return arabicCrowd(tokens, at);
  if (isCollective(token.form)) return collectiveRun(tokens, at);
  // The cheapest tests first: most words are no names.
  if (!NAME_WORD.test(token.form) || sayings.has(at) || isArabicStop(token.form)) return undefined;
  if (isTitle(token.form) || isRank(token.form)) return undefined;
  // "د. علاء": an abbreviated form of address.
  const before =
    tokens[at - 1]?.form === "." && tokens[at - 2]?.form === "د" ? tokens[at - 3] : tokens[at - 1];
  const isAfterOffice =
    before !== undefined &&
    before.sentence === token.sentence &&
    endsOffice(tokens, tokens[at - 1] === before ? at - 1 : at - 3);
  const isAfterVerb = sayings.has(at - 1) && !sayings.has(at);
  if (!isAfterOffice && !isAfterVerb) return undefined;
  let to = at + 1;
  while (to - at < 4 && isNameWord(tokens[to], sayings, to)) to += 1;
  while (to - at > 1 && HUMAN.test(tokens[to - 1]?.form ?? "")) to -= 1;
  const isFollowedByOffice = tokens.slice(to, to + 2).some((next) => isPlain(next) && isOffice(next.form));
  // "الرئيس مرسي": behind a title with an article stands no adjective without one, but a name.
  const isDefinite = isAfterOffice && /^[وفبك]?ال|^لل/u.test(before?.form ?? "");
  if (to - at < 2 && !isFollowedByOffice && !isDefinite) return undefined;
  const isIntroduced = isFollowedByOffice || (isAfterOffice && to - at > 1);
  if (!isIntroduced && tokens.slice(at, to).some(({ form }) => NO_NAME_WORD.test(form))) return undefined;
  return { from: at, to, kind: "person", isLikely: isIntroduced };
}

function isNameWord(token: ReadToken | undefined, sayings: ReadonlySet<number>, index: number): boolean {
  if (!isPlain(token) || sayings.has(index) || isArabicStop(token.form) || isOffice(token.form)) return false;
  return !/^(?:[وفبلك]ال|لل|س[يتن]\p{L}{3}|ي\p{L}{4})/u.test(token.form) && token.form.length > 1;
}

/** How many words with an article, or names, an office may have behind it: "زعيم المتمردين", "نائب الرئيس السابق". */
const MOST_OF_OFFICE = 4;
/** Adjectives that tell when somebody holds an office. */
const WHEN = /^(?:السابق|السابقه|الاسبق|الحالي|الحاليه|الجديد|الجديده)$/u;
const RELATIVE = /^(?:نايب|خصم|منافس|غريم|سلف|خليفت|نظير)(?:ه|ها|هم)$/u;

/** Whether a token ends the words of an office: it is one, or only words with an article and names stand behind one. */
function endsOffice(tokens: readonly ReadToken[], last: number): boolean {
  for (let index = last; index > last - MOST_OF_OFFICE; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.isSign || token.sentence !== tokens[last]?.sentence) return false;
    if (isPlain(token) && (isTitle(token.form) || isRank(token.form) || RELATIVE.test(token.form)))
      return true;
    const isJoint = /^(?:في|عن)$/u.test(token.form) && tokens[index + 1]?.mention !== undefined;
    const isOfIt = isJoint || token.mention !== undefined || /^و?(?:ال|لل)\p{L}{2}/u.test(token.form);
    if (!isOfIt || (!isJoint && isArabicStop(token.form) && !WHEN.test(token.form))) return false;
  }
  return false;
}

/** The noun of a body and the words that tell which: those with an article, or the next one. */
function arabicBody(tokens: readonly ReadToken[], at: number): NameRun | undefined {
  const head = tokens[at];
  let to = at + 1;
  while (to - at < 4) {
    const token = tokens[to];
    if (token === undefined || token.isSign || token.sentence !== head?.sentence) break;
    if (token.mention !== undefined ? !/^ال.*ي[هة]?$/u.test(token.form) : isArabicStop(token.form)) break;
    const hasArticle = /^(?:ال|لل)\p{L}{2}/u.test(token.form);
    if (!hasArticle && (to > at + 1 || /^[يتوفبل]/u.test(token.form))) break;
    to += 1;
  }
  const words = tokens.slice(at + 1, to);
  if (head === undefined || words.length === 0) return undefined;
  const isState = isStateBody(head.form) && words.every(({ mention }) => mention !== undefined);
  if (isState || words[0]?.form.endsWith("ا") === true || /^س[يتن]\p{L}{2}/u.test(words[0]?.form ?? ""))
    return undefined;
  const kind = isGroupNoun(head.form) ? "group" : "organisation";
  if (isTraffic(tokens[at + 1]?.form ?? "")) return undefined;
  const skipped = attachedTo(head.form, kind === "group" ? isGroupNoun : isOrganisationNoun);
  return { from: at, to, kind, isLikely: true, skipped };
}

/** How many letters are written onto a word of a list: "لحركة", "وحزب". */
function attachedTo(form: string, isOfList: (form: string) => boolean): number {
  const letters = /^[وف]?[بل]?/u.exec(form)?.[0].length ?? 0;
  const counts = Array.from({ length: letters }, (_, index) => letters - index);
  return counts.find((count) => isOfList(form.slice(count))) ?? 0;
}

function arabicCrowd(tokens: readonly ReadToken[], at: number): NameRun {
  let to = at + 1;
  const token = tokens[to];
  if (isPlain(token) && /(?:ي|ية|يه|يون|يين)$/u.test(token.form) && !isArabicStop(token.form)) to += 1;
  else if (token?.mention !== undefined) to += 1;
  const isMany = /(?:ون|ين|اء|ادر|ود|نه|نة)$/u.test(tokens[at]?.form ?? "");
  return { from: at, to, kind: isMany ? "group" : "person", isLikely: false, isUnnamed: true };
}
