import { plural } from "./counting";

/** How many faults a dossier has, in the words in which every place says it. */
export const faultsToMend = (faults: number) =>
  plural(faults, { one: "# fault to mend", other: "# faults to mend" });
