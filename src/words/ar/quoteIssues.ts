import type { en } from "../en/quoteIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  "quote-ambiguous": ({ exact, spans }) =>
    `«${shown(exact)}» واردة في النص أكثر من مرة (عند المواضع ${spans
      .slice(0, 5)
      .map(({ start }) => formatNumber(start))
      .join("؛ ")}). يلزم اقتباس أطول، أو ما قبله أو ما بعده، لتعيين المقصود.`,
  "quote-context-differs": ({ exact }) =>
    `«${shown(exact)}» واردة في النص، لكن ما حولها غير ما تذكره بادئتها ولاحقتها.`,
  "quote-typographic": ({ exact, repair }) =>
    `«${shown(exact)}» واردة في النص، لكن بعلامات أو مسافات أخرى: «${shown(repair.exact)}».`,
  "quote-orthographic": ({ exact, repair }) =>
    `«${shown(exact)}» مكتوبة في النص بإملاء آخر: «${shown(repair.exact)}».`,
  "quote-drifted": ({ exact, found }) =>
    `لا يقول النص «${shown(exact)}»، بل يقول بكلمات أخرى: «${shown(found)}».`,
  "quote-conflict": ({ exact, found }) =>
    `النص يناقض «${shown(exact)}»: يختلف فيه طرف أو عدد أو نفي. فهو يقول: «${shown(found)}».`,
  "quote-missing": ({ exact }) => `«${shown(exact)}» لا وجود لها في النص.`,
  "quote-not-compared": ({ exact }) =>
    `الاقتباسات أكثر من أن تُفحص كلها؛ لم يُبحث في النص عن «${shown(exact)}».`,
  "quote-without-text": ({ language, document }) =>
    `لا نص للوثيقة «${shown(document)}» باللغة «${shown(language)}» ليُقتبس منه هذا.`,
  "translation-only": ({ language }) =>
    `لا اقتباس من الأصل («${shown(language)}»). الاقتباس من الترجمة يعين على القراءة وليس دليلًا.`,
  unsupported: ({ claim, reason }) =>
    reason === "no-evidence"
      ? `الإفادة «${shown(claim)}» بلا سند: لا دليل عليها.`
      : `الإفادة «${shown(claim)}» بلا سند: اقتباساتها كلها من ترجمات.`,
};
