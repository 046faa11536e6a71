import type { LanguageId } from "./languages";

/**
 * Returns what stands before the next item of a list. The Arabic "and" is written as one word with what follows, but for a
 * name in another script: «إثيوبيا و Somaliland».
 */
export function conjunction(language: LanguageId, next: string, place: "between" | "last"): string {
  if (language === "en") return place === "last" ? " and " : ", ";
  const first = /[\p{L}\p{N}]/u.exec(next)?.[0] ?? "";
  return /[\p{Script=Arabic}\p{N}]/u.test(first) ? " و" : " و ";
}
