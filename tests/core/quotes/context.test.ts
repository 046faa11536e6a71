import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../../src/core/dossier/dossier";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import { locateExact } from "../../../src/core/quotes/locateExact";

const { checkQuote, makeQuote } = createQuoteCheck([]);

/** An actor that has a name and nothing else. */
const called = (name: string) => ({ name: { en: name } }) as unknown as Actor;

describe("a quote whose words stand in the text to the letter", () => {
  const text = "The envoy said on Tuesday that talks go on.";
  const span = { start: text.indexOf("talks"), end: text.indexOf("talks") + "talks go on".length };

  test.each([
    "The envoy said on Monday that ",
    "The envoy did not say on Tuesday that ",
    "Another minister had declared yesterday evening that ",
    "in May 1999, China ",
  ])("is not blamed for a prefix that is there no more: %s", (prefix) => {
    const found = checkQuote(text, { exact: "talks go on", prefix });
    expect(found).toEqual({ kind: "verbatim", span, contextDiffers: true });
    expect(locateExact(text, { exact: "talks go on", prefix })).toEqual(span);
  });

  test("is not blamed for its context in another spelling of itself either", () => {
    const found = checkQuote(text, { exact: "Talks go on", prefix: "on Monday that " });
    expect(found).toMatchObject({ kind: "orthographic", span });
  });

  test("stands where its context is most alike, and is ambiguous where none is", () => {
    const twice = "The old envoy said talks go on. Nobody had hoped that talks go on.";
    const at = twice.indexOf("talks");
    expect(checkQuote(twice, { exact: "talks go on", prefix: "The envoy said " })).toEqual({
      kind: "verbatim",
      span: { start: at, end: at + 11 },
      contextDiffers: true,
    });
    const alike = "He said on Monday talks go on. He said on Friday talks go on.";
    expect(checkQuote(alike, { exact: "talks go on", prefix: "He said on Sunday " }).kind).toBe("ambiguous");
  });

  test("gets the same place from what draws it as from the ladder, whatever its context", () => {
    const words = fc
      .array(fc.constantFrom("talks", "go", "on", "the", "envoy", "said", "5", "South", "Sudan"), {
        maxLength: 14,
      })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(words, words, words, words, (before, exact, prefix, suffix) => {
        const found = checkQuote(before, { exact, prefix, suffix });
        const drawn = locateExact(before, { exact, prefix, suffix });
        if (found.kind === "verbatim") expect(drawn).toEqual(found.span);
        if (drawn === undefined) expect(found.kind).not.toBe("verbatim");
      }),
    );
  });
});

describe("a quote that is made of a stretch", () => {
  test("is found verbatim where it was made, even where it cuts a name", () => {
    const text = "South Sudan condemned the raid. The raid went on.";
    const check = createQuoteCheck([called("Sudan"), called("South Sudan")]);
    const span = { start: 6, end: text.indexOf(".") };
    const quote = check.makeQuote(text, span);
    expect(quote).toMatchObject({ exact: "Sudan condemned the raid", prefix: "South " });
    expect(quote && check.checkQuote(text, quote)).toEqual({ kind: "verbatim", span });
    expect(check.checkQuote(text, { exact: "Sudan condemned the raid" }).kind).toBe("conflict");
  });

  test("is found verbatim, wherever it is made", () => {
    const text = "Japan condemned the raid. South Korea did not. Japan condemned the raid on 15 May 2020.";
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const quote = makeQuote(text, span);
        if (quote !== undefined) expect(checkQuote(text, quote)).toEqual({ kind: "verbatim", span });
      }),
    );
  });
});
