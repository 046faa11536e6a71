import fc from "fast-check";
import { expect, test } from "vitest";
import { aroundShort, nothingAround } from "../../../src/core/passage/aroundShort";
import type { Span } from "../../../src/core/text/span";
import { builtInGraph } from "../../support/dossiers";

const nowhere: Span = { start: 0, end: 0 };
const text =
  "Title\nThe envoy condemned the invasion of the harbour. He left.\nRutte said so, and that nothing else would ever be said of it by anybody at all.";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ["the invasion of the harbour", "The envoy condemned ", "."],
  ["He left.", "", ""],
  ["Rutte said so", "", ", and that nothing else would ever be said of it by anybody at all."],
  ["Rutte said so, and that nothing else would ever be said of it by anybody", "", ""],
  ["of the harbour. He left", "", ""],
  ["He left.\nRutte said so", "", ""],
])("around %j stand %j and %j", (words, before, after) =>
  expect(aroundShort(text, spanOf(words))).toEqual({ before, after }),
);

test("what stands around is of the same text, next to the stretch, and in one paragraph with it", () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(60), (start, length) => {
      const span = { start, end: Math.min(text.length, start + length) };
      const { before, after } = aroundShort(text, span);
      expect(text.slice(span.start - before.length, span.start)).toBe(before);
      expect(text.slice(span.end, span.end + after.length)).toBe(after);
      expect(before + after).not.toContain("\n");
    }),
  );
});

test("in the built-in article “the Russian invasion of Ukraine” has its sentence around it, in both texts", () => {
  const { passages, documents } = builtInGraph();
  const texts = documents.values().next().value?.texts ?? {};
  const quoted = ({ start, end }: Span) => texts.en?.slice(start, end);
  const invasion = passages.find(
    ({ spans }) => quoted(spans.en ?? nowhere) === "the Russian invasion of Ukraine",
  );
  expect(aroundShort(texts.en ?? "", invasion?.spans.en ?? nowhere).before).toMatch(/fearing that $/);
  expect(aroundShort(texts.ar ?? "", invasion?.spans.ar ?? nowhere)).not.toEqual(nothingAround);
});
