export const en = [
  {
    title: "From sentence to line",
    items: [
      "What the sentence says is coded, not what the coder knows. The passage must carry the claim by itself.",
      "One sentence may give several claims; two sentences that say the same are one claim with two passages.",
      "The actor is who acts or speaks. An official speaks for a state or an organisation, and a capital stands for its state. An organisation is one actor, never its members.",
      "A joint act has no arrowhead; an act by one towards the other has one.",
      "A planned or conditional act is coded by its kind and marked as such. A denial is coded like what it denies; it never supports the relation, it disputes it.",
      "Sanctions, tariffs meant to coerce, expulsions and blockades are conflict; easing or lifting them is cooperation. A place is no side.",
    ],
  },
  {
    title: "Who says so",
    items: [
      "Each claim keeps its speaker: the text itself asserts it, reports it, or quotes it. A source that the text does not name is a speaker, too.",
      "A claim is quoted where the words that tell it, or at least a quarter of what is said, stand in quotation marks; a few such words leave it reported.",
      "Condemning, praising and threatening are reported as said by whoever does so. What is condemned or praised is the text’s own assertion; what somebody is accused of is said by the accuser.",
      "What is said inside another’s statement is a claim of its own, according to that speaker.",
      "An actor’s word about another’s act is never its proof, the victim’s included.",
    ],
  },
];
