export const en = {
  stated: {
    label: "Stated",
    meaning: "The text itself says so, or everybody whose act it is does.",
  },
  hearsay: {
    label: "Hearsay",
    meaning: "Only others say so: a third party, the one it is done to, one of two, or an unnamed source.",
  },
  disputed: {
    label: "Disputed",
    meaning: "Some passage says so, and another denies it.",
  },
  planned: {
    label: "Planned",
    meaning: "Not yet: nothing of it has happened, but it is announced.",
  },
  conditional: {
    label: "Conditional",
    meaning: "Only if: nothing of it has happened, and it depends on something.",
  },
  denied: {
    label: "Denied",
    meaning: "There are only denials. This is no line; it can be shown, struck through.",
  },
};
