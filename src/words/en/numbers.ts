import type { Numbers } from "../numbers";

export const en: Numbers = {
  category: (value) => (value === 1 ? "one" : "other"),
  zero: "0",
  comma: ", ",
  conjunction: (_next, place) => (place === "last" ? " and " : ", "),
  nouns: {
    tie: { one: "# tie", other: "# ties" },
    passage: { one: "# passage", other: "# passages" },
    planned: { one: "# passage on plans", other: "# passages on plans" },
    conditional: { one: "# conditional passage", other: "# conditional passages" },
    claim: { one: "# claim", other: "# claims" },
    denial: { one: "# denial", other: "# denials" },
    cooperation: { one: "# tie of cooperation", other: "# ties of cooperation" },
    condemnation: { one: "# condemnation", other: "# condemnations" },
    concern: { one: "# concern", other: "# concerns" },
    conflict: { one: "# tie of conflict", other: "# ties of conflict" },
    actor: { one: "# actor", other: "# actors" },
  },
};
