import { likelyKind } from "../names/likelyKind";
import {
  isArabicStop,
  isBeginner,
  isCrowdNoun,
  isGroupNoun,
  isNoName,
  isOrganisationNoun,
  isRegional,
  isSourceNoun,
  isStateBody,
  isThingNoun,
  isTraffic,
} from "./castWords";
import { sayingsIn } from "./governing";
import { isOffice, isTitle } from "./groups";
import type { ReadParagraph, ReadToken } from "./reading";
import { isRank } from "./suggestPrincipal";
import { cuesIn } from "./suggestType";

/** A stretch of tokens [from, to) that may name somebody, and what its words and neighbours tell of it. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  readonly kind: "person" | "organisation" | "group";
  readonly isLikely: boolean;
  readonly isUnnamed?: true;
  /** Letters written onto its first word that are no part of the name, in UTF-16 code units. */
  readonly skipped?: number;
};

/** Most words of a name. */
const LONGEST = 6;

const isPlain = (token: ReadToken | undefined): token is ReadToken =>
  token !== undefined && !token.isSign && token.mention === undefined;

/** Finds the stretches of a paragraph that may name somebody whom nobody knows. */
export function nameRuns(text: string, read: ReadParagraph): readonly NameRun[] {
  const sayings = new Set(
    sayingsIn(read.tokens).flatMap(({ value, at, length }) =>
      value === "source" ? [] : [at, at + length - 1],
    ),
  );
  const cues = new Set(cuesIn(read.tokens).map(({ at }) => at));
  const runs: NameRun[] = [];
  for (let at = 0; at < read.tokens.length; ) {
    const token = read.tokens[at];
    const isArabic = /^\p{Script=Arabic}/u.test(token?.form ?? "");
    const run = isArabic ? arabicRun(read.tokens, at, sayings) : latinRun(text, read, at, sayings);
    const isAct = run?.kind === "person" && run.isUnnamed !== true && cues.has(run.from);
    if (run !== undefined && !isAct) runs.push(run);
    at = Math.max(at + 1, run?.to ?? 0);
  }
  return runs;
}

/** Whether a word stands right before the name of whoever holds an office. */
const isTitleBefore = (form: string) =>
  isOffice(form) || (isRank(form) && !/^(?:to|in|for|لدي)$/u.test(form));

const isCapitalised = (text: string, token: ReadToken | undefined) =>
  isPlain(token) && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));

const PARTICLE = /^(?:al|el|bin|ibn|abu|de|da|di|del|von|van|der|la|le|of|the|and|for|ul|ud)$/u;
const JOINT = /^[-’'&.]$/u;

/** A run of capitalised words: "Faisal al-Harbi", "Free Officers Front". */
function latinRun(
  text: string,
  { tokens }: ReadParagraph,
  at: number,
  sayings: ReadonlySet<number>,
): NameRun | undefined {
  const first = tokens[at];
  if (first === undefined || !isCapitalised(text, first)) return unnamedRun(tokens, at);
  const isCapital = (index: number) => isCapitalised(text, tokens[index]);
  if (isNoName(first.form.replace(/'s$/u, "")) || isTitle(first.form) || isRank(first.form)) return undefined;
  const isSentenceStart =
    tokens[at - 1]?.sentence !== first.sentence || /^["“:]$/u.test(tokens[at - 1]?.form ?? "");
  if (isSentenceStart && isBeginner(first.form)) return undefined;
  const to = endOfRun(tokens, at, isCapital);
  const words = tokens.slice(at, to).filter(({ isSign }) => !isSign);
  const name = text.slice(first.start, tokens[to - 1]?.end).replace(/['’]s$/u, "");
  if (words.length === 1 && isRegional(first.form)) return undefined;
  const last = words.at(-1)?.form.replace(/'s$/u, "") ?? "";
  const of = words.findIndex(({ form }) => form === "of");
  const head = of < 1 ? last : (words[of - 1]?.form ?? "");
  if (isThingNoun(head) || isThingNoun(last)) return undefined;
  if (isGroupNoun(head)) return { from: at, to, kind: "group", isLikely: true };
  if (likelyKind(name) !== undefined || isOrganisationNoun(head)) {
    return { from: at, to, kind: "organisation", isLikely: true };
  }
  if (isAcronym(name)) return { from: at, to, kind: "organisation", isLikely: !isSentenceStart };
  const before = tokens[at - 1];
  const hasTitle = before !== undefined && isTitleBefore(before.form);
  const isAfterPlace = /^(?:in|at|near|from|to|of|around|outside)$/u.test(before?.form ?? "");
  const isAppositive =
    tokens[to]?.form === "," && tokens.slice(to, to + 8).some(({ form }) => isOffice(form));
  const speaks = sayings.has(to) || sayings.has(at - 1);
  if (hasTitle || isAppositive || (speaks && !isAfterPlace))
    return { from: at, to, kind: "person", isLikely: true };
  if (words.length === 1 && (isSentenceStart || isAfterPlace)) return undefined;
  return { from: at, to, kind: words.length > 1 ? "person" : "organisation", isLikely: false };
}

/** Two capitals or more in one word: "YPG", "AfCFTA". */
export const isAcronym = (name: string) => /^\p{Lu}[\p{L}\p{N}]{0,6}[\p{Lu}\p{N}]\p{Ll}?$/u.test(name);

/** Where a run of capitalised words ends; small words are of it only between two of them, and "and" and "for" only in a body's name. */
function endOfRun(tokens: readonly ReadToken[], at: number, isCapital: (index: number) => boolean): number {
  let to = at + 1;
  let isOpen = false;
  const sentence = tokens[at]?.sentence;
  for (let next = to; next - at < 2 * LONGEST && tokens[next]?.sentence === sentence; next += 1) {
    const { form = "" } = tokens[next] ?? {};
    if (isCapital(next) && !isNoName(form)) {
      if (!isOpen || isOrganisationNoun(form) || isGroupNoun(form)) to = next + 1;
    } else if (!JOINT.test(form) && !PARTICLE.test(form)) break;
    else if (/^(?:and|for|the)$/u.test(form)) isOpen = true;
    else if (form === "." && (tokens[next - 1]?.form.length ?? 0) > 2) break;
  }
  return to;
}

/** "A senior Western diplomat", "the protesters": a noun of sources or crowds with the words before it. */
function unnamedRun(tokens: readonly ReadToken[], at: number): NameRun | undefined {
  const token = tokens[at];
  if (!isPlain(token)) return undefined;
  const isSource = isSourceNoun(token.form);
  if (!isSource && !isCrowdNoun(token.form)) return undefined;
  let from = at;
  while (
    at - from < 3 &&
    tokens[from - 1]?.sentence === token.sentence &&
    /^(?:a|an|the|two|some|several|senior|western|anonymous|unnamed|security|military|government|medical|local|intelligence|diplomatic)$/u.test(
      tokens[from - 1]?.form ?? "",
    )
  )
    from -= 1;
  while (at - from < 4 && tokens[from - 1]?.mention !== undefined) from -= 1;
  const isMany = /s$/u.test(token.form);
  return {
    from,
    to: at + 1,
    kind: isSource && !isMany ? "person" : "group",
    isLikely: false,
    isUnnamed: true,
  };
}

const HUMAN = /^(?:بن|ابن|ابو|ال|عبد|آل)$/u;
const NAME_WORD = /^(?!و?ال|[وف]?لل|[بل][تإا]\p{L}{3}|لم|فلم|ولم|س[يتن]\p{L}{3})[\p{Script=Arabic}]{3,}$/u;

/** "وزير الخارجية السعودي فيصل الحربي", "حركة الشباب المجاهدين": what follows an office, a rank, or the noun of a group. */
function arabicRun(
  tokens: readonly ReadToken[],
  at: number,
  sayings: ReadonlySet<number>,
): NameRun | undefined {
  const token = tokens[at];
  if (!isPlain(token)) return undefined;
  const isHead = isOrganisationNoun(token.form) || isGroupNoun(token.form);
  if (isHead) return arabicBody(tokens, at);
  if (isSourceNoun(token.form) || isCrowdNoun(token.form)) return arabicCrowd(tokens, at);
  // "د. علاء": an abbreviated form of address.
  const before =
    tokens[at - 1]?.form === "." && tokens[at - 2]?.form === "د" ? tokens[at - 3] : tokens[at - 1];
  const isAfterOffice =
    before !== undefined &&
    before.sentence === token.sentence &&
    (isTitle(before.form) ||
      isRank(before.form) ||
      (before.mention !== undefined && hasOfficeBefore(tokens, tokens.indexOf(before, Math.max(0, at - 3)))));
  const isAfterVerb = sayings.has(at - 1) && !sayings.has(at);
  if ((!isAfterOffice && !isAfterVerb) || isTitle(token.form) || isRank(token.form)) return undefined;
  if (!NAME_WORD.test(token.form) || isArabicStop(token.form) || sayings.has(at)) return undefined;
  let to = at + 1;
  while (to - at < 4 && isNameWord(tokens[to], sayings, to)) to += 1;
  while (to - at > 1 && HUMAN.test(tokens[to - 1]?.form ?? "")) to -= 1;
  const isFollowedByOffice = tokens.slice(to, to + 2).some((next) => isPlain(next) && isOffice(next.form));
  if (isAfterVerb && !isAfterOffice && !isFollowedByOffice) return undefined;
  return to - at < 2 && !isFollowedByOffice ? undefined : { from: at, to, kind: "person", isLikely: true };
}

function isNameWord(token: ReadToken | undefined, sayings: ReadonlySet<number>, index: number): boolean {
  if (!isPlain(token) || sayings.has(index) || isArabicStop(token.form) || isOffice(token.form)) return false;
  return !/^(?:[وفبلك]ال|لل|س[يتن]\p{L}{3}|ي\p{L}{4})/u.test(token.form) && token.form.length > 1;
}

/** Whether a name of a state stands behind the words of an office. */
function hasOfficeBefore(tokens: readonly ReadToken[], at: number): boolean {
  let index = at;
  while (tokens[index]?.mention !== undefined || tokens[index]?.form === "في" || tokens[index]?.form === "عن")
    index -= 1;
  const token = tokens[index];
  return token !== undefined && isPlain(token) && (isOffice(token.form) || isTitle(token.form));
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
