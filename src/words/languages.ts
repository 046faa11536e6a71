/** The interface languages. Adding one is an entry here, a folder of its words and `npm run words`; the compiler lists what is missing. */
export const languages = [
  {
    id: "en",
    name: "English",
    locale: "en-GB",
    zero: "0",
    direction: "ltr",
  },
  {
    id: "ar",
    name: "العربية",
    locale: "ar-u-nu-arab",
    zero: "٠",
    direction: "rtl",
  },
] as const;

/** The id of an interface language; also its BCP 47 tag. */
export type LanguageId = (typeof languages)[number]["id"];
/** The words of one part of the program, by interface language: a language that lacks some does not compile. */
export type PerLanguage<Part> = Readonly<Record<LanguageId, Part>>;

/** A word or sentence of the program itself: complete in every interface language. */
export type Words = PerLanguage<string>;

/** Makes something for each interface language. */
export const inEachLanguage = <Made>(make: (language: LanguageId) => Made): PerLanguage<Made> =>
  Object.fromEntries(languages.map(({ id }) => [id, make(id)])) as PerLanguage<Made>;

/** Whether this is the id of an interface language. */
export function isLanguageId(value: unknown): value is LanguageId {
  return languages.some((language) => language.id === value);
}

/** The BCP 47 tag that `Intl` is given, with the language's own digits. */
export function localeOf(id: LanguageId): string {
  return languages.find((language) => language.id === id)?.locale ?? id;
}

/** The language's own digit for nought; the others follow it. */
export function zeroOf(id: LanguageId): string {
  return languages.find((language) => language.id === id)?.zero ?? "0";
}
