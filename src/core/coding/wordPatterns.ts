import { mayHaveAttached, segmentationsOf } from "../arabic/attachedLetters";
import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import { fold } from "../text/fold";
import { oncePerWord } from "../text/wordRecord";
import type { ReadToken } from "./reading";

/** One way to write a word of a list: all of it, or what it begins with. */
type Spelling = { readonly letters: string; readonly isWhole: boolean };

/** A word to look for. */
type Word = {
  readonly spellings: readonly Spelling[];
  /** Whether it stands with no article before it, and with no preposition. */
  readonly isVerb: boolean;
  /** Whether a folded word is it. */
  readonly isOneOf: (form: string) => boolean;
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
  const spellings = choices.flatMap((choice) => spellingsOf(choice, isOfVerbs));
  const isVerb = isOfVerbs || choices.every((choice) => choice.startsWith("_"));
  const wholes = new Set(spellings.flatMap(({ letters, isWhole }) => (isWhole ? letters : [])));
  const beginnings = spellings.flatMap(({ letters, isWhole }) => (isWhole ? [] : letters));
  const isWritten = (bare: string) =>
    wholes.has(bare) || beginnings.some((letters) => bare.startsWith(letters));
  const isOneOf = (form: string) =>
    mayHaveAttached(form)
      ? formsOf(form).some(({ bare, mayBeVerb }) => (mayBeVerb || !isVerb) && isWritten(bare))
      : isWritten(form);
  return { spellings, isVerb, isOneOf };
}

/** Many phrases have the same words. */
const verbOf = memoise((written) => createWord(written, true));
const wordOf = memoise((written) => createWord(written, false));

/** "زيارة*" is "زيارته" and "زيارات", too: before an ending ة is written ت. */
function spellingsOf(written: string, isVerb: boolean): readonly Spelling[] {
  const [body = ""] = fold(written, "orthographic").text.replace(/^_/u, "").split("*");
  const isWhole = !written.endsWith("*");
  const beginnings = written.startsWith("_") ? ["", "ي", "ت", "ن"] : [""];
  const stems = written.endsWith("ة*") ? ["ه", "ت", "ات"].map((end) => body.slice(0, -1) + end) : [body];
  const endings = isWhole && isVerb ? ["", "ت", "تا", "وا"] : [""];
  return beginnings.flatMap((beginning) =>
    stems.flatMap((stem) => endings.map((ending) => ({ letters: beginning + stem + ending, isWhole }))),
  );
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
const isTime = oncePerWord((form) => TIME.test(form));
/** Words that stand before those of time. */
const BEFORE_TIME = /^(?:on|late|early|last|يوم|مساء|صباح|ظهر)$/u;
/** Signs that a gap does not reach over; a hyphen or an apostrophe is none. */
const ENDS_GAP = /^[,;:."]$/u;

/** How many tokens from one on tell a time or a manner. */
function timeLength(tokens: readonly ReadToken[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (isTime(token.word)) return 1;
  const length = BEFORE_TIME.test(token.form) ? timeLength(tokens, at + 1) : 0;
  return length === 0 ? 0 : length + 1;
}

const isPlainWord = ({ isSign, mention }: ReadToken) => !isSign && mention === undefined;

/** Whether a token is a hyphen that joins the words beside it: "cease-fire" is two words of a phrase. */
function joins(tokens: readonly ReadToken[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return own?.form === "-" && before?.end === own.start && own.end === next?.start;
}

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
  return (form) =>
    words().has(form) || (mayHaveAttached(form) && formsOf(form).some(({ bare }) => words().has(bare)));
}

/** Finds phrases in tokens: of several that begin at one token the longest, and none inside another or in a name. */
export type PhraseFinder<Value> = (tokens: readonly ReadToken[]) => readonly PhraseFound<Value>[];

const sizeOf = ({ words, behind }: Phrase<unknown>) => words.length + behind.length;

/** Finds the phrases that a folded word may begin, the longest first; takes time linear in the word's length, not in the list's. */
function createBeginnings<Value>(
  wanted: readonly Phrase<Value>[],
): (form: string) => readonly Phrase<Value>[] {
  const ranked = wanted.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const wholes = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [rank, { words }] of ranked.entries()) {
    for (const { letters, isWhole } of words[0]?.spellings ?? []) {
      const index = isWhole ? wholes : beginnings;
      const ranks = index.get(letters);
      if (ranks === undefined) index.set(letters, [rank]);
      else ranks.push(rank);
    }
  }
  const ranksOf = (bare: string) => [
    ...(wholes.get(bare) ?? []),
    ...Array.from(bare, (_, at) => beginnings.get(bare.slice(0, at + 1)) ?? []).flat(),
  ];
  return (form) => {
    const ranks = formsOf(form).flatMap(({ bare, mayBeVerb }) =>
      ranksOf(bare).filter((rank) => mayBeVerb || ranked[rank]?.words[0]?.isVerb !== true),
    );
    return [...new Set(ranks)].toSorted((one, other) => one - other).flatMap((rank) => ranked[rank] ?? []);
  };
}

/** Prepares phrases; what a word begins is found out once. */
export function createPhraseFinder<Value>(wanted: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const beginningWith = oncePerWord(createBeginnings(wanted));
  const matches = (token: ReadToken | undefined, word: Word | undefined) =>
    token !== undefined && isPlainWord(token) && word?.isOneOf(token.form) === true;
  /** Where words end of which the first stands right before a token, one behind the other, but for hyphens and words of time; undefined if they do not. */
  const endOf = (tokens: readonly ReadToken[], from: number, words: readonly Word[]): number | undefined => {
    let at = from;
    for (let index = 1; index < words.length; index += 1, at += 1) {
      const word = words[index];
      if (joins(tokens, at)) at += 1;
      if (matches(tokens[at], word)) continue;
      const time = timeLength(tokens, at);
      if (time === 0 || !matches(tokens[at + time], word)) return undefined;
      at += time;
    }
    return at;
  };
  /** How many tokens a phrase has at one that may begin it, up to its gap; 0 if it is not there. */
  const lengthAt = (tokens: readonly ReadToken[], at: number, { words, behind }: Phrase<Value>) => {
    const end = endOf(tokens, at + 1, words);
    if (end === undefined) return 0;
    if (behind.length === 0) return end - at;
    for (let place = end; place <= end + GAP && !ENDS_GAP.test(tokens[place]?.form ?? ","); place += 1)
      if (matches(tokens[place], behind[0]) && endOf(tokens, place + 1, behind) !== undefined)
        return end - at;
    return 0;
  };
  return (tokens) => {
    const found: PhraseFound<Value>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const begun = token === undefined || !isPlainWord(token) ? [] : beginningWith(token.word);
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
