import type { Review } from "../../core/dossier";
import type { LanguageId } from "../../core/language";
import { formatNumber, plural } from "./counting";
import { isolate } from "./naming";

const percent = (language: LanguageId, share: number | undefined) =>
  share === undefined ? "–" : `${formatNumber(language, Math.round(share * 100))} %`;

/** Words of a second reader: agreeing with claims, coding again, comparing two codings. Names arrive isolated. */
export const reviewMessages = {
  en: {
    agree: "Agree",
    disagree: "Disagree",
    agrees: (name: string) => `${name} agrees`,
    disagrees: (name: string) => `${name} disagrees`,
    outdated: "before the claim was changed",
    reviews: "Reviews",
    yourName: "Your name, as it stands beside your reviews",
    keepName: "Keep the name",
    reason: "Why?",
    keepReason: "Keep the reason",
    agreed: "You agree. Undo takes it back.",
    disagreed: "You disagree. Undo takes it back.",
    withdrawn: "Your review is taken back.",
    codeAgain: "Code again without seeing",
    codeAgainOf: (title: string) => `Code again without seeing: ${title}`,
    compare: "Compare …",
    compareOf: (title: string) => `Compare … ${title}`,
    compareTitle: (title: string) => `Compare the coding of ${title}`,
    compareWith: "With",
    choose: "Choose a dossier of the same text",
    otherText: "These two have no text in common.",
    gone: "This dossier cannot be read.",
    figures: "Agreement",
    both: "Claims in both, with the same relation and sides",
    type: "Sentences with the same relation in both",
    sides: "Sentences with the same sides in both",
    alpha: (sentences: number) =>
      `Krippendorff’s alpha over ${plural("en", sentences, { one: "# sentence", other: "# sentences" })} (which relations each holds)`,
    same: "In both",
    alike: "Differing in relation or sides",
    only: (title: string) => `Only in ${title}`,
    share: (share: number | undefined) => percent("en", share),
    none: "None",
    takeReviews: "Take the reviews of that dossier",
    reviewsTaken: "The reviews are in this dossier, too. Undo takes them back.",
  },
  ar: {
    agree: "أوافق",
    disagree: "أعترض",
    agrees: (name: string) => `موافقة من ${name}`,
    disagrees: (name: string) => `اعتراض من ${name}`,
    outdated: "قبل تعديل الإفادة",
    reviews: "المراجعات",
    yourName: "اسمك كما يظهر بجانب مراجعاتك",
    keepName: "احفظ الاسم",
    reason: "ما السبب؟",
    keepReason: "احفظ السبب",
    agreed: "سُجّلت موافقتك. ويمكن التراجع عنها.",
    disagreed: "سُجّل اعتراضك. ويمكن التراجع عنه.",
    withdrawn: "سُحبت مراجعتك.",
    codeAgain: "رمِّزه ثانيةً دون اطّلاع",
    codeAgainOf: (title: string) => `رمِّزه ثانيةً دون اطّلاع: ${title}`,
    compare: "قارن …",
    compareOf: (title: string) => `قارن … ${title}`,
    compareTitle: (title: string) => `قارن ترميز ${title}`,
    compareWith: "مع",
    choose: "اختر ملفًا للنص نفسه",
    otherText: "لا نص مشترك بين الملفين.",
    gone: "تعذرت قراءة هذا الملف.",
    figures: "الاتفاق",
    both: "الإفادات الموجودة في كليهما بالصلة نفسها والطرفين نفسيهما",
    type: "الجمل التي فيها الصلة نفسها في كليهما",
    sides: "الجمل التي فيها الطرفان نفساهما في كليهما",
    alpha: (sentences: number) =>
      `معامل ألفا لكريبندورف على ${plural("ar", sentences, { one: "جملة واحدة", two: "جملتين", few: "# جمل", many: "# جملةً", other: "# جملة" })} (أي صلات في كل جملة)`,
    same: "في كليهما",
    alike: "مختلفة في الصلة أو الطرفين",
    only: (title: string) => `في ${title} وحده`,
    share: (share: number | undefined) => percent("ar", share),
    none: "لا شيء",
    takeReviews: "خذ مراجعات ذلك الملف",
    reviewsTaken: "صارت المراجعات في هذا الملف أيضًا. ويمكن التراجع.",
  },
};

/** "Amal disagrees: it says so of Japan (before the claim was changed)". */
export function reviewSentence({ by, verdict, reason, changed }: Review, language: LanguageId): string {
  const messages = reviewMessages[language];
  const said = verdict === "agree" ? messages.agrees(isolate(by)) : messages.disagrees(isolate(by));
  return [
    reason === undefined ? said : `${said}: ${isolate(reason)}`,
    ...(changed === true ? [`(${messages.outdated})`] : []),
  ].join(" ");
}
