import { digits, error, notice, shown } from "../issueKind";
import type { Change } from "../quotes/changes";
import type { Quote, Span } from "../text/span";

/** A quote that does not stand in its text to the letter. */
type Quoted = { readonly document: string; readonly language: string; readonly exact: string };
/** What the text has in its place, and where. */
type Found = Quoted & Span & { readonly found: string };
/** With the text's own characters, to be put in its place. */
type Repairable = Found & { readonly repair: Quote };
/** With the words that differ. */
type Differing = Found & { readonly changes: readonly Change[] };

/** The answers of the verification ladder that are not "verbatim", and claims that no quote carries. */
export const quoteIssues = {
  "quote-ambiguous": error<Quoted & { readonly spans: readonly Span[] }>({
    en: ({ exact, spans }) =>
      `“${shown(exact)}” stands in the text more than once (at offsets ${spans
        .slice(0, 5)
        .map(({ start }) => digits("en", start))
        .join("; ")}). A longer quote, or a prefix or suffix, must say which is meant.`,
    ar: ({ exact, spans }) =>
      `«${shown(exact)}» واردة في النص أكثر من مرة (عند المواضع ${spans
        .slice(0, 5)
        .map(({ start }) => digits("ar", start))
        .join("؛ ")}). يلزم اقتباس أطول، أو ما قبله أو ما بعده، لتعيين المقصود.`,
  }),
  "quote-context-differs": notice<Quoted>({
    en: ({ exact }) =>
      `“${shown(exact)}” stands in the text, but around it are other words than its prefix and suffix say.`,
    ar: ({ exact }) => `«${shown(exact)}» واردة في النص، لكن ما حولها غير ما تذكره بادئتها ولاحقتها.`,
  }),
  "quote-typographic": error<Repairable>({
    en: ({ exact, repair }) =>
      `“${shown(exact)}” is in the text, but with other signs or spaces: “${shown(repair.exact)}”.`,
    ar: ({ exact, repair }) =>
      `«${shown(exact)}» واردة في النص، لكن بعلامات أو مسافات أخرى: «${shown(repair.exact)}».`,
  }),
  "quote-orthographic": error<Repairable>({
    en: ({ exact, repair }) =>
      `“${shown(exact)}” is spelt differently in the text: “${shown(repair.exact)}”.`,
    ar: ({ exact, repair }) => `«${shown(exact)}» مكتوبة في النص بإملاء آخر: «${shown(repair.exact)}».`,
  }),
  "quote-drifted": error<Differing>({
    en: ({ exact, found }) =>
      `The text does not say “${shown(exact)}”. In other words it says: “${shown(found)}”.`,
    ar: ({ exact, found }) => `لا يقول النص «${shown(exact)}»، بل يقول بكلمات أخرى: «${shown(found)}».`,
  }),
  "quote-conflict": error<Differing>({
    en: ({ exact, found }) =>
      `The text contradicts “${shown(exact)}”: an actor, a number or a negation differs. It says: “${shown(found)}”.`,
    ar: ({ exact, found }) =>
      `النص يناقض «${shown(exact)}»: يختلف فيه طرف أو عدد أو نفي. فهو يقول: «${shown(found)}».`,
  }),
  "quote-missing": error<Quoted>({
    en: ({ exact }) => `“${shown(exact)}” is nowhere in the text.`,
    ar: ({ exact }) => `«${shown(exact)}» لا وجود لها في النص.`,
  }),
  "quote-not-compared": error<Quoted>({
    en: ({ exact }) =>
      `There are too many quotes to look through; “${shown(exact)}” was not looked for in the text.`,
    ar: ({ exact }) => `الاقتباسات أكثر من أن تُفحص كلها؛ لم يُبحث في النص عن «${shown(exact)}».`,
  }),
  "quote-without-text": error<{ readonly language: string; readonly document: string }>({
    en: ({ language, document }) =>
      `The document “${shown(document)}” has no text in the language “${shown(language)}” that this could be quoted from.`,
    ar: ({ language, document }) =>
      `لا نص للوثيقة «${shown(document)}» باللغة «${shown(language)}» ليُقتبس منه هذا.`,
  }),
  "translation-only": error<{ readonly language: string }>({
    en: ({ language }) =>
      `There is no quote from the original (“${shown(language)}”). A quote from a translation is a reading aid, not evidence.`,
    ar: ({ language }) =>
      `لا اقتباس من الأصل («${shown(language)}»). الاقتباس من الترجمة يعين على القراءة وليس دليلًا.`,
  }),
  unsupported: error<{ readonly claim: string; readonly reason: "no-evidence" | "translation-only" }>({
    en: ({ claim, reason }) =>
      reason === "no-evidence"
        ? `The claim “${shown(claim)}” is unsupported: it has no evidence.`
        : `The claim “${shown(claim)}” is unsupported: its only quotes are from translations.`,
    ar: ({ claim, reason }) =>
      reason === "no-evidence"
        ? `الإفادة «${shown(claim)}» بلا سند: لا دليل عليها.`
        : `الإفادة «${shown(claim)}» بلا سند: اقتباساتها كلها من ترجمات.`,
  }),
};
