import { count, formatNumber, plural } from "./counting";

const number = (value: number) => formatNumber("ar", value);
const here = (joined: number) => (joined === 0 ? "" : `، وهنا من قبل: ${number(joined)}`);
const enHere = (joined: number) =>
  joined === 0 ? "" : `, ${plural("en", joined, { one: "# is", other: "# are" })} here already`;

/** Words of adding what was opened to the open dossier. */
export const mergingMessages = {
  en: {
    /** Asked where a file is opened beside a dossier that may be changed. */
    ask: (name: string) => `What is ${name} for?`,
    askDossier: (title: string) => `It is a dossier. ${title} is open.`,
    askArticle: (title: string) => `It is an article. ${title} is open.`,
    openDossier: "Open it by itself",
    newDossier: "Begin a new dossier",
    addTo: "Add to this dossier",
    title: (other: string, own: string) => `Add ${other} to ${own}`,
    articles: (added: number, joined: number) =>
      plural("en", added, { one: "# new article", other: "# new articles" }) + enHere(joined),
    actors: (added: number, joined: number) =>
      plural("en", added, { one: "# new actor", other: "# new actors" }) + enHere(joined),
    claims: (added: number, joined: number) =>
      plural("en", added, { one: "# new claim", other: "# new claims" }) + enHere(joined),
    proposals: (added: number) =>
      plural("en", added, { one: "# proposal that waits", other: "# proposals that wait" }),
    translationsLeft: (left: number) =>
      plural("en", left, {
        one: "# translation stays out: the text has another one here",
        other: "# translations stay out: the texts have others here",
      }),
    doubtful: (actors: number) =>
      plural("en", actors, {
        one: "Is this actor the same as one that is here?",
        other: "Are these # actors the same as some that are here?",
      }),
    another: "Another actor",
    sameAs: (actor: string) => `The same as ${actor}`,
    tooMuch: "Together they are more than a dossier may hold.",
    nothingNew: "All of it is in this dossier already.",
    held: "This dossier cannot be changed here now.",
    add: "Add to this dossier",
    cancel: "Cancel",
    added: (claims: number) => `Added, with ${count("en", "claim", claims)}. Undo takes it out.`,
  },
  ar: {
    ask: (name: string) => `ما المراد من ${name}؟`,
    askDossier: (title: string) => `هو ملف إسناد، والمفتوح الآن ${title}.`,
    askArticle: (title: string) => `هو مقال، والمفتوح الآن ${title}.`,
    openDossier: "افتحه وحده",
    newDossier: "ابدأ به ملفًا جديدًا",
    addTo: "أضفه إلى هذا الملف",
    title: (other: string, own: string) => `إضافة ${other} إلى ${own}`,
    articles: (added: number, joined: number) => `مقالات جديدة: ${number(added)}${here(joined)}`,
    actors: (added: number, joined: number) => `أطراف جدد: ${number(added)}${here(joined)}`,
    claims: (added: number, joined: number) => `إفادات جديدة: ${number(added)}${here(joined)}`,
    proposals: (added: number) => `مقترحات تنتظر: ${number(added)}`,
    translationsLeft: (left: number) => `ترجمات لا تُضاف لأن للنص هنا ترجمة أخرى: ${number(left)}`,
    doubtful: (actors: number) =>
      plural("ar", actors, {
        one: "هل هذا الطرف هو نفسه أحد الأطراف هنا؟",
        two: "هل هذان الطرفان من الأطراف التي هنا؟",
        other: "هل هذه الأطراف (#) من الأطراف التي هنا؟",
      }),
    another: "طرف آخر",
    sameAs: (actor: string) => `هو نفسه ${actor}`,
    tooMuch: "مجموعهما أكثر مما يتسع له ملف.",
    nothingNew: "كل ما فيه موجود في هذا الملف من قبل.",
    held: "لا يمكن تعديل هذا الملف هنا الآن.",
    add: "أضفه إلى هذا الملف",
    cancel: "إلغاء",
    added: (claims: number) => `أُضيف، ومعه ${count("ar", "claim", claims)}. ويمكن التراجع.`,
  },
};
