export const en = {
  intro:
    "Every line on the map is a claim that one or more passages of the text make about two actors. Without a passage there is no line.",
  types: "Relation types",
  states: "What a line may say",
  verbatim: {
    title: "What “verbatim” means",
    items: [
      "The program has found the quote in the source, character for character, in exactly one place.",
      "The place is found again each time the page is opened; nobody has to be believed.",
      "Translations stand beside the original and are never what a line rests on.",
    ],
  },
  keys: "With a keyboard",
  keyDoes: {
    search: "Search",
    tab: "Go into the map, and on to the next part",
    arrows: "In the map: to the next actor or tie",
    enter: "Open what is in focus",
    pages: "In the map: between ties and actors",
    zoom: "In the map: nearer, farther, all of it",
    walk: "Next and previous quote; in reading order, passage",
    original: "The article in the original, or in translation",
    coding: "Into the text, to mark a passage and code it; in a dossier of your own",
    review: "Agree or disagree with the claim that is read; in a dossier of your own",
    escape: "Close, or let go of the selection",
  },
  letterKeys:
    "The keys J, K, O, C and / act wherever the focus is, and so do Y, N and those of the coding walk. Take this off if you dictate, or press keys by accident: buttons do the same, and on the walk the same keys with Alt.",
};
