import { expect, test } from "vitest";
import { standingClause } from "../../../src/core/coding/standingClause";
import { finderOf } from "../../../src/core/names/finderOf";

/** What the words between | and | of a text say by themselves. */
function read(marked: string) {
  const [before = "", words = "", after = ""] = marked.split("|");
  const span = { start: before.length, end: before.length + words.length };
  return standingClause(before + words + after, span, [], finderOf([]));
}

test.each([
  "|Japan strongly condemned Russia's strikes on Kyiv|. It rained.",
  "It rained, and |Japan condemned Russia|.",
  "He said that |the Japanese prime minister has condemned Russia's strikes|.",
  "|Japan and Norway condemn Russia|.",
  "|Germany bans Mahan Air of Iran|",
  "|both Japan and Norway have accused Russia of lying|, he said.",
  "|NATO Secretary General Anna Example met Ukraine's president in Kyiv|.",
  "|أدانت اليابان بشدة الضربات الروسية على كييف|. وهطل المطر.",
  "|يدين وزير الخارجية الياباني روسيا|",
  "وهطل المطر، |واتهمت| ".replace("|واتهمت| ", "|اتهمت اليابان روسيا بالكذب|."),
])("a clause with its subject and its verb is a sentence: %s", (marked) => {
  const [, words = ""] = marked.split("|");
  expect(read(marked)?.sentence).toBe(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
});

test.each([
  ["no verb", "|the Russian invasion of Ukraine|"],
  ["an adjective and a noun", "|Russian attacks on Ukraine| went on."],
  ["an adjective and a noun that looks like a verb", "|Turkish attacks Syria denounced|, he said."],
  ["a noun that looks like a verb", "|US sanctions on Iran| went on."],
  ["a participle", "|Hezbollah backed by Iran|, he said."],
  ["no subject", "|condemned Russia's strikes on Kyiv|."],
  ["a subject that stands elsewhere", "Japan met him. |It condemned Russia|."],
  ["words that point elsewhere", "|Japan condemned this attack on Ukraine|."],
  ["a joining word", "Norway waited |and Japan condemned Russia|."],
  ["a beginning cut off", "The |president of Japan condemned Russia|"],
  ["an end cut off", "|Japan condemned Russia's strikes| on Kyiv."],
  ["an end that is open", "|Japan condemned Russia's|, he said."],
  ["a condition before it", "If |Japan condemned Russia|, it would rain."],
  ["a condition behind it", "|Japan condemned Russia|, if he is right."],
  ["a denial before it", "It is not true that |Japan condemned Russia|."],
  ["a relative clause", "|Japan, which condemned Russia|, waited."],
  ["two sentences", "|Japan condemned Russia. Norway waited|."],
  ["a quotation mark alone", 'He said "it rains", |Japan condemned "Russia|".'],
  ["a noun first", "|إدانة اليابان لروسيا|"],
  ["a noun of the same letters", "|اتهام اليابان لروسيا|"],
  ["a verbal noun in ta", "|تنديد اليابان بروسيا|"],
  ["a plural noun in t", "|علاقات اليابان مع روسيا|"],
  ["a verb that is governed", "من المهم أن |تدين اليابان روسيا|."],
])("what is no sentence by itself is none: %s", (_, marked) => {
  expect(read(marked)).toBeUndefined();
});

test("it says whom it names, with whom it begins, and whether it happened", () => {
  const clause = read("|The Japanese prime minister will never condemn Russia|.");
  expect(clause).toMatchObject({ mood: "denied" });
  expect([...(clause?.named ?? [])]).toEqual(["known japan", "known russia"]);
  expect([...(clause?.subject ?? [])]).toEqual(["known japan"]);
  expect(read("|Japan will condemn Russia|.")?.mood).toBe("planned");
});
