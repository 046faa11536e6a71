import { meanTheSame, type Unit } from "./units";

/**
 * Prices of what is not a word, beside the code units of what is. Exchanging one actor for another is cheap, so that
 * passages are told apart by their words. Leaving out an actor or a negator of the quote is dearer than most words: rather
 * than lack it, the text says a word more before it comes to it. But it is cheaper than to put two neighbours each one
 * place aside: of "Monday 7" beside "on Monday", Monday stays.
 */
const PRICE = {
  sign: 1,
  sameActorInOtherWords: 1,
  otherActorOrNumber: 2,
  wordOfName: 2,
  otherNegator: 5,
  wordForActorOrNumber: 11,
  actorForNumber: 14,
  actorOrNumberOmitted: 12,
  negatorOmitted: 8,
  actorOrNumberAdded: 2,
  negatorAdded: 1,
};
const NEVER = Number.POSITIVE_INFINITY;

/** Returns the edit distance of two words in code units; what is longer than any word is wholly different. */
export function wordDistance(one: string, other: string): number {
  return one.length > 40 || other.length > 40 ? Math.max(one.length, other.length) : editDistance(one, other);
}

/** Returns the edit distance in code units. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Returns a word as it is typed without the language's keyboard: "ningún" is "ningun". */
export const withoutAccents = (form: string) =>
  /[\u00c0-\u024fё]/u.test(form)
    ? form.normalize("NFD").replace(/(?<=[\p{Script=Latin}е])\p{M}+/gu, "")
    : form;

/** Two actors whose names are the same but for vowel marks. */
const areNamesakes = (quoted: Unit, found: Unit) =>
  quoted.kind === "actor" && found.kind === "actor" && !meanTheSame(quoted, found);

/** "Mark" in a quote beside "Mark Rutte" in the text: of "Mark Lind", perhaps, whom no list knows. */
const isWordIn = (word: Unit, name: Unit) => name.form.split(" ").includes(word.form);

/** "not" beside "do not". */
const hasAuxiliary = ({ form: one }: Unit, { form: other }: Unit) =>
  one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/**
 * Returns what it costs to put one unit for another: 0 if they are the same, the edit distance in code units between words.
 */
export function exchangeCost(quoted: Unit, found: Unit): number {
  if (quoted.form === found.form && quoted.negators === found.negators && !areNamesakes(quoted, found))
    return 0;
  if (quoted.kind !== "actor" && withoutAccents(quoted.form) === withoutAccents(found.form))
    return PRICE.sign;
  const kinds = new Set([quoted.kind, found.kind]);
  if (kinds.has("sign")) return kinds.size === 1 ? PRICE.sign : NEVER;
  if (kinds.has("negation")) {
    if (kinds.size > 1) return NEVER;
    return hasAuxiliary(quoted, found) ? PRICE.sign : PRICE.otherNegator;
  }
  if (kinds.size > 1) {
    if (!kinds.has("word")) return PRICE.actorForNumber;
    return isWordIn(quoted, found) ? PRICE.wordOfName : PRICE.wordForActorOrNumber;
  }
  if (kinds.has("word")) return wordDistance(quoted.form, found.form);
  return meanTheSame(quoted, found) ? PRICE.sameActorInOtherWords : PRICE.otherActorOrNumber;
}

/** Returns what it costs that the text lacks a unit of the quote: a word its code units and a space. */
export function omissionCost({ kind, form }: Unit): number {
  if (kind === "word") return form.length + 1;
  if (kind === "sign") return PRICE.sign;
  return kind === "negation" ? PRICE.negatorOmitted : PRICE.actorOrNumberOmitted;
}

/** Returns what it costs that the text says more than the quote. */
export function additionCost({ kind, form }: Unit): number {
  if (kind === "word") return form.length + 1;
  if (kind === "sign") return PRICE.sign;
  return kind === "negation" ? PRICE.negatorAdded : PRICE.actorOrNumberAdded;
}
