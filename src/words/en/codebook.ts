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
  keys: "Keys",
  keyList: [
    { keys: ["/"], does: "Search" },
    { keys: ["Tab"], does: "Go into the map, and on to the next part" },
    { keys: ["←", "→", "↑", "↓"], does: "In the map: to the next actor or tie" },
    { keys: ["Enter"], does: "Open what is in focus" },
    { keys: ["PgUp", "PgDn"], does: "In the map: between ties and actors" },
    { keys: ["+", "−", "0"], does: "In the map: nearer, farther, all of it" },
    { keys: ["J", "K"], does: "Next and previous passage" },
    { keys: ["O"], does: "The article in the original, or in translation" },
    { keys: ["C"], does: "Into the text, to mark a passage and code it; in a dossier of your own" },
    { keys: ["Esc"], does: "Close, or let go of the selection" },
  ],
  letterKeys:
    "The keys J, K, O, C and / act wherever the focus is. Take this off if you dictate, or press keys by accident: buttons do the same.",
};
