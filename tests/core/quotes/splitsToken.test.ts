import { describe, expect, test } from "vitest";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import { paragraphAt, paragraphs } from "../../../src/core/text/paragraphs";
import { named } from "../../support/named";

const actors = named([
  ["Nigeria", "نيجيريا"],
  ["Niger", "النيجر"],
  ["South Sudan", "جنوب السودان"],
  ["روسيا"],
  ["Oman", "عُمان"],
  ["Amman", "عَمّان"],
]);
const { checkQuote } = createQuoteCheck(actors);

describe("a quote that cuts into a word, a number or a name", () => {
  test.each([
    ["the navy sent 15 ships to the northern harbour", "5 ships to the northern harbour"],
    ["the fund pays the harbour five hundred euros", "the fund pays the harbour five"],
    ["the new plan is unlikely to help the old harbour", "likely to help the old harbour"],
    ["the harbour was sold to the traders of Nigeria", "the harbour was sold to the traders of Niger"],
    ["it rained. South Sudan closed the northern border", "Sudan closed the northern border"],
    ["زارت السفينة 15 ميناءً في الشمال", "5 ميناءً في الشمال"],
    [
      "the blast killed 15 soldiers of South Sudan, and the talks were unlikely to go on",
      "Sudan, and the talks",
    ],
    ["the talks of New Mexico began in the morning", "Mexico began"],
    ["قال إن جنوب السودان أدان الهجوم", "السودان أدان الهجوم"],
    ["he spoke of 15 ships", "5"],
  ])("is a conflict where what is left says something else: %s", (text, exact) => {
    expect(text).toContain(exact);
    expect(checkQuote(text, { exact }).kind).toBe("conflict");
  });

  test.each([
    ["وقالت إن الهجوم وروسيا ترفضه", "روسيا ترفضه"],
    ["the harbours were closed", "the harbour"],
    ["زار وفد جنوب السودان الميناء", "زار وفد جنوب"],
  ])("is verbatim where nothing is turned: %s", (text, exact) => {
    expect(checkQuote(text, { exact }).kind).toBe("verbatim");
  });
});

test("a quote that splits a token and that resembles nothing shows what it cuts, and what of it", () => {
  const text = "the talks of South Sudan, and others";
  expect(checkQuote(text, { exact: "Sudan, and" })).toEqual({
    kind: "conflict",
    span: { start: 19, end: 29 },
    changes: [
      {
        kind: "actor",
        quoted: "Sudan",
        found: "South Sudan",
        inQuote: { start: 0, end: 5 },
        inText: { start: 13, end: 24 },
      },
    ],
  });
});

test("names that vowel marks alone tell apart are told apart", () => {
  const text = "وصل وزير خارجية عُمان إلى الميناء صباحا";
  expect(checkQuote(text, { exact: "وزير خارجية عَمّان إلى الميناء" }).kind).toBe("conflict");
  expect(checkQuote(text, { exact: "وزير خارجية عمان إلى الميناء" }).kind).toBe("orthographic");
});

test("the quote for a stretch has context only if it needs any, and stands there", () => {
  const text = "The harbour is closed.\nThe harbour is open.";
  const { makeQuote } = createQuoteCheck([]);
  expect(makeQuote(text, { start: 15, end: 21 })).toEqual({ exact: "closed" });
  const again = makeQuote(text, { start: 27, end: 34 }) ?? { exact: "" };
  expect(again.exact).toBe("harbour");
  expect(checkQuote(text, again)).toEqual({ kind: "verbatim", span: { start: 27, end: 34 } });
});

test("a paragraph is found by any offset in it, its line feed included", () => {
  const all = paragraphs("One\n\nTwo\n");
  expect(all.length).toBe(4);
  expect([-1, 0, 3, 4, 5, 8, 9, 99].map((offset) => paragraphAt(all, offset))).toEqual([
    0, 0, 0, 1, 2, 2, 3, 3,
  ]);
});
