import type { en } from "../en/merging";
import { count, formatNumber, plural } from "./counting";

const found = (fresh: string, known: string) => (added: number, joined: number) => {
  if (added === 0) return `${known}: ${formatNumber(joined)}`;
  const here = joined === 0 ? "" : `، وهنا من قبل: ${formatNumber(joined)}`;
  return `${fresh}: ${formatNumber(added)}${here}`;
};

export const ar: typeof en = {
  ask: (name: string) => `ما المراد من ${name}؟`,
  askDossier: (title: string) => `هو ملف إسناد، والمفتوح الآن ${title}.`,
  askArticle: (title: string) => `هو مقال، والمفتوح الآن ${title}.`,
  openDossier: "افتحه وحده",
  newDossier: "ابدأ به ملفًا جديدًا",
  addTo: "أضفه إلى هذا الملف",
  title: (other: string, own: string) => `إضافة ${other} إلى ${own}`,
  articles: found("مقالات جديدة", "مقالات موجودة هنا من قبل"),
  actors: found("أطراف جدد", "أطراف موجودون هنا من قبل"),
  claims: found("إفادات جديدة", "إفادات موجودة هنا من قبل"),
  proposals: (added: number) => `مقترحات تنتظر: ${formatNumber(added)}`,
  translationsLeft: (left: number) => `ترجمات لا تُضاف لأن للنص هنا ترجمة أخرى: ${formatNumber(left)}`,
  doubtful: (actors: number) =>
    plural(actors, {
      one: "هل هذا الطرف هو نفسه أحد الأطراف هنا؟",
      two: "هل هذان الطرفان من الأطراف التي هنا؟",
      other: "هل هذه الأطراف (#) من الأطراف التي هنا؟",
    }),
  another: "طرف آخر",
  sameAs: (actor: string) => `هو نفسه ${actor}`,
  tooMuch: "مجموعهما أكثر مما يتسع له ملف.",
  nothingNew: "كل ما فيه موجود في هذا الملف من قبل.",
  locked: "لا يمكن تعديل هذا الملف هنا الآن.",
  add: "أضفه إلى هذا الملف",
  cancel: "إلغاء",
  added: (claims: number) => `أُضيف${claims === 0 ? "" : `، ومعه ${count("claim", claims)}`}. ويمكن التراجع.`,
};
