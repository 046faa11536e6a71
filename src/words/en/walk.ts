import { count, formatNumber, plural } from "./counting";

export const en = {
  title: "Coding",
  lookedAt: (done: number, all: number) => `${formatNumber(done)} of ${formatNumber(all)} looked at`,
  passedOver: (sentences: number) =>
    plural(sentences, {
      one: "Also the sentence that was passed over",
      other: "Also the # sentences that were passed over",
    }),
  all: "Every sentence",
  toMap: "To the map",
  cast: "Cast …",
  castUntaken: (names: number) =>
    plural(names, { one: "Cast: # likely actor not taken …", other: "Cast: # likely actors not taken …" }),
  castLeft: (names: number) =>
    `${plural(names, { one: "# likely actor of the text is", other: "# likely actors of the text are" })} not in the dossier: Cast leads back to them.`,
  text: "Text",
  sentence: (at: number, of: number) => `Sentence ${formatNumber(at)} of ${formatNumber(of)}`,
  stop: (at: number) => `Go to sentence ${formatNumber(at)}`,
  claimsHere: (claims: number) => `${count("claim", claims)} here`,
  seen: "looked at",
  save: "Save, next",
  another: "… and another",
  nothing: "Nothing here",
  nothingMore: "Nothing more here",
  back: "Back",
  actorsHere: "Named here",
  pair: (from: string, to: string) => `${from} → ${to}`,
  again: "Again:",
  asBefore: "As it was before",
  noName: (key: string) => `No name has the key ${key}.`,
  joins: "and …",
  nextName: (field: string) => `The next name goes to: ${field}`,
  more: "Summary and note",
  done: "All have been looked at.",
  end: "This is the end: no sentence is left to look at. Go on to the map (Esc).",
  endBefore: (sentences: number) =>
    `This is the end, apart from ${plural(sentences, { one: "# sentence that was passed over", other: "# sentences that were passed over" })}: tick the box above, or go on to the map (Esc).`,
  leftBehind: (sentences: number) =>
    `The last sentence has been looked at. ${plural(sentences, { one: "# sentence has", other: "# sentences have" })} not been looked at yet:`,
  none: "No sentence of this text seems to say how one actor stands to another.",
  help: "Enter saves and goes on. N: nothing here. Plus: save, and another claim of the same sentence. Backspace goes back. 1 to 4 choose the relation, 5 to 0, Q, W, R, U and J put who is named on the next side; after a comma beside the one before. G, H and L put those who stand together. The full stop puts the two sides that stand beside it, and turns them. The semicolon makes the form say what a claim before says, then what another one does, then what it said at first. D empties both sides. V decides who says so, M whether it happened, and P, I and Z say at once that it is planned, conditional or denied. Y takes who is offered as the one who says it; a side that agrees with the offer fills it in as well. Left and right move the end of the passage by a clause, up and down its beginning; with Shift by a word; Home and End to those of the sentence. C marks the next part that may hold a claim.",
  hints: {
    next: "next part that may hold a claim",
    joins: "the next name joins",
    groups: "those who stand together",
    end: "end of the passage",
    beginning: "its beginning",
    byWord: "by word",
    edges: "all the way",
    press: "a press on a clause adds it or takes it off",
  },
  passageSaved: "The passages of a saved claim are changed in Evidence.",
  pressHint: "press a part of it to add it or take it off",
  escapeOnceMore: "Escape once more leads to the map.",
  castTitle: "Who is in this text?",
  castHint: "Ticked names become actors. Others can be added at any time, in the form too.",
  mentions: (mentions: number) =>
    mentions === 0
      ? "named only in other names"
      : plural(mentions, { one: "named once", other: "named # times" }),
  kind: "Kind",
  whatKind: "What is it?",
  kindAsked: (name: string) => `Say what ${name} is: K chooses.`,
  speaksFor: "speaks for",
  forWhom: "For whom?",
  nobody: "nobody",
  speaksForOne: (name: string) => `speaks for ${name}`,
  forOne: (name: string) => `for ${name}`,
  unnamed: "a source without a name",
  take: (actors: number) =>
    actors === 0
      ? "Go on without new actors"
      : plural(actors, { one: "Take # actor, and go on", other: "Take # actors, and go on" }),
  isActor: (name: string) => `${name} is an actor`,
  name: "Name",
  knownAs: (name: string) => `known as ${name}`,
  notKnownAs: (name: string) => `not ${name} any more: by this name alone, without codes`,
  sameAs: "Same as …",
  sameAsWho: (name: string) => `Who is ${name}?`,
  sameHint: "Of this text or the dossier",
  isIt: (name: string) => `Is it ${name}, in the dossier?`,
  openQuestions: (questions: number) =>
    plural(questions, {
      one: "# question is open: Y says yes. Going on leaves it open, and adds another actor.",
      other: "# questions are open: Y says yes. Going on leaves them open, and adds other actors.",
    }),
  separate: (name: string) => `${name} is somebody else`,
  there: "in the dossier",
  castUndone: (name: string) => `Taken back: what was decided last of ${name}.`,
  castRedone: (name: string) => `Decided again: ${name}.`,
  reading: "Reading the text …",
  unread: "The text could not be read.",
  emptyCast: "No names were found. Actors can be added while coding.",
  castKeys:
    "Space ticks, the arrows go from name to name, R renames, K changes the kind, S goes to whom one speaks for, M finds whom it is the same as, Y says that it is the one asked about, Enter goes on.",
};
