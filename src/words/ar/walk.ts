import type { en } from "../en/walk";
import { count, formatNumber, plural } from "./counting";

export const ar: typeof en = {
  title: "الترميز",
  lookedAt: (done: number, all: number) => `اطُّلع على ${formatNumber(done)} من ${formatNumber(all)}`,
  passedOver: (sentences: number) =>
    plural(sentences, {
      one: "والجملة التي جرى تجاوزها أيضًا",
      two: "والجملتان اللتان جرى تجاوزهما أيضًا",
      few: "و# جمل جرى تجاوزها أيضًا",
      many: "و# جملةً جرى تجاوزها أيضًا",
      other: "و# جملة جرى تجاوزها أيضًا",
    }),
  all: "كل جملة",
  toMap: "إلى الخريطة",
  cast: "الأطراف …",
  text: "النص",
  sentence: (at: number, of: number) => `الجملة ${formatNumber(at)} من ${formatNumber(of)}`,
  stop: (at: number) => `إلى الجملة ${formatNumber(at)}`,
  claimsHere: (claims: number) => `${count("claim", claims)} هنا`,
  seen: "اطُّلع عليها",
  save: "حفظ ثم التالية",
  another: "… وأخرى",
  nothing: "لا شيء هنا",
  nothingMore: "لا شيء آخر هنا",
  back: "السابقة",
  actorsHere: "المذكورون هنا",
  joins: "و…",
  nextName: (field: string) => `خانة الاسم التالي: ${field}`,
  more: "الملخص والملاحظة",
  done: "اطُّلع عليها كلها.",
  none: "لا يبدو أن جملةً في هذا النص تقول كيف يقف طرف من آخر.",
  help: "يحفظ Enter وينتقل إلى التالية. N: لا شيء هنا. علامة الزائد: حفظ وإفادة أخرى من الجملة نفسها. ويعود Backspace إلى السابقة. وتختار الأرقام من 1 إلى 4 نوع الصلة، وتضع من 5 إلى 0 ثم Q وW وR وU وI وP المذكورين في الطرف التالي، وبعد الفاصلة إلى جانب الذي قبله. وتضع G وH وL من يذكرون معًا، ويفرغ D الطرفين. ويحدّد V القائل، وM هل وقع. ويحرّك السهمان الأفقيان نهاية المقطع جزءًا جزءًا، والعموديان بدايته؛ ومع Shift كلمةً كلمة؛ وHome وEnd إلى طرفي الجملة. ويحدّد C الجزء التالي الذي قد يحمل إفادة.",
  keysHint: (next: string) =>
    `← → نهاية المقطع و↑ ↓ بدايته، جزءًا جزءًا، ومع ⇧ كلمةً كلمة؛ Home وEnd: إلى طرفي الجملة. ${next}: الجزء التالي الذي قد يحمل إفادة. والضغط على جزء من الجملة يضمه أو يخرجه.`,
  pressHint: "اضغط جزءًا منها لضمه أو إخراجه",
  escapeOnceMore: "اضغط Esc مرة أخرى للعودة إلى الخريطة.",
  castTitle: "من في هذا النص؟",
  castHint: "تصير الأسماء المؤشَّرة أطرافًا. ويمكن إضافة غيرها في أي وقت، وفي النموذج أيضًا.",
  mentions: (mentions: number) =>
    mentions === 0
      ? "لا يرد إلا ضمن أسماء أخرى"
      : plural(mentions, {
          one: "ذُكر مرة واحدة",
          two: "ذُكر مرتين",
          few: "ذُكر # مرات",
          many: "ذُكر # مرةً",
          other: "ذُكر # مرة",
        }),
  kind: "النوع",
  whatKind: "ما نوعه؟",
  kindAsked: (name: string) => `حدّد نوع ${name}: يختاره K.`,
  speaksFor: "يتحدث باسم",
  nobody: "لا أحد",
  speaksForOne: (name: string) => `يتحدث باسم ${name}`,
  forOne: (name: string) => `باسم ${name}`,
  unnamed: "مصدر لم يُسمَّ",
  take: (actors: number) =>
    actors === 0
      ? "المتابعة دون أطراف جديدة"
      : plural(actors, {
          one: "أخذ طرف واحد والمتابعة",
          two: "أخذ طرفين والمتابعة",
          few: "أخذ # أطراف والمتابعة",
          many: "أخذ # طرفًا والمتابعة",
          other: "أخذ # طرف والمتابعة",
        }),
  isActor: (name: string) => `${name} طرف`,
  name: "الاسم",
  sameAs: "هو نفسه …",
  sameAsWho: (name: string) => `من هو ${name}؟`,
  sameHint: "من هذا النص أو من الملف",
  isIt: (name: string) => `أهو ${name} الموجود في الملف؟`,
  separate: (name: string) => `${name} طرف آخر`,
  there: "موجود في الملف",
  reading: "تجري قراءة النص …",
  unread: "تعذّرت قراءة النص.",
  emptyCast: "لم تُعثر على أسماء. ويمكن إضافة الأطراف أثناء الترميز.",
  castKeys:
    "تضع المسافة علامة، وتنقّل الأسهم بين الأسماء، ويعيد R التسمية، ويغيّر K النوع، وينتقل S إلى من يتحدث باسمه، ويبحث M عمّن هو نفسه، ويؤكد Y أنه المسؤول عنه، وEnter للمتابعة.",
};
