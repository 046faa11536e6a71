import type { PerLanguage } from "./languages";

/** The words of a part, each with what it is in every language. */
export type ByWord<Part> = Part extends string | ((...given: never) => unknown)
  ? PerLanguage<Part>
  : { readonly [Key in keyof Part]: ByWord<Part[Key]> };

/** Turns the words by language into languages by word, for values that carry their own words. */
export const byWord = <Part extends object>(words: PerLanguage<Part>): ByWord<Part> =>
  turn(words) as ByWord<Part>;

function turn(words: Readonly<Record<string, unknown>>): unknown {
  const [first] = Object.values(words);
  if (typeof first !== "object" || first === null) return words;
  const inner = Object.keys(first).map((key) => {
    const ofKey = Object.entries(words).map(([language, part]) => [
      language,
      (part as Record<string, unknown>)[key],
    ]);
    return [key, turn(Object.fromEntries(ofKey))] as const;
  });
  return Array.isArray(first) ? inner.map(([, value]) => value) : Object.fromEntries(inner);
}
