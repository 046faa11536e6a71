import type { en } from "../en/draftIssues";
import { shown } from "../shown";
import { formatNumber } from "./counting";

export const ar: typeof en = {
  "proposal-cut-off": () => "ينقطع الجواب في هذا المقترح.",
  "proposal-unreadable": () => "تتعذر قراءة هذا المقترح: صيغة JSON فيه تالفة.",
  "proposals-left": ({ count, limit }) =>
    `في الجواب مقترحات أكثر من الحد الأقصى ${formatNumber(limit)}؛ عدد المتروك ${formatNumber(count)}.`,
  "no-quote": () => "لا اقتباس في هذا المقترح من النص الأصلي.",
  "quote-nowhere": ({ exact, nearest }) =>
    `«${shown(exact)}» لا وجود لها في النص. أقرب ما فيه: «${shown(nearest)}».`,
  "quote-beside-negator": ({ exact, negator }) =>
    `«${shown(exact)}» تُسقط «${shown(negator)}» الواردة بجانبها في النص.`,
  "quote-under-denial": ({ exact, word }) =>
    `«${shown(exact)}» لا تُروى على أنها منفية ولا مشروطة، وقبلها في جملتها «${shown(word)}».`,
  "quote-without-condition": ({ exact, condition }) =>
    `«${shown(exact)}» تُسقط الشرط الوارد بعدها «${shown(condition)}»، ولا تُروى على أنها مشروطة.`,
  "quote-joins-sentences": ({ exact }) => `«${shown(exact)}» ليست من جملة واحدة في النص.`,
  "quote-cuts-word": ({ exact, found }) => `«${shown(exact)}» تقطع كلمة. في النص: «${shown(found)}».`,
  "quote-unfit": ({ exact }) => `تعذّر اقتباس «${shown(exact)}»: هي أطول مما ينبغي، أو يتعذر تعيين موضعها.`,
  "no-such-actor": ({ name }) => `«${shown(name)}» ليس من الأطراف، ولا هو طرف معروف مذكور في النص.`,
  "side-missing": () => "ينقص أحد الجانبين: الفاعل أو من يُفعل به.",
  "same-as-claim": ({ summary }) => `الإفادة نفسها موجودة أصلًا: «${shown(summary.ar)}»`,
  "same-as-proposal": () => "الإفادة نفسها مقترحة من قبل.",
  "refused-before": () => "اقتُرحت الإفادة نفسها من قبل ورُفضت.",
};
