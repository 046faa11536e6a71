import { plural } from "./counting";

/** How many quotes there are: each claim's own, so that a passage of two claims is two quotes. */
export const quotes = (value: number) => plural(value, { one: "# quote", other: "# quotes" });
