import { expect, test } from "vitest";
import { factsOfMail } from "../../../src/core/import/mailFacts";

test.each([
  [
    "as programs copy it",
    [
      "Date: Mon, 05 May 2031 09:56:31 +0530",
      "Subject: Re: the harbour",
      "From: Jane <jane@example.org>",
      "Hello.",
    ],
    { title: "Re: the harbour", published: "2031-05-05", byline: "Jane <jane@example.org>" },
  ],
  [
    "in German",
    ["Von: Jane", "Betreff: Der Hafen: zu", "Guten Tag"],
    { title: "Der Hafen: zu", byline: "Jane" },
  ],
  [
    "in Arabic",
    ["من: سارة", "التاريخ: 2031-05-04 10:00", "الموضوع: الميناء", "تحية"],
    { title: "الميناء", published: "2031-05-04", byline: "سارة" },
  ],
  [
    "in Japanese, with its own colon",
    ["件名：港", "日付：2031年5月4日", "本文です。"],
    { title: "港", published: "2031-05-04" },
  ],
])("the head of a mail says what it is about, when and from whom: %s", (_what, paragraphs, facts) => {
  expect(factsOfMail(paragraphs)).toEqual(facts);
});

test.each([
  ["Tue, 3 Nov 2020 10:00:00 +0200", "2020-11-03"],
  ["3 Nov. 2020", "2020-11-03"],
  ["Tuesday, 3 November 2020 10:00", "2020-11-03"],
  ["3 May 2020", "2020-05-03"],
  ["3 marraskuuta 2020", undefined],
  ["3 decembrie 2020", undefined],
  ["3 maja 2020", undefined],
])("a mail sent on %s is of the day %s", (date, day) => {
  expect(factsOfMail(["Subject: The harbour", `Date: ${date}`, "Hello."]).published).toBe(day);
});

test.each([
  ["an article whose first line has a colon", ["Subject: the harbour", "It is closed."]],
  ["an interview", ["Question: Is it closed?", "Answer: It is.", "Question: Since when?", "It was long."]],
  ["an ordinary text", ["The harbour is closed.", "Nobody knows why."]],
  ["a head and nothing else", ["Date: today", "Subject: the harbour"]],
])("of %s nothing is said", (_what, paragraphs) => {
  expect(factsOfMail(paragraphs)).toEqual({});
});
