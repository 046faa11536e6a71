export const en = {
  relations: {
    cooperation: {
      definition:
        "Agree, meet, sign, exercise, share, equip, aid, praise or back: acts or words for the other’s benefit, or done together.",
      example: "“A and B will hold joint drills”",
      counterexample: "“A urged B to cooperate”: a demand on B",
    },
    condemnation: {
      definition: "Condemn, denounce, criticise, accuse, oppose: blame put on the other or its act.",
      example: "“A strongly condemns B’s strikes”",
      counterexample: "“A is worried about B”: concern",
    },
    concern: {
      definition: "Worry, fear, sense of threat, unease; a call for restraint without blame.",
      example: "“A voiced concern over B’s support for C”",
      counterexample: "“A denounced B”: condemnation",
    },
    conflict: {
      definition:
        "Force or coercion by one against the other: war, attack, weapons or troops used against it, blockade, sanctions, expulsion, a closed border.",
      example: "“A wages war on B”",
      counterexample: "“War of words”",
    },
  },
  ties: {
    stated: "The text itself says so, or everybody whose act it is does.",
    hearsay: "Only others say so: a third party, the one it is done to, one of two, or an unnamed source.",
    disputed: "Some passage says so, and another denies it.",
    planned: "Not yet: nothing of it has happened, but it is announced.",
    conditional:
      "Only possible: nothing of it has happened. The text says “if”, “would” or “could”, or somebody threatens with it.",
    denied: "There are only denials. This is no line; it can be shown, struck through.",
  },
};
