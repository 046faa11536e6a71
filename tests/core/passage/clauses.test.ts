import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesOf, moveClause, toggleClause } from "../../../src/core/passage/clauses";
import { snapToWords } from "../../../src/core/passage/snapToWords";

const whole = (text: string) => ({ start: 0, end: text.length });
const words = (text: string) =>
  clausesOf(text, whole(text)).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  [
    "Japan said that China supports Russia, and it called for talks",
    ["Japan said", "that China supports Russia,", "and it called for talks"],
  ],
  [
    "أكدت اليابان أن الصين تدعم روسيا، ونددت بالغزو",
    ["أكدت اليابان", "أن الصين تدعم روسيا،", "ونددت بالغزو"],
  ],
  ["قال وزير الخارجية إن مصر ملتزمة", ["قال وزير الخارجية", "إن مصر ملتزمة"]],
  ["It sold 1,200 tanks to Chad", ["It sold 1,200 tanks to Chad"]],
  // "That" before a noun points at it.
  ["Egypt is not going to be able to live that way.", ["Egypt is not going to be able to live that way."]],
  ["He said that Kenya, Ghana and Togo met.", ["He said", "that Kenya, Ghana and Togo met."]],
  ["Kenya said that Togo helped Mali", ["Kenya said", "that Togo helped Mali"]],
  // "And" joins names and things, or opens a clause.
  [
    "It called the deal between Turkey and Libya null and void",
    ["It called the deal between Turkey and Libya null and void"],
  ],
  // The names of a list stay together.
  ["Kenya, Ghana and Togo condemned Mali", ["Kenya, Ghana and Togo condemned Mali"]],
  ["He said Kenya, the Holy See, and Togo met", ["He said Kenya, the Holy See, and Togo met"]],
  ["أدانت السعودية والكويت وقطر الهجوم وأكدت موقفها", ["أدانت السعودية والكويت وقطر الهجوم", "وأكدت موقفها"]],
  ["بحثت مصر وتركيا وسوريا الأزمة", ["بحثت مصر وتركيا وسوريا الأزمة"]],
  ["He left, Kenya said, and Togo stayed", ["He left,", "Kenya said,", "and Togo stayed"]],
  ["Kenya condemned Togo and warned Ghana", ["Kenya condemned Togo", "and warned Ghana"]],
  ["Kenya left the talks and will not return", ["Kenya left the talks", "and will not return"]],
  ["Kenya joined the talks as an observer", ["Kenya joined the talks as an observer"]],
  ["Kenya joined the talks as Togo left them", ["Kenya joined the talks", "as Togo left them"]],
  ["أدانت مصر الهجوم وأكدت موقفها", ["أدانت مصر الهجوم", "وأكدت موقفها"]],
  ["بحث الوزيران التجارة والأمن واستخدام الميناء", ["بحث الوزيران التجارة والأمن واستخدام الميناء"]],
  ["جرت محادثات بين الصومال وإثيوبيا في القاهرة", ["جرت محادثات بين الصومال وإثيوبيا في القاهرة"]],
  ["تقع القرية على واجهة البحر الأحمر", ["تقع القرية على واجهة البحر الأحمر"]],
  ["أدى ذلك إلى نقص وارتفاع الأسعار", ["أدى ذلك إلى نقص وارتفاع الأسعار"]],
])("%s", (text, clauses) => {
  expect(words(text)).toEqual(clauses);
});

const pieces = fc.array(fc.constantFrom("Japan", ",", "and", "that", "أن", "، ", " ", "ورحبت", "said", "5"), {
  maxLength: 30,
});

test("clauses follow one another and cover the sentence", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join(" ");
      const clauses = clausesOf(text, whole(text));
      expect(clauses.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(clauses.every(({ start, end }) => start < end || text === "")).toBe(true);
    }),
  );
});

test("moving an end onward and back leads to where it was, in whole words inside of the sentence", () => {
  const text = "Japan said that China supports Russia, and it called for talks";
  const first = snapToWords(text, { start: 0, end: 10 });
  if (first === undefined) throw new Error("no words");
  const longer = moveClause(text, whole(text), first, { end: "end", way: "forward" });
  expect(longer && text.slice(longer.start, longer.end)).toBe("Japan said that China supports Russia");
  expect(longer && moveClause(text, whole(text), longer, { end: "end", way: "backward" })).toEqual(first);
  expect(moveClause(text, whole(text), first, { end: "end", way: "backward" })).toBeUndefined();
  expect(moveClause(text, whole(text), whole(text), { end: "end", way: "forward" })).toBeUndefined();
});

test("a clause is added to a passage with what stands between, taken off its end, or becomes it", () => {
  const text = "Japan said that China supports Russia, and it called for talks, but it left";
  const press = (marked: string, pressed: string) => {
    const start = text.indexOf(marked);
    const span = { start, end: start + marked.length };
    const next = toggleClause(text, whole(text), span, text.indexOf(pressed));
    return next && text.slice(next.start, next.end);
  };
  expect(press("Japan said", "talks")).toBe("Japan said that China supports Russia, and it called for talks");
  expect(press("that China supports Russia, and it called for talks", "China")).toBe(
    "and it called for talks",
  );
  expect(press("that China supports Russia, and it called for talks", "talks")).toBe(
    "that China supports Russia",
  );
  expect(press("Japan said that China supports Russia, and it called for talks", "Russia")).toBe(
    "that China supports Russia",
  );
  expect(press("Japan said that China supports Russia", " and it")).toBe(
    "Japan said that China supports Russia, and it called for talks",
  );
  // Within a clause it becomes the whole clause; the only one stays.
  expect(press("China", "supports")).toBe("that China supports Russia");
  expect(press("Japan said", "Japan")).toBeUndefined();
});

test("a stop that a quotation mark leads back from is passed over, rather than being a key that does nothing", () => {
  const text = '"The agreement assumes that our islands, including Crete, have no zone," he added.';
  const quoted = { start: 1, end: text.indexOf(',"') };
  const moved = moveClause(text, whole(text), quoted, { end: "start", way: "forward" });
  expect(moved && text.slice(moved.start, moved.end)).toMatch(/^that our islands/);
});

const fragments = fc.constantFrom(
  ..." and said| that|,|;| —| b|, Kenya, Chad and Togo| as it left|\u2029|…| 1,200| وقال|، أن| و مصر|\n| 𝒜b| -".split(
    "|",
  ),
);

test("clauses follow one another, cover the sentence, and each has two words where the sentence has", () => {
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const clauses = clausesOf(text, whole(text));
      const wordsIn = (stretch: string) => stretch.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      expect(clauses.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      if (clauses.length === 1) return;
      for (const { start, end } of clauses) expect(wordsIn(text.slice(start, end))).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("a sentence of 40,000 clauses is split into them at once", () => {
  const clause = " and said that Chad met Togo;";
  const text = clause.repeat(20_000);
  expect(clausesOf(text, whole(text))).toHaveLength(40_000);
});
