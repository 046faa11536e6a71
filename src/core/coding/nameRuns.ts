import { lazily } from "../memoise/lazily";
import { isGivenName } from "../names/givenNames";
import { likelyKind } from "../names/likelyKind";
import { isCapitalAt } from "../text/isCapitalAt";
import { oncePerWord } from "../text/wordRecord";
import { arabicRun } from "./arabicRun";
import { isArabicWord } from "./arabicWord";
import {
  isBeginner,
  isCollective,
  isCrowdNoun,
  isGroupNoun,
  isNoName,
  isOrganisationNoun,
  isRegional,
  isSourceNoun,
  isThingNoun,
} from "./castWords";
import { collectiveRun } from "./collectiveRun";
import { sayingsIn } from "./governing";
import { isOffice, isTitle } from "./groups";
import { moodsIn } from "./moodWords";
import { isPlain, type NameRun } from "./nameRun";
import type { ReadParagraph, ReadToken } from "./reading";
import { isBodyNoun } from "./shortForms";
import { isEnglishState } from "./stateSigns";
import { isRank } from "./suggestPrincipal";
import { cuesIn } from "./suggestType";

/** Most words of a name. */
const LONGEST = 6;

/** Finds the stretches of a paragraph that may name somebody whom nobody knows. `isOfThing`: whether the text's acronym is a thing's. */
export function nameRuns(
  text: string,
  read: ReadParagraph,
  isOfThing: (acronym: string) => boolean,
): readonly NameRun[] {
  const sayings = new Set(
    sayingsIn(read.tokens).flatMap(({ value, at, length }) =>
      value === "source" ? [] : [at, at + length - 1],
    ),
  );
  const found = cuesIn(read.tokens);
  const cues = new Set(found.map(({ at }) => at));
  const acts = new Set(
    [...found.filter(({ value }) => !value.isWeak), ...moodsIn(read.tokens)].flatMap(({ at, length }) =>
      Array.from({ length }, (_, index) => at + index),
    ),
  );
  // Capitals tell nothing in a heading that has no other letters.
  const inCapitals = read.sentences.map(({ start, end }) => isInCapitals(text.slice(start, end)));
  const runs: NameRun[] = [];
  for (let at = 0; at < read.tokens.length; ) {
    const token = read.tokens[at];
    if (inCapitals[token?.sentence ?? 0] === true) {
      at += 1;
      continue;
    }
    const run =
      token !== undefined && isArabicWord(token.word)
        ? arabicRun(text, read.tokens, at, { sayings, acts })
        : latinRun(text, read, at, { sayings, isOfThing });
    // "ناصر" is a name, and "supported".
    const isIntroduced = run?.isLikely === true && isGivenName(token?.form ?? "");
    const isAct = run?.kind === "person" && run.isUnnamed !== true && cues.has(run.from) && !isIntroduced;
    if (run !== undefined && !isAct) runs.push(run);
    at = Math.max(at + 1, run?.to ?? 0);
  }
  return runs;
}

/** Whether a sentence of several words has capitals alone, and no letters of a script without them. */
const isInCapitals = (sentence: string) =>
  !/(?!\p{Lu})\p{L}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 2;

/** Whether a word stands right before the name of whoever holds an office. */
const isTitleBefore = (form: string) =>
  isOffice(form) || (isRank(form) && !/^(?:to|in|for|لدي)$/u.test(form));

const isCapitalised = (text: string, token: ReadToken | undefined) =>
  isPlain(token) && isCapitalAt(text, token.start);

const PARTICLE = /^(?:al|el|bin|ibn|abu|de|da|di|del|von|van|der|la|le|of|the|and|for|ul|ud)$/u;
const JOINT = /^[-’'&.]$/u;

/** A run of capitalised words: "Faisal al-Harbi", "Free Officers Front". */
function latinRun(
  text: string,
  { tokens }: ReadParagraph,
  at: number,
  {
    sayings,
    isOfThing,
  }: { readonly sayings: ReadonlySet<number>; readonly isOfThing: (acronym: string) => boolean },
): NameRun | undefined {
  const first = tokens[at];
  const isCapital = (index: number) => isCapitalised(text, tokens[index]);
  if (first === undefined || !isCapital(at)) return unnamedRun(tokens, at, isCapital);
  // "State Department": with a body's noun, a word that names nobody is of its name.
  const isOfBody = isCapital(at + 1) && isBodyNoun(tokens[at + 1]?.form ?? "");
  const isNobody = isNoName(first.form.replace(/'s$/u, "")) || isTitle(first.form) || isRank(first.form);
  if (isNobody && !isOfBody) return undefined;
  const isSentenceStart =
    tokens[at - 1]?.sentence !== first.sentence || /^["“:]$/u.test(tokens[at - 1]?.form ?? "");
  // "Interestingly, …".
  const isAdverb = /\p{L}{4}ly$/u.test(first.form) && tokens[at + 1]?.form === ",";
  if (isSentenceStart && (isBeginner(first.form) || isAdverb)) return undefined;
  const to = endOfRun(tokens, at, isCapital);
  const words = tokens.slice(at, to).filter(({ isSign }) => !isSign);
  const name = text.slice(first.start, tokens[to - 1]?.end).replace(/['’]s$/u, "");
  if (words.length === 1 && isRegional(first.form)) return undefined;
  const last = words.at(-1)?.form.replace(/'s$/u, "") ?? "";
  const of = words.findIndex(({ form }) => form === "of");
  const head = of < 1 ? last : (words[of - 1]?.form ?? "");
  if (isThingNoun(head) || isThingNoun(last)) return undefined;
  const from = beginOfBody(tokens, at);
  if (isGroupNoun(head)) return { from, to, kind: "group", isLikely: true };
  if (likelyKind(name) !== undefined || isOrganisationNoun(head)) {
    return { from, to, kind: "organisation", isLikely: true };
  }
  if (isAcronym(name) && isOfThing(name)) return undefined;
  if (isAcronym(name)) return { from: at, to, kind: "organisation", isLikely: !isSentenceStart };
  const before = tokens[at - 1];
  const hasTitle = before !== undefined && isTitleBefore(before.form);
  if (/^(?:republic|kingdom|emirate|sultanate)$/u.test(head) && of > 0)
    return { from: at, to, kind: "state", isLikely: true };
  const isAfterPlace = /^(?:in|at|near|from|to|of|around|outside)$/u.test(before?.form ?? "");
  const isAppositive =
    tokens[to]?.form === "," &&
    !/^(?:whose|where|which|and)$/u.test(tokens[to + 1]?.form ?? "") &&
    tokens.slice(to, to + 8).some(({ form }) => isOffice(form));
  // "…, said Keller", and not "deplores Keller".
  const isInverted = sayings.has(at - 1) && /^[,"]$/u.test(tokens[at - 2]?.form ?? "");
  const speaks = (sayings.has(to) || isInverted) && !isAfterPlace;
  if (hasTitle || isAppositive) return { from: at, to, kind: "person", isLikely: true };
  if (isEnglishState(tokens, at, to))
    return { from: at, to, kind: "state", isLikely: true, kindBy: "neighbours" };
  // A given name and a surname are a person's; one name alone may be anybody's.
  if (speaks && words.length > 1) return { from: at, to, kind: "person", isLikely: true };
  if (speaks) return { from: at, to, kind: "organisation", isLikely: true, kindBy: "nothing" };
  if (words.length === 1 && (isSentenceStart || isAfterPlace)) return undefined;
  return { from: at, to, kind: words.length > 1 ? "person" : "organisation", isLikely: false };
}

/** Where the name of a body begins that has a known name before it: "Sudanese Armed Forces", "U.S. Department of State". */
function beginOfBody(tokens: readonly ReadToken[], at: number): number {
  const before = tokens[at - 1];
  if (before?.mention === undefined || before.sentence !== tokens[at]?.sentence) return at;
  if (before.form.endsWith("'s")) return at;
  let from = at - 1;
  while (tokens[from - 1]?.mention === before.mention) from -= 1;
  return from;
}

/** Two capitals or more in one word: "YPG", "AfCFTA". */
const ACRONYM = "\\p{Lu}[\\p{L}\\p{N}]{0,6}[\\p{Lu}\\p{N}]\\p{Ll}?";
const IS_ACRONYM = new RegExp(`^${ACRONYM}$`, "u");
const IN_BRACKETS = new RegExp(`\\((${ACRONYM})\\)`, "gu");
const MOST_OF_WORD = 30;

export const isAcronym = (name: string): boolean => IS_ACRONYM.test(name);

/** Makes what tells whether a text first introduces an acronym behind the name of a thing: "The Merowe Dam (MD)". */
export function createThingTest(text: string): (acronym: string) => boolean {
  const areOfThings = lazily(() => {
    const found = new Map<string, boolean>();
    for (const { 1: acronym = "", index } of text.matchAll(IN_BRACKETS)) {
      if (found.has(acronym)) continue;
      const [, noun = ""] = /(\p{L}+) $/u.exec(text.slice(Math.max(0, index - MOST_OF_WORD), index)) ?? [];
      found.set(acronym, isThingNoun(noun.toLowerCase()));
    }
    return found;
  });
  return (acronym) => areOfThings().get(acronym) === true;
}

/** Where a run of capitalised words ends; small words are of it only between two of them, and "and" and "for" only in a body's name. */
function endOfRun(tokens: readonly ReadToken[], at: number, isCapital: (index: number) => boolean): number {
  let to = at + 1;
  let isOpen = false;
  const sentence = tokens[at]?.sentence;
  for (let next = to; next - at < 2 * LONGEST && tokens[next]?.sentence === sentence; next += 1) {
    const { form = "" } = tokens[next] ?? {};
    // "The Department of Defence and the Ministry of Health" are two.
    if (tokens[next - 1]?.form === "and" && (form === "the" || isBodyNoun(form))) break;
    if (isCapital(next) && !isNoName(form)) {
      if (!isOpen || isOrganisationNoun(form) || isGroupNoun(form)) to = next + 1;
    } else if (!JOINT.test(form) && !PARTICLE.test(form)) break;
    else if (/^(?:and|for|the)$/u.test(form)) isOpen = true;
    else if (form === "." && (tokens[next - 1]?.form.length ?? 0) > 2) break;
  }
  return to;
}

/** Most words are none of these, and each is asked once. */
const isUnnamedNoun = oncePerWord(
  (form: string) => isCollective(form) || isSourceNoun(form) || isCrowdNoun(form),
);

/** "A senior Western diplomat", "the protesters": a noun of sources or crowds with the words before it. */
function unnamedRun(
  tokens: readonly ReadToken[],
  at: number,
  isCapital: (index: number) => boolean,
): NameRun | undefined {
  const token = tokens[at];
  if (!isPlain(token) || !isUnnamedNoun(token.word)) return undefined;
  if (isCollective(token.form)) return collectiveRun(tokens, at);
  const isSource = isSourceNoun(token.form);
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
  if (isSource && isNamedBeside(tokens, { from, to: at + 1, isMany }, isCapital)) return undefined;
  return {
    from,
    to: at + 1,
    kind: isSource && !isMany ? "person" : "group",
    isLikely: false,
    isUnnamed: true,
  };
}

/** Whether a source has its name beside it: "spokesman Karl Weber", "the spokesman, Karl Weber", "Karl Weber, a spokesman". */
function isNamedBeside(
  tokens: readonly ReadToken[],
  { from, to, isMany }: { readonly from: number; readonly to: number; readonly isMany: boolean },
  isCapital: (index: number) => boolean,
): boolean {
  const isName = (index: number) => isCapital(index) && !isNoName(tokens[index]?.form ?? "");
  const { sentence } = tokens[from] ?? {};
  if (isName(to) && tokens[to]?.sentence === sentence) return true;
  if (isMany) return false;
  const isBehind = tokens[to]?.form === "," && isName(to + 1) && isName(to + 2);
  const isBefore = tokens[from - 1]?.form === "," && isName(from - 2) && isName(from - 3);
  return isBehind || (isBefore && tokens[from - 3]?.sentence === sentence);
}
