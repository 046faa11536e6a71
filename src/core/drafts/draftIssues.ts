import { digits, error, type NoData, shown } from "../issueKind";
import { dossierIssues } from "../validate/dossierIssues";

type Id = { readonly id: string };

/** Why a proposal of a model is refused, by code; what can be wrong with a file as well is said in the same words. */
export const draftIssues = {
  ...dossierIssues,
  "proposal-cut-off": error<NoData>({
    en: () => "The answer breaks off in this proposal.",
    ar: () => "ينقطع الجواب في هذا المقترح.",
  }),
  "proposal-unreadable": error<NoData>({
    en: () => "This proposal cannot be read: its JSON is damaged.",
    ar: () => "تتعذر قراءة هذا المقترح: صيغة JSON فيه تالفة.",
  }),
  "proposals-left": error<{ readonly count: number; readonly limit: number }>({
    en: ({ count, limit }) =>
      `The answer has more proposals than the ${digits("en", limit)} that are read; left out: ${digits("en", count)}.`,
    ar: ({ count, limit }) =>
      `في الجواب مقترحات أكثر من الحد الأقصى ${digits("ar", limit)}؛ عدد المتروك ${digits("ar", count)}.`,
  }),
  "no-quote": error<NoData>({
    en: () => "The proposal has no quote from the original.",
    ar: () => "لا اقتباس في هذا المقترح من النص الأصلي.",
  }),
  "quote-nowhere": error<{ readonly exact: string; readonly nearest: string }>({
    en: ({ exact, nearest }) =>
      `“${shown(exact)}” is nowhere in the text. The most like it is: “${shown(nearest)}”.`,
    ar: ({ exact, nearest }) => `«${shown(exact)}» لا وجود لها في النص. أقرب ما فيه: «${shown(nearest)}».`,
  }),
  "quote-beside-negator": error<{ readonly exact: string; readonly negator: string }>({
    en: ({ exact, negator }) =>
      `“${shown(exact)}” leaves out the “${shown(negator)}” that stands beside it in the text.`,
    ar: ({ exact, negator }) => `«${shown(exact)}» تُسقط «${shown(negator)}» الواردة بجانبها في النص.`,
  }),
  "quote-under-denial": error<{ readonly exact: string; readonly word: string }>({
    en: ({ exact, word }) =>
      `“${shown(exact)}” is told as something that happens, and its sentence has “${shown(word)}” before it.`,
    ar: ({ exact, word }) => `«${shown(exact)}» تُروى على أنها تقع، وقبلها في جملتها «${shown(word)}».`,
  }),
  "quote-joins-sentences": error<{ readonly exact: string }>({
    en: ({ exact }) => `“${shown(exact)}” is not from one sentence of the text.`,
    ar: ({ exact }) => `«${shown(exact)}» ليست من جملة واحدة في النص.`,
  }),
  "quote-cuts-word": error<{ readonly exact: string; readonly found: string }>({
    en: ({ exact, found }) => `“${shown(exact)}” cuts a word. The text has: “${shown(found)}”.`,
    ar: ({ exact, found }) => `«${shown(exact)}» تقطع كلمة. في النص: «${shown(found)}».`,
  }),
  "quote-unfit": error<{ readonly exact: string }>({
    en: ({ exact }) => `“${shown(exact)}” cannot be quoted: it is too long, or its place cannot be told.`,
    ar: ({ exact }) => `تعذّر اقتباس «${shown(exact)}»: هي أطول مما ينبغي، أو يتعذر تعيين موضعها.`,
  }),
  "no-such-actor": error<{ readonly name: string }>({
    en: ({ name }) =>
      `“${shown(name)}” is no actor of the cast, and none that is known and named in the text.`,
    ar: ({ name }) => `«${shown(name)}» ليس من الأطراف، ولا هو طرف معروف مذكور في النص.`,
  }),
  "side-missing": error<NoData>({
    en: () => "A side is missing: who does it, or towards whom.",
    ar: () => "ينقص أحد الجانبين: الفاعل أو من يُفعل به.",
  }),
  "same-as-claim": error<Id>({
    en: ({ id }) => `The claim “${shown(id)}” says the same already, from the same words.`,
    ar: ({ id }) => `الإفادة «${shown(id)}» تقول ذلك أصلًا، من الكلمات نفسها.`,
  }),
  "same-as-proposal": error<NoData>({
    en: () => "The same is proposed already, from the same words.",
    ar: () => "هذا مقترح من قبل، من الكلمات نفسها.",
  }),
  "refused-before": error<NoData>({
    en: () => "The same was proposed before, and refused.",
    ar: () => "اقتُرح هذا من قبل ورُفض.",
  }),
};
