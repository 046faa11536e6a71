import { expect, test } from "vitest";
import { stopsOf } from "../../../src/core/coding/stopsOf";
import { stretchToMark } from "../../../src/core/coding/stretchToMark";
import { createMentionFinder } from "../../../src/core/names/mentions";

const finder = createMentionFinder([]);
const marked = (text: string) => {
  const [stop] = stopsOf({ text, actors: [], finder });
  if (stop === undefined) return undefined;
  const span = stretchToMark(text, { ...stop, actors: [], finder });
  return span && text.slice(span.start, span.end);
};

test.each([
  ["In the evening, Chad condemned Niger, while prices rose.", "Chad condemned Niger"],
  [
    "Chad said that it was worried, and that Niger should hold talks.",
    "worried, and that Niger should hold talks",
  ],
  ["Chad denied that it had attacked Niger, and blamed the rains.", "Chad denied that it had attacked Niger"],
  ["نددت مصر بالهجوم، فيما ارتفعت الأسعار.", "نددت مصر بالهجوم"],
])("%s", (text, words) => {
  expect(marked(text)).toContain(words);
});

test("what denies the clause is not left out of it", () => {
  expect(marked("It is not true, Chad said, that Niger attacked Mali.")).toBe(
    "It is not true, Chad said, that Niger attacked Mali",
  );
});
