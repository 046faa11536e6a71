import type { en } from "../en/opening";
import { count, formatNumber, plural } from "./counting";

export const ar: typeof en = {
  drop: "أفلت ملف إسناد أو مقالًا هنا لفتحه",
  reading: (name: string) => (name === "" ? "تجري قراءة ما لُصق…" : `تجري قراءة ${name}…`),
  cancel: "إلغاء",
  close: "إغلاق",
  notOpened: "لا يمكن فتح هذا هنا",
  brokeOff: "انقطعت قراءته أو طالت أكثر مما ينبغي. ويبقى المفتوح كما كان.",
  opened: (title: string) => `فُتح: ${title}.`,
  there: (title: string) => `الملف ${title} موجود على هذا الجهاز من قبل`,
  thereWords: "فُتح الآن ولم يُنشأ ملف ثانٍ. ويمكن نسخه من قائمة الملفات.",
  pasted: "ما لُصق",
  faults: (faults: number, name: string) =>
    `${plural(faults, { zero: "لا أخطاء", one: "خطأ واحد", two: "خطآن", few: "# أخطاء", many: "# خطأً", other: "# خطأ" })} في ${name}`,
  repaired: (name: string) => `لم يبق خطأ في ${name}`,
  repairedWords: "كل اقتباس موجود الآن في نصه حرفًا بحرف.",
  sound: (supported: number, claims: number) => {
    if (claims === 0) return "لا يمكن عرض أي إفادة منه؛ ويمكن عرض نصوصه وأطرافه.";
    if (supported === 0)
      return `لم يُعثر على اقتباسات الإفادات التي يمكن عرضها (${formatNumber(claims)})، فتُدرج وتُرسم بلا سند.`;
    return supported === claims
      ? `يمكن عرض إفاداته كلها (${count("claim", claims)})، ولكل منها اقتباس عُثر عليه في نصه.`
      : `عدد الإفادات المستندة إلى اقتباسات عُثر عليها في نصوصها: ${plural(supported, { other: "#" })} من ${plural(claims, { other: "#" })} يمكن عرضها؛ وما عداها يُدرج ويُرسم بلا سند.`;
  },
  staying: (staying: number, faults: number) =>
    staying === 0
      ? "وما فيه من خطأ يُترك."
      : staying === faults
        ? "وإذا فُتح كما هو أُدرجت أخطاؤه في «التحقق» لإصلاحها هناك."
        : `ويبقى بعد ذلك ${plural(staying, { one: "خطأ واحد يمكن إصلاحه", two: "خطآن يمكن إصلاحهما", few: "# أخطاء يمكن إصلاحها", many: "# خطأً يمكن إصلاحها", other: "# خطأ يمكن إصلاحها" })} في «التحقق»، ويُترك ما عدا ذلك.`,
  nothingSound: "لا يمكن عرض شيء منه. بقي ما كان مفتوحًا كما كان.",
  openSound: "افتح السليم منه",
  open: "افتح",
  repairAll: (quotes: number) =>
    `أصلح ${plural(quotes, { one: "الفرق الطباعي", two: "الفرقين الطباعيين", few: "الفروق الطباعية كلها (#)", other: "الفروق الطباعية كلها (#)" })}`,
  saveList: "احفظ هذه القائمة",
  next: (left: number) =>
    plural(left, {
      one: "هناك ملف آخر ينتظر.",
      two: "هناك ملفان آخران ينتظران.",
      few: "هناك # ملفات أخرى تنتظر.",
      many: "هناك # ملفًا آخر ينتظر.",
      other: "هناك # ملف آخر ينتظر.",
    }),
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
  repairOne: "خذ علامات النص",
  acceptSpelling: "اقبل إملاء النص",
  listTitle: (name: string, faults: string) => `${name}: ${faults}`,
  listName: (name: string) => `${name} – الأخطاء.txt`,
  repairedSaid: (quotes: number) =>
    plural(quotes, {
      zero: "لم يُصلح أي اقتباس.",
      one: "أُصلح اقتباس واحد.",
      two: "أُصلح اقتباسان.",
      few: "أُصلحت # اقتباسات.",
      many: "أُصلح # اقتباسًا.",
      other: "أُصلح # اقتباس.",
    }),
};
