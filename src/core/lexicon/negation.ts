import { segmentationsOf } from "../arabic/attachedLetters";
import { memoise } from "../memoise/memoise";
import { fold } from "../text/fold";
import type { Token } from "../text/tokens";

/** Returns the words of a list, folded. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(fold(words, "orthographic").text.split(" "));

/** Negators before verbs and sentences; only و and ف are written onto them ("كما" and "بما" deny nothing). */
const PARTICLES = wordSet("لا لم لن ليس ليست ليسا ليستا ليسوا لسن لست لستم لسنا ما كلا");
/** Nouns and verbs that negate; prepositions and the article may be written onto them. */
const NOUNS = wordSet(
  "غير دون عدم نفى نفت نفوا نفيا ينفي تنفي ينفون ينفيان نافيا نافية نفي انكر انكرت ينكر تنكر ينكرون انكار",
);
/** Negators with something written onto them that is no prefix of theirs. */
const FUSED = wordSet("بلا ألا إلا لئلا");
/**
 * Words that deny, by language. Left out is what is a common word of another language written alike, or mostly says
 * something else: the Spanish "sin" and the French "personne" alone.
 */
const NEGATORS = {
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
const NEGATING_ENDS = /(?:ません|なかった|ない|않았다|않는다|지않다)$/u;
/** The negators of all languages but Arabic, whose words take letters of others. */
const OTHERS = wordSet(Object.values(NEGATORS).join(" "));
/** Auxiliaries that English brings in only to negate: "supports" becomes "does not support". */
const AUXILIARIES = new Set(["do", "does", "did"]);

/** Returns whether a folded word denies by itself. */
export const isNegator = memoise((form) => {
  if (OTHERS.has(form) || FUSED.has(form) || form.endsWith("n't") || form.startsWith("n'")) return true;
  if (/^(?:않|못하|없[다는었을]|아니|아닌)/u.test(form)) return true;
  return segmentationsOf(form).some(
    ({ attached, bare }) =>
      NOUNS.has(bare) || (PARTICLES.has(bare) && /^[وف]?$/.test(attached) && form === attached + bare),
  );
});

/** "no one" and "no-one" are one negator, as "nobody" is; "No. 10" is none. */
function noLength(tokens: readonly Token[], index: number): number {
  const [next, last] = [tokens[index + 1], tokens[index + 2]];
  if (next?.form === "one") return 2;
  if (next?.form === "-" && last?.form === "one") return 3;
  return next?.form === "." && /^\p{N}/u.test(last?.form ?? "") ? 0 : 1;
}

/** Returns how many tokens from here on are one negator: 0 if none, 2 for an auxiliary with its "not". */
export function negatorLength(tokens: readonly Token[], index: number): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || token.kind === "sign") return 0;
  if (AUXILIARIES.has(token.form) && (next?.form === "not" || next?.form === "never")) return 2;
  if (token.form === "no") return noLength(tokens, index);
  return isNegator(token.form) ? 1 : 0;
}

const NEGATING_PREFIX = /^(?:un|in|im|ir|il|dis|non|لا)$/u;

/** Words that only look like others with a negating prefix. */
const NO_OPPOSITES = new Set(
  "until unto into inside insight income indeed invest install input increase display discover discuss district dispatch disease impact import improve impress impose union unit universe uniform instance intend intent intact inform incite invent inspire under".split(
    " ",
  ),
);

/** Returns whether one of two words is the other with a negating prefix: "likely" and "unlikely", "سلمية" and "لاسلمية". */
export function areOpposites(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long === `ن${short}` && short.startsWith("مي")) return true; // Persian: "می‌شود" and "نمی‌شود".
  if (NEGATING_ENDS.test(one) !== NEGATING_ENDS.test(other)) return true;
  // A slip of the pen rather than a denial: "المكدس", "لامكدس".
  if (one.length === other.length && one.slice(2) === other.slice(2)) return false;
  if (NO_OPPOSITES.has(long)) return false;
  const [root, whole] = [short.replace(/^ال/u, ""), long.replace(/^ال/u, "")];
  return root.length >= 3 && whole.endsWith(root) && NEGATING_PREFIX.test(whole.slice(0, -root.length));
}

/** Words that deny whole texts apart and seldom an act: "ما وصفه" is "what he called", "إلا" is "but". */
const NO_DENIALS = wordSet("ما وما إلا ألا كلا");

/** Returns how many words from `at` on deny an act: 0 if none does. */
export const denialLength = (words: readonly Token[], at: number): number =>
  NO_DENIALS.has(words[at]?.form ?? "") ? 0 : negatorLength(words, at);

/** Returns whether negators and number words of a language are known, by its tag: of others nothing is said about them. */
export const isLanguageKnown = (tag: string): boolean => {
  const [language = ""] = tag.toLowerCase().split("-");
  return language === "ar" || Object.hasOwn(NEGATORS, language);
};
