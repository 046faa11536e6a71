import type { en } from "../en/review";
import { formatNumber, plural } from "./counting";

const percent = (share: number | undefined) =>
  share === undefined ? "–" : `${formatNumber(Math.round(share * 100))} %`;

export const ar: typeof en = {
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
    `معامل ألفا لكريبندورف على ${plural(sentences, { one: "جملة واحدة", two: "جملتين", few: "# جمل", many: "# جملةً", other: "# جملة" })} (أي صلات في كل جملة)`,
  same: "في كليهما",
  alike: "مختلفة في الصلة أو الطرفين",
  only: (title: string) => `في ${title} وحده`,
  share: percent,
  none: "لا شيء",
  takeReviews: "خذ مراجعات ذلك الملف",
  reviewsTaken: "صارت المراجعات في هذا الملف أيضًا. ويمكن التراجع.",
};
