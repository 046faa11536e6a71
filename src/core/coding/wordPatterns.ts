import { segmentationsOf } from "../arabic/attachedLetters";
import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import { fold } from "../text/fold";
import type { ReadToken } from "./reading";

/** A word to look for. A verb stands with no article before it, and with no preposition. */
type Word = {
  /** Whether a folded word is it. */
  readonly isOneOf: (form: string) => boolean;
  /** The same, remembered. Whether it begins a phrase is asked of every word of a language, and only once. */
  readonly isFollowing: (form: string) => boolean;
};

/** A phrase to look for, word by word; `behind` stand shortly behind the others, with whoever does it between. */
type Phrase<Value> = {
  readonly words: readonly Word[];
  readonly behind: readonly Word[];
  readonly value: Value;
};

/** Most words in the gap of a phrase. */
const GAP = 7;

/** A phrase found at tokens [at, at + length). */
export type PhraseFound<Value> = { readonly value: Value; readonly at: number; readonly length: number };

/** Reads a word of a list, or several with "|" between them, of which one is to be there. */
function createWord(written: string, isOfVerbs: boolean): Word {
  const choices = written.split("|");
  const pattern = new RegExp(choices.map((choice) => patternOf(choice, isOfVerbs)).join("|"), "u");
  const isVerb = isOfVerbs || choices.every((choice) => choice.startsWith("_"));
  const isOneOf = (form: string) =>
    formsOf(form).some(({ bare, mayBeVerb }) => (mayBeVerb || !isVerb) && pattern.test(bare));
  return { isOneOf, isFollowing: memoise(isOneOf) };
}

/** Many phrases have the same words. */
const verbOf = memoise((written) => createWord(written, true));
const wordOf = memoise((written) => createWord(written, false));

/** "زيارة*" is "زيارته" and "زيارات", too: before an ending ة is written ت. */
function patternOf(written: string, isVerb: boolean): string {
  const isImperfect = written.startsWith("_");
  const folded = fold(written, "orthographic").text;
  const [body = ""] = folded.replace(/^_/u, "").split("*");
  const stem = written.endsWith("ة*") ? `${body.slice(0, -1)}(?:ه|ا?ت)` : body;
  return `^${isImperfect ? "[يتن]?" : ""}${stem}${written.endsWith("*") ? "" : isVerb ? "(?:تا?|وا)?$" : "$"}`;
}

/**
 * The phrases of a list, separated by commas or line ends; of verbs, if each begins with one. "عبر … عن" has a gap: what
 * is behind it stands behind the subject of the verb, and is not counted as found.
 */
export function phrases<Value>(
  list: string,
  value: Value,
  { areVerbs = false }: { readonly areVerbs?: boolean } = {},
): readonly Phrase<Value>[] {
  return list
    .split(/\s*[,\n]\s*/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .map((phrase) => {
      const [before = "", behind = ""] = phrase.split(" … ");
      return {
        words: before
          .split(" ")
          .map((word, index) => (areVerbs && index === 0 ? verbOf(word) : wordOf(word))),
        behind: behind === "" ? [] : behind.split(" ").map(wordOf),
        value,
      };
    });
}

/** Words of time and manner, which may stand between those of any phrase: "spoke |today| with", "met |on Monday| with". */
const TIME =
  /^(?:today|yesterday|tonight|earlier|again|also|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}{3,}(?<!supp|rep|fami|assemb|on)ly|اليوم|امس|مجددا|ايضا|(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))$/u;
/** Words that stand before those of time. */
const BEFORE_TIME = /^(?:on|late|early|last|يوم|مساء|صباح|ظهر)$/u;
/** Signs that a gap does not reach over; a hyphen or an apostrophe is none. */
const ENDS_GAP = /^[,;:."]$/u;

/** How many tokens from one on tell a time or a manner. */
function timeLength(tokens: readonly ReadToken[], at: number): number {
  const form = tokens[at]?.form ?? "";
  if (TIME.test(form)) return 1;
  const length = BEFORE_TIME.test(form) ? timeLength(tokens, at + 1) : 0;
  return length === 0 ? 0 : length + 1;
}

const isPlainWord = ({ isSign, mention }: ReadToken) => !isSign && mention === undefined;

/** A word without letters that may be attached to it, and whether it may be a verb with those. */
type Form = { readonly bare: string; readonly mayBeVerb: boolean };

/** Verbs of the past, by their endings, which no article or preposition is written onto: "بحثت" has no "حثت" in it. */
const OF_PAST = /(?:(?<!ا)ت|وا)$/u;
const OF_IMPERFECT = /^[اينت]/u;
/** Words of two letters that are told behind و and ف: "وقد", "فمن". */
const PARTICLE = /^(?:قد|من|في|لن|لم|لا|لو)$/u;

/**
 * The ways to read an Arabic word as one of a list: it may carry letters and an article; what is left has at least three
 * letters, or nothing was taken. Only an imperfect has س, and of nouns only those with an article have ك.
 */
const formsOf = memoise((form): readonly Form[] =>
  segmentationsOf(form).flatMap(({ attached, bare }, index) => {
    const hasArticle = form.length > attached.length + bare.length;
    const letter = attached.slice(-1);
    if (index > 0 && bare.length < 3 && !(attached.length === 1 && PARTICLE.test(bare))) return [];
    if (letter === "س" && !OF_IMPERFECT.test(bare)) return [];
    if (letter === "ك" && !hasArticle) return [];
    const mayBeVerb = /^[وف]?س?$/u.test(attached) && !hasArticle;
    const isOfPurpose = letter === "ل" && OF_IMPERFECT.test(bare);
    return !mayBeVerb && OF_PAST.test(bare) ? [] : [{ bare, mayBeVerb: mayBeVerb || isOfPurpose }];
  }),
);

/** Tells whether a folded word is one of a list, separated by commas; attached letters and the article are seen through. */
export function createWordTest(list: string): (form: string) => boolean {
  const words = lazily(() => new Set(fold(list, "orthographic").text.split(/\s*,\s*/u)));
  return memoise((form) => words().has(form) || formsOf(form).some(({ bare }) => words().has(bare)));
}

/** Finds phrases in tokens: of several that begin at one token the longest, and none inside another or in a name. */
export type PhraseFinder<Value> = (tokens: readonly ReadToken[]) => readonly PhraseFound<Value>[];

const sizeOf = ({ words, behind }: Phrase<unknown>) => words.length + behind.length;

/** Prepares phrases; what a word begins is found out once. */
export function createPhraseFinder<Value>(wanted: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const beginningWith = memoise((form) =>
    wanted
      .filter(({ words: [first] }) => first?.isOneOf(form))
      .toSorted((one, other) => sizeOf(other) - sizeOf(one)),
  );
  const matches = (token: ReadToken | undefined, word: Word) =>
    token !== undefined && isPlainWord(token) && word.isFollowing(token.form);
  /** Where words end that stand at a token one behind the other, but for words of time; undefined if they do not. */
  const endOf = (tokens: readonly ReadToken[], from: number, words: readonly Word[]): number | undefined => {
    let at = from;
    for (const word of words) {
      if (!matches(tokens[at], word)) {
        const time = at === from ? 0 : timeLength(tokens, at);
        if (time === 0 || !matches(tokens[at + time], word)) return undefined;
        at += time;
      }
      at += 1;
    }
    return at;
  };
  /** How many tokens a phrase has at one of them, up to its gap; 0 if it is not there. */
  const lengthAt = (tokens: readonly ReadToken[], at: number, { words, behind }: Phrase<Value>) => {
    const end = endOf(tokens, at, words);
    if (end === undefined) return 0;
    if (behind.length === 0) return end - at;
    for (let place = end; place <= end + GAP && !ENDS_GAP.test(tokens[place]?.form ?? ","); place += 1)
      if (endOf(tokens, place, behind) !== undefined) return end - at;
    return 0;
  };
  return (tokens) => {
    const found: PhraseFound<Value>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const begun = token === undefined || !isPlainWord(token) ? [] : beginningWith(token.form);
      // Most words begin none.
      if (begun.length === 0) {
        at += 1;
        continue;
      }
      let length = 0;
      const best = begun.find((phrase) => {
        length = lengthAt(tokens, at, phrase);
        return length > 0;
      });
      if (best !== undefined) found.push({ value: best.value, at, length });
      at += Math.max(length, 1);
    }
    return found;
  };
}
