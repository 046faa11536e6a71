import { count, plural } from "./counting";

/** Words of opening a file: what is wrong in it, and what can be done. */
export const openingMessages = {
  en: {
    drop: "Drop a dossier or an article to open it here",
    reading: (name: string) => (name === "" ? "Reading what was pasted…" : `Reading ${name}…`),
    cancel: "Cancel",
    close: "Close",
    notOpened: "This cannot be opened here",
    opened: (title: string) => `Opened: ${title}.`,
    there: (title: string) => `${title} is on this device already`,
    thereWords: "It is open now, and no second one has been made. You can copy it in the list of dossiers.",
    pasted: "what was pasted",
    faults: (faults: number, name: string) =>
      `${plural("en", faults, { one: "# fault", other: "# faults" })} in ${name}`,
    repaired: (name: string) => `Nothing is wrong in ${name} any more`,
    repairedWords: "Every quote now stands in its text to the letter.",
    sound: (supported: number, claims: number) =>
      supported === claims
        ? `All of its ${count("en", "claim", claims)} can be shown, each with a quote that was found in its text.`
        : `${plural("en", supported, { one: "# claim stands", other: "# claims stand" })} on quotes that were found in their texts; of the ${plural("en", claims, { one: "# claim", other: "# claims" })} that can be shown, the others are listed and drawn as unsupported.`,
    staying: (staying: number, faults: number) =>
      staying === 0
        ? "What is wrong in it is left out."
        : staying === faults
          ? "Opened as it is, its faults are listed under Verification, to be mended there."
          : `${plural("en", staying, { one: "# fault is", other: "# faults are" })} then left, to be mended under Verification; what is otherwise wrong is left out.`,
    nothingSound: "Nothing of it can be shown. What was open stays as it was.",
    openSound: "Open what is sound",
    open: "Open",
    repairAll: (quotes: number) =>
      `Repair ${plural("en", quotes, { one: "the typographic difference", other: "all # typographic differences" })}`,
    saveList: "Save this list",
    next: (left: number) => plural("en", left, { one: "# more file waits.", other: "# more files wait." }),
    showMore: (left: number) => `Show more (${plural("en", left, { other: "# left" })})`,
    filter: "Show",
    all: "All",
    kinds: {
      typographic: "Other typography",
      orthographic: "Other spelling",
      drifted: "Other words",
      conflict: "Contradiction",
      missing: "Not in the text",
      unsupported: "Without evidence",
      structure: "File and form",
      notice: "Remarks",
    },
    says: {
      typographic: "The text has the same words with other signs or spaces.",
      orthographic: "The text spells it differently.",
      drifted: "The text says it in other words. Only a person can decide what is right.",
      conflict: "The text contradicts the quote: an actor, a number or a negation differs.",
    },
    quote: "Quote",
    text: "Text",
    repairOne: "Use the text’s signs",
    acceptSpelling: "Accept the text’s spelling",
    listTitle: (name: string, faults: string) => `${name}: ${faults}`,
    listName: (name: string) => `${name} – faults.txt`,
    repairedSaid: (quotes: number) =>
      plural("en", quotes, { one: "# quote repaired.", other: "# quotes repaired." }),
  },
  ar: {
    drop: "أفلت ملف إسناد أو مقالًا هنا لفتحه",
    reading: (name: string) => (name === "" ? "تجري قراءة ما لُصق…" : `تجري قراءة ${name}…`),
    cancel: "إلغاء",
    close: "إغلاق",
    notOpened: "لا يمكن فتح هذا هنا",
    opened: (title: string) => `فُتح: ${title}.`,
    there: (title: string) => `الملف ${title} موجود على هذا الجهاز من قبل`,
    thereWords: "فُتح الآن ولم يُنشأ ملف ثانٍ. ويمكن نسخه من قائمة الملفات.",
    pasted: "ما لُصق",
    faults: (faults: number, name: string) =>
      `${plural("ar", faults, { zero: "لا أخطاء", one: "خطأ واحد", two: "خطآن", few: "# أخطاء", many: "# خطأً", other: "# خطأ" })} في ${name}`,
    repaired: (name: string) => `لم يبق خطأ في ${name}`,
    repairedWords: "كل اقتباس موجود الآن في نصه حرفًا بحرف.",
    sound: (supported: number, claims: number) =>
      supported === claims
        ? `يمكن عرض إفاداته كلها (${count("ar", "claim", claims)})، ولكل منها اقتباس عُثر عليه في نصه.`
        : `عدد الإفادات المستندة إلى اقتباسات عُثر عليها في نصوصها: ${plural("ar", supported, { other: "#" })} من ${plural("ar", claims, { other: "#" })} يمكن عرضها؛ وما عداها يُدرج ويُرسم بلا سند.`,
    staying: (staying: number, faults: number) =>
      staying === 0
        ? "وما فيه من خطأ يُترك."
        : staying === faults
          ? "وإذا فُتح كما هو أُدرجت أخطاؤه في «التحقق» لإصلاحها هناك."
          : `ويبقى بعد ذلك ${plural("ar", staying, { one: "خطأ واحد يمكن إصلاحه", two: "خطآن يمكن إصلاحهما", few: "# أخطاء يمكن إصلاحها", many: "# خطأً يمكن إصلاحها", other: "# خطأ يمكن إصلاحها" })} في «التحقق»، ويُترك ما عدا ذلك.`,
    nothingSound: "لا يمكن عرض شيء منه. بقي ما كان مفتوحًا كما كان.",
    openSound: "افتح السليم منه",
    open: "افتح",
    repairAll: (quotes: number) =>
      `أصلح ${plural("ar", quotes, { one: "الفرق الطباعي", two: "الفرقين الطباعيين", few: "الفروق الطباعية كلها (#)", other: "الفروق الطباعية كلها (#)" })}`,
    saveList: "احفظ هذه القائمة",
    next: (left: number) =>
      plural("ar", left, {
        one: "هناك ملف آخر ينتظر.",
        two: "هناك ملفان آخران ينتظران.",
        few: "هناك # ملفات أخرى تنتظر.",
        many: "هناك # ملفًا آخر ينتظر.",
        other: "هناك # ملف آخر ينتظر.",
      }),
    showMore: (left: number) => `عرض المزيد (بقي ${plural("ar", left, { other: "#" })})`,
    filter: "المعروض",
    all: "الكل",
    kinds: {
      typographic: "طباعة مختلفة",
      orthographic: "إملاء مختلف",
      drifted: "كلمات مختلفة",
      conflict: "تناقض",
      missing: "ليس في النص",
      unsupported: "بلا دليل",
      structure: "الملف وبنيته",
      notice: "ملاحظات",
    },
    says: {
      typographic: "في النص الكلمات نفسها بعلامات أو مسافات أخرى.",
      orthographic: "يكتبها النص بإملاء آخر.",
      drifted: "يقولها النص بكلمات أخرى. القرار في الصحيح منهما لإنسان.",
      conflict: "النص يناقض الاقتباس: يختلف طرف أو عدد أو نفي.",
    },
    quote: "الاقتباس",
    text: "النص",
    repairOne: "خذ علامات النص",
    acceptSpelling: "اقبل إملاء النص",
    listTitle: (name: string, faults: string) => `${name}: ${faults}`,
    listName: (name: string) => `${name} – الأخطاء.txt`,
    repairedSaid: (quotes: number) =>
      plural("ar", quotes, {
        zero: "لم يُصلح أي اقتباس.",
        one: "أُصلح اقتباس واحد.",
        two: "أُصلح اقتباسان.",
        few: "أُصلحت # اقتباسات.",
        many: "أُصلح # اقتباسًا.",
        other: "أُصلح # اقتباس.",
      }),
  },
};
