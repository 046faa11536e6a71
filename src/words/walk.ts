import { count, formatNumber, plural } from "./counting";

/** Words of the walk through a text, sentence by sentence, and of its cast. Names arrive isolated. */
export const walkMessages = {
  en: {
    title: "Coding",
    lookedAt: (done: number, all: number) =>
      `${formatNumber("en", done)} of ${formatNumber("en", all)} looked at`,
    passedOver: (sentences: number) =>
      plural("en", sentences, {
        one: "Also the sentence that was passed over",
        other: "Also the # sentences that were passed over",
      }),
    all: "Every sentence",
    toMap: "To the map",
    cast: "Cast …",
    text: "Text",
    sentence: (at: number, of: number) => `Sentence ${formatNumber("en", at)} of ${formatNumber("en", of)}`,
    stop: (at: number) => `Go to sentence ${formatNumber("en", at)}`,
    claimsHere: (claims: number) => `${count("en", "claim", claims)} here`,
    seen: "looked at",
    save: "Save, next",
    another: "… and another",
    nothing: "Nothing here",
    nothingMore: "Nothing more here",
    back: "Back",
    actorsHere: "Named here",
    more: "Summary and note",
    done: "All have been looked at.",
    none: "No sentence of this text seems to say how one actor stands to another.",
    help: "Enter saves and goes on. N: nothing here. Plus: save, and another claim of the same sentence. Backspace goes back. 1 to 4 choose the relation, 5 to 0, Q, W, R, U, I and P put who is named on the next side, with Shift beside the one before. V decides who says so, M whether it happened. Left and right move the end of the passage by a clause, up and down its beginning; with Shift by a word.",
    keysHint:
      "← → end of the passage, ↑ ↓ its beginning, by clause; with ⇧ by word. A press on a clause adds it or takes it off.",
    pressHint: "press a part of it to add it or take it off",
    castTitle: "Who is in this text?",
    castHint: "Ticked names become actors. Others can be added at any time, in the form too.",
    mentions: (mentions: number) => plural("en", mentions, { one: "named once", other: "named # times" }),
    speaksFor: (name: string) => `speaks for ${name}`,
    unnamed: "a source without a name",
    take: (actors: number) =>
      actors === 0
        ? "Go on without new actors"
        : plural("en", actors, { one: "Take # actor, and go on", other: "Take # actors, and go on" }),
    isActor: (name: string) => `${name} is an actor`,
    name: "Name",
    sameAs: "Same as …",
    sameAsThis: "… this one",
    merging: (name: string) => `Who is ${name}? Go to the other name and press M.`,
    cancelMerge: "Cancel",
    separate: (name: string) => `${name} is somebody else`,
    there: "in the dossier",
    reading: "Reading the text …",
    unread: "The text could not be read.",
    notHere: "This dossier cannot be changed here.",
    emptyCast: "No names were found. Actors can be added while coding.",
    castKeys:
      "Space ticks, the arrows go from name to name, R renames, M says that two are the same, Enter goes on.",
  },
  ar: {
    title: "الترميز",
    lookedAt: (done: number, all: number) =>
      `اطُّلع على ${formatNumber("ar", done)} من ${formatNumber("ar", all)}`,
    passedOver: (sentences: number) =>
      plural("ar", sentences, {
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
    sentence: (at: number, of: number) => `الجملة ${formatNumber("ar", at)} من ${formatNumber("ar", of)}`,
    stop: (at: number) => `إلى الجملة ${formatNumber("ar", at)}`,
    claimsHere: (claims: number) => `${count("ar", "claim", claims)} هنا`,
    seen: "اطُّلع عليها",
    save: "حفظ ثم التالية",
    another: "… وأخرى",
    nothing: "لا شيء هنا",
    nothingMore: "لا شيء آخر هنا",
    back: "السابقة",
    actorsHere: "المذكورون هنا",
    more: "الملخص والملاحظة",
    done: "اطُّلع عليها كلها.",
    none: "لا يبدو أن جملةً في هذا النص تقول كيف يقف طرف من آخر.",
    help: "يحفظ Enter وينتقل إلى التالية. N: لا شيء هنا. علامة الزائد: حفظ وإفادة أخرى من الجملة نفسها. ويعود Backspace إلى السابقة. وتختار الأرقام من 1 إلى 4 نوع الصلة، وتضع من 5 إلى 0 ثم Q وW وR وU وI وP المذكورين في الطرف التالي، ومع Shift إلى جانب الذي قبله. ويحدّد V القائل، وM هل وقع. ويحرّك السهمان الأفقيان نهاية المقطع جزءًا جزءًا، والعموديان بدايته؛ ومع Shift كلمةً كلمة.",
    keysHint:
      "← → نهاية المقطع و↑ ↓ بدايته، جزءًا جزءًا، ومع ⇧ كلمةً كلمة. والضغط على جزء من الجملة يضمه أو يخرجه.",
    pressHint: "اضغط جزءًا منها لضمه أو إخراجه",
    castTitle: "من في هذا النص؟",
    castHint: "تصير الأسماء المؤشَّرة أطرافًا. ويمكن إضافة غيرها في أي وقت، وفي النموذج أيضًا.",
    mentions: (mentions: number) =>
      plural("ar", mentions, {
        one: "ذُكر مرة واحدة",
        two: "ذُكر مرتين",
        few: "ذُكر # مرات",
        many: "ذُكر # مرةً",
        other: "ذُكر # مرة",
      }),
    speaksFor: (name: string) => `يتحدث باسم ${name}`,
    unnamed: "مصدر لم يُسمَّ",
    take: (actors: number) =>
      actors === 0
        ? "المتابعة دون أطراف جديدة"
        : plural("ar", actors, {
            one: "أخذ طرف واحد والمتابعة",
            two: "أخذ طرفين والمتابعة",
            few: "أخذ # أطراف والمتابعة",
            many: "أخذ # طرفًا والمتابعة",
            other: "أخذ # طرف والمتابعة",
          }),
    isActor: (name: string) => `${name} طرف`,
    name: "الاسم",
    sameAs: "هو نفسه …",
    sameAsThis: "… هذا",
    merging: (name: string) => `من هو ${name}؟ انتقل إلى الاسم الآخر واضغط M.`,
    cancelMerge: "إلغاء",
    separate: (name: string) => `${name} طرف آخر`,
    there: "موجود في الملف",
    reading: "تجري قراءة النص …",
    unread: "تعذّرت قراءة النص.",
    notHere: "لا يمكن تعديل هذا الملف هنا.",
    emptyCast: "لم تُعثر على أسماء. ويمكن إضافة الأطراف أثناء الترميز.",
    castKeys: "تضع المسافة علامة، وتنقّل الأسهم بين الأسماء، ويعيد R التسمية، ويدمج M، وEnter للمتابعة.",
  },
};
