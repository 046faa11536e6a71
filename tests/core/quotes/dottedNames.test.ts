import { expect, test } from "vitest";
import { createActorNames } from "../../../src/core/names/actorNames";
import { splitsToken } from "../../../src/core/quotes/splitsToken";
import { named } from "../../support/named";

const names = createActorNames(
  named([
    ["Soviet Union", "U.S.S.R."],
    ["United States", "U.S."],
    ["Emirates of Zembla", "Z.A.E."],
    ["Zembla Army", "Z.A."],
  ]),
);

test.each([
  ["The U.S.S.R. condemned it.", "The U.S", true],
  ["The U.S.S.R. condemned it.", "The U.S.", true],
  ["The Z.A.E. condemned it.", "The Z.A.", true],
  ["The U.S.S.R. condemned it.", "The U.S.S.R.", false],
  ["It met the U.S. Later it left.", "It met the U.S.", false],
])("a name with full stops is cut where the rest names somebody else: %s | %s", (text, quote, isSplit) => {
  const start = text.indexOf(quote);
  expect(splitsToken(text, { start, end: start + quote.length }, names, true)).toBe(isSplit);
});
