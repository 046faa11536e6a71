export const en = {
  stated: "The text itself says so, or everybody whose act it is does.",
  hearsay: "Only others say so: a third party, the one it is done to, one of two, or an unnamed source.",
  disputed: "Some passage says so, and another denies it.",
  planned: "Not yet: nothing of it has happened, but it is announced.",
  conditional:
    "Only possible: nothing of it has happened. The text says “if”, “would” or “could”, or somebody threatens with it.",
  denied: "There are only denials. This is no line; it can be shown, struck through.",
};
