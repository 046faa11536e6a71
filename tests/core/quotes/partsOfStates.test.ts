import { describe, expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";

const { checkQuote } = createQuoteCheck([]);
type Frame = (what: string) => string;
const kindsOf = (frame: Frame, one: string, other: string) =>
  [
    [one, other],
    [other, one],
  ].map(([text = "", quote = ""]) => checkQuote(frame(text), { exact: frame(quote) }).kind);

describe("parts of one state", () => {
  const said = (who: string) => `On Monday ${who} condemned the attack on the harbour.`;
  test.each([
    ["Scotland", "Wales"],
    ["England", "Northern Ireland"],
    ["the White House", "the Pentagon"],
    ["London", "Scotland"],
  ])("are not each other: %s, %s", (one, other) => {
    expect(kindsOf(said, one, other)).toEqual(["conflict", "conflict"]);
  });

  test.each([
    ["Britain", "London"],
    ["the United States", "the White House"],
    ["Washington", "the White House"],
    ["Kyiv", "Kiev"],
    ["Scotland", "Britain"],
  ])("may stand for it: %s, %s", (one, other) => {
    for (const kind of kindsOf(said, one, other)) expect(kind).not.toBe("conflict");
  });
});
