import { plural } from "./counting";

/** How many quotes there are: each claim's own, so that a passage of two claims is two quotes. */
export const quotes = (value: number) => plural(value, { one: "# quote", other: "# quotes" });

/** How many faults a dossier has, in the words in which every place says it. */
export const faultsToMend = (faults: number) =>
  plural(faults, { one: "# fault to mend", other: "# faults to mend" });
