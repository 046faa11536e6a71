import { type LanguageId, localeOf } from "../../core/language";

/** What a language is called in the reader's own. */
export function languageName(tag: string, reader: LanguageId): string {
  return new Intl.DisplayNames(localeOf(reader), { type: "language", fallback: "code" }).of(tag) ?? tag;
}
