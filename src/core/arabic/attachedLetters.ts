import { memoise } from "../memoise/memoise";

/** One way to read an Arabic word: the letters written onto it, without the article, and the word itself. */
export type WordSegmentation = { readonly attached: string; readonly bare: string };

const ARABIC = /^\p{Script=Arabic}/u;
/** و ف (and, so), then ب ل ك س (in, for, as, will), then the article, which is written ل after ل. */
const CONJUNCTIONS = ["", "و", "ف"];
const PREPOSITIONS = ["", "ب", "ل", "ك", "س"];
const ATTACHABLE = CONJUNCTIONS.flatMap((conjunction) =>
  PREPOSITIONS.map((preposition) => conjunction + preposition),
);

/** Returns whether a folded word may have letters attached, for which it must be Arabic. Asked of every word, so only a bound. */
export const mayHaveAttached = (word: string): boolean => word.charCodeAt(0) >= 0x600;

/**
 * Returns the ways to read a folded word, the whole of it first, then with ever more letters taken for attached ones. Which
 * reading is right only a dictionary can tell: "وارسو" is Warsaw, "وروسيا" is "and Russia".
 */
export const segmentationsOf = memoise((word: string): readonly WordSegmentation[] => {
  if (!ARABIC.test(word)) return [{ attached: "", bare: word }];
  return ATTACHABLE.filter((attached) => word.startsWith(attached))
    .flatMap((attached) => {
      const rest = word.slice(attached.length);
      const article = rest.startsWith("ال") ? 2 : attached.endsWith("ل") && rest.startsWith("ل") ? 1 : 0;
      const bare = { attached, bare: rest };
      return article === 0 ? [bare] : [bare, { attached, bare: rest.slice(article) }];
    })
    .filter(({ bare }, index) => index === 0 || bare.length >= 2);
});

/** Returns a folded word without any letters that may be attached, as long as three are left. */
export function stem(word: string): string {
  return segmentationsOf(word).reduce(
    (shortest, { bare }) => (bare.length >= 3 && bare.length < shortest.length ? bare : shortest),
    word,
  );
}

/**
 * Returns the letters before a word or a number, without the article, if all of them can be attached ones: "وال" is "و"; else
 * undefined.
 */
export function attachable(letters: string): string | undefined {
  return /^([وف]?[بلكس]?)(?:ال|(?<=ل)ل)?$/u.exec(letters)?.[1];
}
