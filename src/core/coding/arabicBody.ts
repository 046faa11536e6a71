import { isVerbalNoun } from "../arabic/isVerbalNoun";
import {
  isArabicStop,
  isCrowdNoun,
  isGroupNoun,
  isOrganisationNoun,
  isSourceNoun,
  isStateBody,
  isTraffic,
} from "./castWords";
import { isPlain, type NameRun } from "./nameRun";
import type { ReadToken } from "./reading";
import { isRank } from "./suggestPrincipal";

/**
 * Returns whether "تنظيم" is "organising" something, "تنظيم |استفتاء|", and no "organisation": behind that stands a known name, or a
 * definite word.
 */
export function isOrganising(tokens: readonly ReadToken[], at: number): boolean {
  const [next, last] = [tokens[at + 1], tokens[at + 2]];
  if (!/^[وفبلك]?تنظيم$/u.test(tokens[at]?.form ?? "") || !isPlain(next)) return false;
  const bare = next.form.replace(/^ال/u, "");
  const isDefinite = next.form !== bare || /^ال/u.test(last?.form ?? "");
  // Plurals such as "أنصار" have the form of a short verbal noun.
  const isAct = isVerbalNoun(bare) && bare.length > "انصار".length;
  return !isDefinite || isAct || /ات$/u.test(bare);
}

/** Finds the noun of a body and the words that tell which: those with an article, or the next one. */
export function arabicBody(
  tokens: readonly ReadToken[],
  at: number,
  acts: ReadonlySet<number>,
): NameRun | undefined {
  const head = tokens[at];
  // "الحكومة شخصية": behind an article stands no noun of a name without one.
  const isDefinite = /^[وفبك]?ال|^لل/u.test(head?.form ?? "");
  let to = at + 1;
  while (to - at < 4) {
    const token = tokens[to];
    if (token === undefined || token.isSign || token.sentence !== head?.sentence) break;
    if (token.mention !== undefined ? !/^ال.*ي[هة]?$/u.test(token.form) : isArabicStop(token.form)) break;
    if (token.mention === undefined && isRank(token.form)) break;
    // «دانت الحكومة البريطانية |الهجوم|»: what a state's body does something to is no part of its name.
    if (acts.has(to) && isStateBody(head?.form ?? "") && tokens[to - 1]?.mention !== undefined) break;
    const hasArticle = /^(?:ال|لل)\p{L}{2}/u.test(token.form);
    if (!hasArticle && (to > at + 1 || isDefinite || !isSecondOfBody(token, head?.form ?? "", acts.has(to))))
      break;
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

/** Whether a word without an article may stand second in the name of a body: no act, no other body, no adjective of "a body". */
const isSecondOfBody = ({ form }: ReadToken, head: string, isAct: boolean): boolean =>
  !isAct &&
  !/^[يتوفبل]/u.test(form) &&
  !(isGroupNoun(head) ? /(?:(?<!ي)ه|اخري)$/u : /(?:ه|اخري)$/u).test(form) &&
  !isOrganisationNoun(form) &&
  !isGroupNoun(form);

/** Most words of a name in quotation marks. */
const MOST_QUOTED = 6;

/** Finds the name in quotation marks behind the noun of a body: «حركة "تحرير السودان"». */
export function quotedBody(tokens: readonly ReadToken[], at: number): NameRun | undefined {
  const { form = "" } = tokens[at] ?? {};
  const mark = tokens[at + 1]?.form === '"' ? at + 1 : at + 2;
  // Behind a body that the marks close stands no name: «"الحركة الشعبية" ورئيس».
  if (tokens[mark]?.form !== '"' || /^[وفبك]?ال|^لل/u.test(form)) return undefined;
  const to = tokens.findIndex((token, index) => index > mark && token.form === '"');
  const words = tokens.slice(mark + 1, to);
  const isName = words.every(({ isSign, isQuoted }) => !isSign && !isQuoted);
  const isKnown = words.every(({ mention }) => mention !== undefined);
  if (to === -1 || words.length > MOST_QUOTED || !isName || isKnown) return undefined;
  return { from: mark + 1, to, kind: isGroupNoun(form) ? "group" : "organisation", isLikely: true };
}

/** Counts the letters that are written onto a word of a list: "لحركة", "وحزب". */
export function attachedTo(form: string, isOfList: (form: string) => boolean): number {
  const letters = /^[وف]?(?:لل|[بل])?/u.exec(form)?.[0].length ?? 0;
  if (/^[وف]?لل/u.test(form) && isOfList(form.slice(letters))) return letters;
  const counts = Array.from({ length: letters }, (_, index) => letters - index);
  return counts.find((count) => isOfList(form.slice(count))) ?? 0;
}

/** Finds the noun of a source or a crowd, "مصادر", "متظاهرون", with the adjective or the name behind it. */
export function arabicCrowd(tokens: readonly ReadToken[], at: number): NameRun {
  let to = at + 1;
  const token = tokens[to];
  if (isPlain(token) && /(?:ي|ية|يه|يون|يين)$/u.test(token.form) && !isArabicStop(token.form)) to += 1;
  else if (token?.mention !== undefined) while (tokens[to]?.mention === token.mention) to += 1;
  const isMany = /(?:ون|ين|اء|ادر|ود|نه|نة)$/u.test(tokens[at]?.form ?? "");
  const skipped = attachedTo(tokens[at]?.form ?? "", (form) => isCrowdNoun(form) || isSourceNoun(form));
  return { from: at, to, kind: isMany ? "group" : "person", isLikely: false, isUnnamed: true, skipped };
}
