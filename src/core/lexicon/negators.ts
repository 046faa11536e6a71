/**
 * Words that deny, by language. Left out is what is a common word of another language written alike, or mostly says
 * something else: the Spanish "sin" and the French "personne" alone.
 */
export const NEGATORS = {
  en: "not no never none nobody nothing nowhere neither nor without cannot non deny denies denied denying denial",
  de: "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nirgends nichts ohne weder",
  fr: "ne pas jamais aucun aucune rien sans ni nul nulle",
  es: "nunca jamás nadie ningún ninguno ninguna tampoco",
  tr: "değil yok hayır hiçbir asla değildir olmadan",
  ru: "не нет ни никогда никто ничто ничего без нельзя никакой никаких",
  he: "לא אין אינו אינה אינם בלי ללא מעולם אף אל",
  fa: "نه نیست نیستند نبود نبودند هیچ بدون نشد نکرد نکردند ندارد ندارند نیستم",
  ur: "نہیں نہ مت بغیر ہرگز",
  zh: "不 没 沒 没有 沒有 無 无 未 非 不是 不会 不會 不能 从未 從未 尚未 并未 並未 不再 不得 毫无 禁止",
  ja: "ない なかった なか ません せん なく ず ぬ 無い 非 未 不",
  ko: "안 못 않다 않는다 않았다 않은 않는 없다 없는 없었다 아니다 아닌 아니라 말고",
} as const;

/** Ends of Japanese and Korean verbs that deny. */
export const NEGATING_ENDS = /(?:ません|なかった|ない|않았다|않는다|지않다)$/u;

/** Returns whether negators and number words of a language are known, by its tag: of others nothing is said about them. */
export const isLanguageKnown = (tag: string): boolean => {
  const [language = ""] = tag.toLowerCase().split("-");
  return language === "ar" || Object.hasOwn(NEGATORS, language);
};
