export const en = {
  name: "Ties",
  from: "From",
  relation: "Relation",
  to: "To",
  passages: "Passages",
  saidBy: "Who says it",
  bothWays: "both ways",
  textItself: "The text itself",
  saidAndDenied: "{said}; {denied}",
  none: "No tie matches",
  hiddenByFilter: (ties: string) => `${ties} hidden by the filter.`,
  scroll: "Table of ties",
};
