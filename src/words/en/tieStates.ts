export const en = {
  stated: "Stated",
  hearsay: "Hearsay",
  disputed: "Disputed",
  planned: "Planned",
  conditional: "Conditional",
  denied: "Denied",
};
