import { count, plural } from "./counting";
import type { Words } from "./languages";

type ActorFacts = {
  readonly name: string;
  readonly kind: Words;
  readonly ties: number;
  readonly pinned: boolean;
};

export const mapMessages = {
  en: {
    map: "Map",
    drawing: "Ties and actors",
    help: "Arrow keys move between ties and actors, Page Up and Page Down between the two. Enter shows the evidence, Escape clears the selection. Plus, minus and 0 zoom, Shift with arrow keys pans. Alt with arrow keys moves an actor, P lets it go again.",
    tie: (facts: readonly string[]) => facts.join(", "),
    actor: ({ name, kind, ties, pinned }: ActorFacts) =>
      [name, kind.en.toLowerCase(), count("en", "tie", ties), ...(pinned ? ["pinned"] : [])].join(", "),
    notFound: "not found in the source",
    controls: "Map controls",
    arrange: "Arrange again",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Fit the map",
    unpin: (name: string) => `Unpin ${name}`,
    arranging: "Arranging the map…",
    arranged: "The map is arranged anew.",
    failed: "The map could not be arranged. The table shows the same ties.",
    noTies: "No tie matches",
    emptyDossier: "There are no ties in this dossier",
    emptyEditable: "Select words in the article to code the first claim.",
    asked: (filter: string) => `${filter}.`,
    hidden: (ties: number) =>
      plural("en", ties, {
        one: "One tie is hidden by the filter.",
        other: "# ties are hidden by the filter.",
      }),
    clearFilter: "Clear the filter",
  },
  ar: {
    map: "الخريطة",
    drawing: "الصلات والأطراف",
    help: "تنتقل مفاتيح الأسهم بين الصلات والأطراف، وينتقل مفتاحا الصفحة السابقة والتالية بين المجموعتين. يعرض مفتاح الإدخال الدليل، ويلغي مفتاح الهروب التحديد. تكبّر مفاتيح الزائد والناقص والصفر الخريطة وتصغّرها وتعيدها إلى الإطار، وتحرّكها الأسهم مع Shift. وتنقل الأسهم مع Alt الطرف، ويفكّ المفتاح P تثبيته.",
    tie: (facts: readonly string[]) => facts.join("، "),
    actor: ({ name, kind, ties, pinned }: ActorFacts) =>
      [name, kind.ar, count("ar", "tie", ties), ...(pinned ? ["في مكان مثبّت"] : [])].join("، "),
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
      plural("ar", ties, {
        zero: "لا صلات تخفيها التصفية.",
        one: "صلة واحدة تخفيها التصفية.",
        two: "صلتان تخفيهما التصفية.",
        few: "# صلات تخفيها التصفية.",
        many: "# صلة تخفيها التصفية.",
        other: "# صلة تخفيها التصفية.",
      }),
    clearFilter: "إلغاء التصفية",
  },
};
