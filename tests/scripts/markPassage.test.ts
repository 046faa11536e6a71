import { expect, test } from "vitest";
import { wanted } from "../../scripts/keystrokes/codeArticle";
import { beginningOf, spanOf, wayTo } from "../../scripts/keystrokes/markPassage";

const text = wanted.documents[0]?.texts.ar ?? "";
const quotes = wanted.claims
  .flatMap(({ evidence }) => evidence.flatMap(({ quotes: { ar } }) => ar ?? []))
  .filter((_, at) => at % 3 === 0);

test.each(quotes)("keys alone mark the passage “$exact”", ({ exact, prefix }) => {
  const span = spanOf(text, exact, prefix);
  const { keys, end } = wayTo(text, "ar", beginningOf(text), span);
  expect(text.slice(end.span.start, end.span.end)).toBe(exact);
  expect(keys.reduce((sum, { times }) => sum + times, 0)).toBeLessThan(60);
});
