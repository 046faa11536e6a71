import { segmentationsOf } from "../arabic/attachedLetters";
import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import { fold } from "../text/fold";
import type { ReadToken } from "./reading";

/** A word to look for. A verb stands with no article before it, and with no preposition. */
type Word = { readonly pattern: RegExp; readonly isVerb: boolean };

/** A phrase to look for, word by word; `behind` stands shortly behind the others, with whoever does it between. */
type Phrase<Value> = { readonly words: readonly Word[]; readonly behind?: Word; readonly value: Value };

/** Most words in the gap of a phrase. */
const GAP = 7;

/** A phrase found at tokens [at, at + length). */
export type PhraseFound<Value> = { readonly value: Value; readonly at: number; readonly length: number };

/** Reads a word of a list. "زيارة*" is "زيارته" and "زيارات", too: before an ending ة is written ت. */
function wordOf(written: string, isVerb: boolean): Word {
  const isImperfect = written.startsWith("_");
  const folded = fold(written, "orthographic").text;
  const [body = ""] = folded.replace(/^_/u, "").split("*");
  const stem = written.endsWith("ة*") ? `${body.slice(0, -1)}(?:ه|ا?ت)` : body;
  const pattern = `^${isImperfect ? "[يتن]?" : ""}${stem}${written.endsWith("*") ? "" : isVerb ? "(?:تا?|وا)?$" : "$"}`;
  return { pattern: new RegExp(pattern, "u"), isVerb: isVerb || isImperfect };
}

/**
 * The phrases of a list, separated by commas or line ends; of verbs, if each begins with one. "عبر … عن" has a gap: its
 * last word stands behind the subject of the verb.
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
      const [before = "", behind] = phrase.split(" … ");
      return {
        words: before.split(" ").map((word, index) => wordOf(word, areVerbs && index === 0)),
        ...(behind !== undefined && { behind: wordOf(behind, false) }),
        value,
      };
    });
}

const isPlainWord = ({ isSign, mention }: ReadToken) => !isSign && mention === undefined;

/** A word without letters that may be attached to it, and whether it may be a verb with those. */
type Form = { readonly bare: string; readonly mayBeVerb: boolean };

/** Verbs of the past, by their endings, which no article or preposition is written onto: "بحثت" has no "حثت" in it. */
const OF_PAST = /(?:(?<!ا)ت|وا)$/u;
const OF_IMPERFECT = /^[اينت]/u;

/**
 * The ways to read an Arabic word as one of a list: it may carry letters and an article; what is left has at least three
 * letters, or nothing was taken. Only an imperfect has س, and of nouns only those with an article have ك.
 */
const formsOf = memoise((form): readonly Form[] =>
  segmentationsOf(form).flatMap(({ attached, bare }, index) => {
    const hasArticle = form.length > attached.length + bare.length;
    const letter = attached.slice(-1);
    if (index > 0 && bare.length < 3) return [];
    if (letter === "س" && !OF_IMPERFECT.test(bare)) return [];
    if (letter === "ك" && !hasArticle) return [];
    const mayBeVerb = /^[وف]?س?$/u.test(attached) && !hasArticle;
    const isOfPurpose = letter === "ل" && OF_IMPERFECT.test(bare);
    return !mayBeVerb && OF_PAST.test(bare) ? [] : [{ bare, mayBeVerb: mayBeVerb || isOfPurpose }];
  }),
);

const isForm = ({ pattern, isVerb }: Word, { bare, mayBeVerb }: Form) =>
  (mayBeVerb || !isVerb) && pattern.test(bare);

/** Tells whether a folded word is one of a list, separated by commas; attached letters and the article are seen through. */
export function createWordTest(list: string): (form: string) => boolean {
  const words = lazily(() => new Set(fold(list, "orthographic").text.split(/\s*,\s*/u)));
  return memoise((form) => words().has(form) || formsOf(form).some(({ bare }) => words().has(bare)));
}

/** Finds phrases in tokens: of several that begin at one token the longest, and none inside another or in a name. */
export type PhraseFinder<Value> = (tokens: readonly ReadToken[]) => readonly PhraseFound<Value>[];

/** Prepares phrases; what a word begins is found out once. */
export function createPhraseFinder<Value>(wanted: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const isOneOf = (word: Word, form: string) => formsOf(form).some((own) => isForm(word, own));
  const beginningWith = memoise((form) =>
    wanted
      .filter(({ words: [first] }) => first !== undefined && isOneOf(first, form))
      .toSorted((one, other) => other.words.length - one.words.length),
  );
  const matches = (token: ReadToken | undefined, word: Word) =>
    token !== undefined && isPlainWord(token) && isOneOf(word, token.form);
  const isAt = (tokens: readonly ReadToken[], at: number, { words, behind }: Phrase<Value>) => {
    if (!words.every((word, index) => index === 0 || matches(tokens[at + index], word))) return false;
    if (behind === undefined) return true;
    const next = at + words.length;
    const sign = tokens.findIndex(({ isSign }, index) => index >= next && isSign);
    const end = Math.min(sign === -1 ? tokens.length : sign, next + GAP + 1);
    return tokens.slice(next, end).some((token) => matches(token, behind));
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
      const best = begun.find((phrase) => isAt(tokens, at, phrase));
      if (best !== undefined) found.push({ value: best.value, at, length: best.words.length });
      at += best?.words.length ?? 1;
    }
    return found;
  };
}
