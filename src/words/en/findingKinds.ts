export const en = {
  conflict: {
    label: "Contradicted by the text",
    advice:
      "An actor, a number or a negation differs. Quote what the text says, and see whether the claim still holds; or take the passage out.",
  },
  missing: {
    label: "Not found in the text",
    advice: "Quote the passage again as the text has it, or take it out.",
  },
  unsupported: {
    label: "Claims without evidence",
    advice: "Give the claim a passage of the original text, or delete it.",
  },
  "translation-only": {
    label: "Quoted from a translation only",
    advice: "A translation is a reading aid. Quote the original as well, or take the passage out.",
  },
  drifted: {
    label: "In other words in the text",
    advice: "Compare the words, then quote the passage again as the text has it.",
  },
  ambiguous: {
    label: "In the text more than once",
    advice: "Say which place is meant.",
  },
  orthographic: {
    label: "Spelt differently",
    advice: "Compare the two, then take the text's own spelling.",
  },
  typographic: {
    label: "With other signs or spaces",
    advice: "The words are the same: take the text's own characters.",
  },
  "context-differs": {
    label: "Word for word, but in another context",
    advice:
      "Something else stands around these words now. See whose words they are there, then quote the passage again, or take it out.",
  },
  "denied-in-words": {
    label: "Passages whose words deny what is claimed",
    advice:
      "“Did not”, “will never”, “denied that”: see whether it happened. If not, edit the claim: it is a denial.",
  },
  disputed: {
    label: "Said here and denied there",
    advice: "The line is drawn as disputed. Read both passages: do they speak of the same act?",
  },
  disagreed: {
    label: "Claims that a reviewer disagrees with",
    advice: "Read the passage and the reason. Change the claim, delete it, or leave it as it is.",
  },
  repeated: {
    label: "The same claim twice",
    advice: "Both say the same from the same passage. Delete one; what it has of its own goes with it.",
  },
  "speaker-without-side": {
    label: "Speakers who speak for nobody",
    advice:
      "The speaker’s office names an actor. Until it is said that the one speaks for the other, the words count as hearsay.",
  },
  "sides-not-named": {
    label: "Passages that name neither side",
    advice: "Whoever reads the quote alone does not learn whom it is about. Consider a longer quote.",
  },
  "not-coded": {
    label: "Named, but in no claim",
    advice: "See whether the text says something of them that belongs on the map.",
  },
  "language-not-checked": {
    label: "Negations are not checked in this language",
    advice:
      "The program knows no negators and number words of it: a quote that denies what the text says would be shown as other words, not as a contradiction.",
  },
  "paragraph-without-claim": {
    label: "Paragraphs without a claim",
    advice: "Read it once more: what does it say of the actors?",
  },
  verbatim: {
    label: "Verbatim",
    advice: "Stands in the text to the letter.",
  },
};
