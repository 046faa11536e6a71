import { count, formatNumber, plural } from "./counting";
import { faultsToMend } from "./counts";

export const en = {
  previous: { quote: "Previous quote", passage: "Previous passage" },
  next: { quote: "Next quote", passage: "Next passage" },
  readingOrder: "Walk in reading order",
  byTie: "Walk tie by tie",
  place: (at: number, of: number) => `${formatNumber(at)} of ${formatNumber(of)}`,
  position: { quote: "Quote {place}", passage: "Passage {place}" },
  noPassages: count("passage", 0),
  /** Between names of any language, where a conjunction could not be written as one word with the next. */
  comma: ",",
  moreSources: (left: number) =>
    plural(left, { one: "Show one more source", other: "Show more sources (# left)" }),
  walk: "Sentence by sentence …",
  allActors: "Actors …",
  overview: {
    title: "In this dossier",
    inShort: "In short",
    untold: (ties: number) =>
      plural(ties, { one: "# more tie is on the map.", other: "# more ties are on the map." }),
    noneShown: "No tie is shown",
    whole: "In the whole dossier",
    actors: "Actors",
    ties: "Ties",
    claims: "Claims",
    passages: "Passages",
    speakers: "Speakers",
  },
  allVerified: (quotes: number) =>
    plural(quotes, {
      one: "The program has checked the one quote against the source: it stands there word for word.",
      other: "The program has checked all # quotes against the source: they stand there word for word.",
    }),
  someVerified: (found: number, quotes: number) =>
    `${formatNumber(found)} of ${formatNumber(quotes)} quotes stand in the source word for word.`,
  faults: faultsToMend,
  source: "Source",
  language: "Language",
  translations: "Translations",
  published: "Published",
  publisher: "Publisher",
  address: "Address",
  begin: "How to begin",
  hints: [
    "Click a line on the map, or a marked passage in the article, to read the sentences behind it.",
    "Walk through all passages with the arrows above{keys}.",
    "Filter in the key: one kind of relation alone, or only what one speaker says.",
  ],
  codingHints: [
    "“Sentence by sentence …” leads through the text; or select words in the article that say how one actor stands to another.",
    "Press “Code a claim”: the form suggests who is meant and how; correct it and save.",
    "The claim is on the map at once. Everything is saved as you go, and can be undone.",
  ],
  keysToo: ", or with the keys {next} and {previous}",
  strokes:
    "Solid: the text itself says so, or everybody whose act it is. Hollow: only others do (“according to …”).",
  codebook: "Method",
};
