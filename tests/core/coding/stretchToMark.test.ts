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

test.each([
  ["AMMAN, 12 March — Chad condemned Niger.", "Chad condemned Niger"],
  ["عمان ـ هددت تشاد النيجر بالحرب.", "هددت تشاد النيجر بالحرب"],
])("a dateline is left out: %s", (text, words) => {
  expect(marked(text)).toBe(words);
  expect(marked(`A headline\n${text}`)).toBe(words);
});

test("what denies the clause is not left out of it", () => {
  expect(marked("It is not true, Chad said, that Niger attacked Mali.")).toBe(
    "It is not true, Chad said, that Niger attacked Mali",
  );
});

test.each([
  [
    "Chad would attack Niger if the border were closed, while prices rose.",
    "Chad would attack Niger if the border were closed",
  ],
  [
    "If the border were closed, Chad would attack Niger, prices aside.",
    "If the border were closed, Chad would attack Niger",
  ],
  [
    "Chad will attack Niger, unless the border is opened.",
    "Chad will attack Niger, unless the border is opened",
  ],
  ["ستهاجم تشاد النيجر إذا أغلقت الحدود، فيما ارتفعت الأسعار.", "ستهاجم تشاد النيجر إذا أغلقت الحدود"],
  ["ستهاجم تشاد النيجر، ما لم تفتح الحدود.", "ستهاجم تشاد النيجر، ما لم تفتح الحدود"],
])("what an act depends on stays with it: %s", (text, words) => {
  expect(marked(text)).toMatch(new RegExp(`^${words}`, "u"));
});

test("the condition of another clause stays with that one", () => {
  const text = "Prices would rise if the rains came late, and Chad attacked Niger.";
  expect(marked(text)).toBe("and Chad attacked Niger");
});
