import { count, formatNumber, plural } from "./counting";
import { quotes } from "./counts";

export const en = {
  menu: "More about the text",
  draft: "Draft with a language model…",
  replace: "Replace text…",
  details: "Details of this article…",
  keepDetails: "Keep these details",
  detailsKept: "The details are kept. Undo takes them back.",
  titleNeeded: "Give it a title.",
  addArticle: "Add an article…",
  remove: (claims: number, ofOthers: number) => {
    const lost = [
      ...(claims === 0 ? [] : [count("claim", claims)]),
      ...(ofOthers === 0 ? [] : [`${quotes(ofOthers)} of claims that stay`]),
    ];
    return `Take this article out${lost.length === 0 ? "" : `, with ${lost.join(" and ")}`}`;
  },
  removed: "The article is taken out. Undo brings it back.",
  title: "Replace the text",
  document: "Which text",
  original: (language: string) => `${language} original`,
  translation: (language: string) => `${language} translation`,
  another: "Another translation",
  addTranslation: "Add a translation",
  language: "Language of the translation",
  recognised: "Recognised from the text",
  looksLike: (language: string) => `The text looks like ${language}.`,
  looksLikeOriginal: (language: string) =>
    `The text looks like ${language}, the language of the original. A translation is in another language.`,
  looksLikeOther: (language: string) =>
    `The text looks like ${language}: there is a translation into it already. To replace it, choose it above.`,
  translationText: "The translation",
  translationAdded: "The translation is added. Undo takes it out.",
  removeTranslation: (quoted: number, claims: number) =>
    [
      "Take this translation out",
      ...(quoted === 0 ? [] : [`with ${quotes(quoted)} from it`]),
      ...(claims === 0
        ? []
        : [
            `and ${plural(claims, { one: "# claim that rests on it alone", other: "# claims that rest on it alone" })}`,
          ]),
    ].join(", "),
  translationRemoved: "The translation is taken out. Undo brings it back.",
  doubtful: (value: number, numbers: string) =>
    plural(value, {
      one: `# paragraph may not say what the original says beside it: paragraph ${numbers}.`,
      other: `# paragraphs may not say what the original says beside them: paragraphs ${numbers}.`,
    }),
  moreParagraphs: "others",
  newText: "The new version",
  help: "Paste it, or open a file. Nothing changes until you have gone through the list of quotes.",
  open: "Open a file…",
  paragraphs: (value: number) => plural(value, { one: "# paragraph", other: "# paragraphs" }),
  paragraphsDiffer: (value: number, expected: number) =>
    `A translation needs as many paragraphs as the original: ${formatNumber(expected)}, not ${formatNumber(value)}.`,
  same: "This is the text as it is.",
  tooLong: "Too long: a text has at most 10 million characters.",
  stale: "The dossier has changed since the quotes were looked up. Look them up once more.",
  look: "Look the quotes up in it",
  working: "Looking the quotes up in the new text…",
  progress: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatNumber(total)} claims looked at`,
  cancel: "Cancel",
  failed: "Looking the quotes up broke off.",
  back: "Back to the text",
  verbatim: (value: number, all: number) => {
    if (value === 0)
      return plural(all, {
        one: "The one quote does not stand in the new text word for word.",
        other: "None of the # quotes stands in the new text word for word.",
      });
    if (value === 1)
      return `${all === 1 ? "The one quote" : `1 of ${quotes(all)}`} stands in the new text word for word. It is taken over.`;
    const which = value === all ? `All ${quotes(all)}` : `${formatNumber(value)} of ${quotes(all)}`;
    return `${which} stand in the new text word for word. They are taken over together.`;
  },
  ofTranslations: (value: number) =>
    plural(value, { one: "# of them is from a translation.", other: "# of them are from translations." }),
  noQuotes: "Nothing is quoted from this text.",
  moved: (value: number) =>
    plural(value, { one: "# of them in another paragraph", other: "# of them in other paragraphs" }),
  movedFrom: (before: number, after: number) =>
    `from paragraph ${formatNumber(before)} to ${formatNumber(after)}`,
  paragraphNow: "Its paragraph now reads:",
  toDecide: (value: number) => plural(value, { one: "# quote to decide on", other: "# quotes to decide on" }),
  stillToDecide: (value: number) =>
    plural(value, { one: "# is still to be decided", other: "# are still to be decided" }),
  carried: (language: string, kept: number) =>
    `${language} translation: ${plural(kept, { one: "# paragraph stays", other: "# paragraphs stay" })} beside its original.`,
  changed: (value: number) =>
    plural(value, {
      one: "# stands beside an original that has changed.",
      other: "# stand beside originals that have changed.",
    }),
  untranslated: (value: number) =>
    plural(value, {
      one: "# new paragraph is without translation.",
      other: "# new paragraphs are without translation.",
    }),
  dropped: (language: string) =>
    `${language} translation: nothing of it fits the new text. It goes with the old version.`,
  lost: (value: number) =>
    plural(value, {
      one: "# claim loses its last passage and is deleted:",
      other: "# claims lose their last passages and are deleted:",
    }),
  proposalsLost: (value: number) =>
    plural(value, {
      one: "# proposal stands on words that the new text does not have, and goes.",
      other: "# proposals stand on words that the new text does not have, and go.",
    }),
  take: "Take the text’s characters",
  takeHere: "Quote it here",
  around: { quoted: "Around it before", text: "Around it now" },
  requote: "Quote again…",
  keep: "Keep it, unsupported",
  drop: "Take the passage out",
  dropAid: "Take the quote out",
  quotedAs: "New quote",
  decision: "What becomes of it",
  decided: {
    quote: "quoted again",
    keep: "kept, unsupported",
    drop: "taken out",
  },
  apply: "Replace the text",
  oldStays: "The text as it was stays in the dossier.",
  replaced: "The text was replaced.",
  versions: "Earlier versions",
  version: (date: string) => `until ${date}`,
};
