/** The interface languages. Adding one is an entry here; the compiler then asks for its words everywhere. */
export const languages = [
  {
    id: "en",
    name: "English",
    label: { en: "English", ar: "الإنجليزية" },
    locale: "en-GB",
    zero: "0",
    direction: "ltr",
  },
  {
    id: "ar",
    name: "العربية",
    label: { en: "Arabic", ar: "العربية" },
    locale: "ar-u-nu-arab",
    zero: "٠",
    direction: "rtl",
  },
] as const;

/** The id of an interface language; also its BCP 47 tag. */
export type LanguageId = (typeof languages)[number]["id"];
/** Base direction of a text. */
export type Direction = "ltr" | "rtl";

/** A word or sentence of the program itself: complete in every interface language. */
export type Words = Readonly<Record<LanguageId, string>>;

/** Text from a dossier by BCP 47 tag. Any language may be missing. */
export type LocalisedText = Readonly<Record<string, string>>;

/** Whether this is the id of an interface language. */
export function isLanguageId(value: unknown): value is LanguageId {
  return languages.some((language) => language.id === value);
}

/** The BCP 47 tag that `Intl` is given, with the language's own digits. */
export function localeOf(id: LanguageId): string {
  return languages.find((language) => language.id === id)?.locale ?? id;
}

/**
 * What a language is called in `reader`; a tag nobody knows is answered as it is. The interface languages need no `Intl`:
 * its first `DisplayNames` took 13 ms of a first view of 300.
 */
export function languageName(tag: string, reader: LanguageId): string {
  const own = languages.find((language) => language.id === tag);
  if (own !== undefined) return own.label[reader];
  try {
    return new Intl.DisplayNames(localeOf(reader), { type: "language" }).of(tag) ?? tag;
  } catch {
    // Not a language tag at all.
    return tag;
  }
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr"]);

/** The language's own digit for nought; the others follow it. */
export function zeroOf(id: LanguageId): string {
  return languages.find((language) => language.id === id)?.zero ?? "0";
}

/** Base direction of a language tag; script subtags win over the language. */
export function directionOf(tag: string): Direction {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  if (subtags.includes("latn") || subtags.includes("cyrl")) return "ltr";
  if (subtags.includes("arab") || subtags.includes("hebr")) return "rtl";
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

/** A localised text as read in `wanted`: falls back to the document's language, then English, then whatever there is. */
export function localise(
  text: LocalisedText,
  wanted: string,
  documentLanguage?: string,
): { readonly text: string; readonly language: string } {
  const order = [
    wanted,
    ...(documentLanguage === undefined ? [] : [documentLanguage]),
    "en",
    ...Object.keys(text),
  ];
  for (const language of order) {
    if (Object.hasOwn(text, language)) return { text: text[language] ?? "", language };
  }
  return { text: "", language: wanted };
}
