import { plural } from "./counting";

export const en = {
  title: "Article",
  reading: "Text shown",
  coding: "Coding",
  inTies: (ties: number) =>
    plural(ties, { one: "This passage is in # tie", other: "This passage is in # ties" }),
  document: (count: string) => `Document, of ${count}`,
};
