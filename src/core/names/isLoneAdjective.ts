import { isPastVerb } from "../arabic/verbForms";
import { fold } from "../text/fold";
import { isGivenName } from "./givenNames";
import { isSurname } from "./isSurname";

/** UTF-16 code units before an adjective that are read: three words. */
const REACH = 60;

/** Definite adjectives of the masculine singular: "السوداني", and what "للسوداني" has behind its preposition. */
const MASCULINE = /^(?:ال|ل)?\p{L}.*ي$/u;

/** Verbs of the past that begin as the article does. */
const VERB_LIKE_ARTICLE = /^[وف]?ال(?:تق(?:ي|ت|يا)|تزمت?|تحقت?|تمست?|تفتت?|ق(?:ي|ت)|غ(?:ي|ت))$/u;
/** When something happens: words with the article that no adjective of a state describes. */
const WHEN = /^(?:اليوم|الان|البارحه|(?:الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت))$/u;
/** Particles with a pronoun: "أنه", "معه". */
const PARTICLE = /^[وفبل]?(?:ان|لان|لكن|عن|ل|من|الي|علي|مع|ب|في|لدي|كان|ليت|لعل)(?:ه|ها|هم|هما|نا)$/u;
/** Nouns that have a name without the article behind them: "إقليم دارفور |السوداني|". */
const HEAD =
  /^[وفبلك]?(?:اقليم|قطاع|ميناء|مطار|نادي|حزب|تنظيم|مخيم|معبر|مستشفي|بنك|موقع|منتخب|فريق|حقل|سد|نهر|جبل|قصر|مجلس|ايتلاف|تيار|تحالف|مركز|معهد|ساحل|شمال|جنوب|شرق|غرب|وسط)$/u;

const folded = (word: string) => fold(word, "orthographic").text;

/** The two words right before the end of a text, the last first; "" where a mark or a line's end stands between. */
function wordsAtEnd(text: string): readonly [string, string] {
  const [, second = "", first = ""] = /(?:(\S+)[^\S\n]+)?(\S+)$/u.exec(text) ?? [];
  if (/[^\p{L}\p{M}]$/u.test(first)) return ["", ""];
  const own = first.replace(/^[^\p{L}]+/u, "");
  return [own, own !== first || /[^\p{L}\p{M}]$/u.test(second) ? "" : second.replace(/^[^\p{L}]+/u, "")];
}

/** Whether a definite adjective may describe a noun that ends the text before it. */
function isNounAtEnd(text: string): boolean {
  // What quotation marks or brackets close is a name.
  if (/["”»’')\]]$/u.test(text)) return true;
  const [written, writtenBefore] = wordsAtEnd(text);
  const [word, before] = [folded(written), folded(writtenBefore)];
  if (/^[وفبلك]?(?:ال|لل)\p{L}{2}/u.test(written.replace(/\p{M}/gu, "")))
    return !VERB_LIKE_ARTICLE.test(word) && !WHEN.test(word);
  const [, noun] = /^(?:[وفبلك](?=\p{L}{4}))?(\p{L}{2,})(?:ه|ها|هم|هما|نا)$/u.exec(word) ?? [];
  const hasPronoun = /[هاما]$/u.test(written) && noun !== undefined;
  if (hasPronoun && !PARTICLE.test(word)) return !isPastVerb(noun) && !/^[وف]?س?ي/u.test(word);
  return HEAD.test(before) && !isGivenName(word);
}

/**
 * Returns whether a folded adjective of a state, as "السوداني", stands alone: no noun stands before it that it could
 * describe. It may be a surname then ("قال السوداني", "محمد شياع السوداني") or mean a person; the state it does not. Only a
 * definite one of the masculine singular is looked at. `textBefore`: all before it, letters written onto it included.
 */
export function isLoneAdjective(form: string, textBefore: string): boolean {
  if (!MASCULINE.test(form)) return false;
  const text = textBefore.slice(-REACH);
  const [attached = ""] = /\p{L}*$/u.exec(text) ?? [];
  if (!(form.startsWith("ال") || attached.endsWith("ل"))) return false;
  if (/[بلك]$/u.test(attached)) return true;
  const before = text.slice(0, text.length - attached.length).replace(/[^\S\n]+$/u, "");
  const [first, second] = wordsAtEnd(before);
  if (attached === "" && isSurname(form, () => [second, first])) return true;
  // "المصري، والسوداني": the adjectives of a list.
  return !isNounAtEnd(attached === "و" ? before.replace(/[,،]$/u, "") : before);
}
