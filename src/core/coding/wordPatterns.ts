import { readings } from "../arabic/attachedLetters";
import { lazily } from "../lazily";
import { memoise } from "../memoise";
import { fold } from "../text/fold";
import type { ReadToken } from "./reading";

/** A phrase to look for, word by word. */
type Phrase<Value> = { readonly words: readonly RegExp[]; readonly value: Value };

/** A phrase found at tokens [at, at + length). */
export type PhraseFound<Value> = { readonly value: Value; readonly at: number; readonly length: number };

function pattern(word: string): RegExp {
  const [body = ""] = word.replace(/^_/u, "").split("*");
  const open = word.startsWith("_") ? "^[يتن]?" : "^";
  return new RegExp(`${open}${body.replace(/^ال(?=\p{L}{3})/u, "")}${word.endsWith("*") ? "" : "$"}`, "u");
}

/** The phrases of a list, separated by commas or line ends, folded as texts are. */
export function phrases<Value>(list: string, value: Value): readonly Phrase<Value>[] {
  return list
    .split(/\s*[,\n]\s*/u)
    .map((phrase) => fold(phrase.trim(), "orthographic").text)
    .filter((phrase) => phrase !== "")
    .map((phrase) => ({ words: phrase.split(" ").map(pattern), value }));
}

const isPlainWord = ({ isSign, mention }: ReadToken) => !isSign && mention === undefined;

/** An Arabic word may carry letters and an article; what is left has at least three letters, or nothing was taken. */
const bareForms = memoise((form): readonly string[] =>
  readings(form).flatMap(({ bare }, index) => (index === 0 || bare.length >= 3 ? [bare] : [])),
);

/** Tells whether a folded word is one of a list, separated by commas; attached letters and the article are seen through. */
export function createWordTest(list: string): (form: string) => boolean {
  const words = lazily(() => new Set(fold(list, "orthographic").text.split(/\s*,\s*/u)));
  return memoise((form) => words().has(form) || bareForms(form).some((bare) => words().has(bare)));
}

/** Finds phrases in tokens: of several that begin at one token the longest, and none inside another or in a name. */
export type PhraseFinder<Value> = (tokens: readonly ReadToken[]) => readonly PhraseFound<Value>[];

/** Prepares phrases; what a word begins is found out once. */
export function createPhraseFinder<Value>(wanted: readonly Phrase<Value>[]): PhraseFinder<Value> {
  const beginningWith = memoise((form) => {
    const forms = bareForms(form);
    return wanted
      .filter(({ words: [first] }) => first !== undefined && forms.some((bare) => first.test(bare)))
      .toSorted((one, other) => other.words.length - one.words.length);
  });
  const matches = (token: ReadToken | undefined, word: RegExp) =>
    token !== undefined && isPlainWord(token) && bareForms(token.form).some((bare) => word.test(bare));
  return (tokens) => {
    const found: PhraseFound<Value>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      const best =
        token === undefined || !isPlainWord(token)
          ? undefined
          : beginningWith(token.form).find(({ words }) =>
              words.every((word, index) => index === 0 || matches(tokens[at + index], word)),
            );
      if (best !== undefined) found.push({ value: best.value, at, length: best.words.length });
      at += best?.words.length ?? 1;
    }
    return found;
  };
}
