import type { en } from "../en/map";
import { count, plural } from "./counting";

export const ar: typeof en = {
  map: "الخريطة",
  drawing: "الصلات والأطراف",
  help: "تنتقل مفاتيح الأسهم بين الصلات والأطراف، وينتقل مفتاحا الصفحة السابقة والتالية بين المجموعتين. يعرض مفتاح الإدخال الدليل، ويلغي مفتاح الهروب التحديد. تكبّر مفاتيح الزائد والناقص والصفر الخريطة وتصغّرها وتعيدها إلى الإطار، وتحرّكها الأسهم مع Shift. وتنقل الأسهم مع Alt الطرف، ويفكّ المفتاح P تثبيته.",
  tie: (facts: readonly string[]) => facts.join("، "),
  actor: (name, kind, ties, pinned) =>
    [name, kind, count("tie", ties), ...(pinned ? ["في مكان مثبّت"] : [])].join("، "),
  notFound: "غير موجود في المصدر",
  controls: "التحكم في الخريطة",
  arrange: "إعادة الترتيب",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "ملء الإطار",
  unpin: (name: string) => `فكّ تثبيت ${name}`,
  arranging: "جارٍ ترتيب الخريطة…",
  arranged: "رُتِّبت الخريطة من جديد.",
  failed: "تعذّر ترتيب الخريطة. الجدول يعرض الصلات نفسها.",
  noTies: "لا صلة توافق التصفية",
  emptyDossier: "لا صلات في هذا الملف",
  emptyEditable: "حدّد كلمات في المقال لترميز الإفادة الأولى.",
  asked: (filter: string) => `${filter}.`,
  hidden: (ties: number) =>
    plural(ties, {
      zero: "لا صلات تخفيها التصفية.",
      one: "صلة واحدة تخفيها التصفية.",
      two: "صلتان تخفيهما التصفية.",
      few: "# صلات تخفيها التصفية.",
      many: "# صلة تخفيها التصفية.",
      other: "# صلة تخفيها التصفية.",
    }),
  clearFilter: "إلغاء التصفية",
};
