import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinLines } from "../../../src/core/import/joinLines";
import { readPlainText } from "../../../src/core/import/plainText";
import { builtInTexts } from "./builtInTexts";

/** Breaks a paragraph as editors do. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const builtIn = builtInTexts();
const [ar = [], en = []] = [builtIn.ar, builtIn.en].map((paragraphs) =>
  paragraphs.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => /\p{L}/u.test(text)),
);
const texts = [ar, en];
/** The first sentences of the English text, up to a number of characters. */
const sentencesOf = (most: number) => /^.*\./.exec(en.join(" ").slice(0, most))?.[0] ?? "";

describe("lines broken at a width", () => {
  test("become the paragraphs they were, where blank lines part these", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 50, max: 100 }), (paragraphs, width) => {
        const lines = paragraphs.flatMap((text) => [...wrap(text, width), ""]);
        expect(joinLines(lines)?.paragraphs).toEqual(paragraphs);
      }),
    );
  });

  test("keep every word in order, whatever the width, and without blank lines", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 40, max: 90 }), (paragraphs, width) => {
        const lines = paragraphs.flatMap((text) => wrap(text, width));
        const joined = joinLines(lines)?.paragraphs ?? [];
        expect(joined.join(" ")).toBe(lines.join(" "));
        expect(joined.length).toBeLessThan(lines.length / 2);
      }),
    );
  });

  test("lose the hyphen of a broken word, not that of a compound", () => {
    const lines = [
      "The ministers said that the cease-fire had been negoti-",
      "ated in the capital, and that the parties to the cease-",
      "fire would meet again next month to talk about the Anglo-",
      "Saxon harbour and about the price of berths in winter as",
      "had been agreed before.",
    ];
    expect(joinLines(lines)?.paragraphs).toEqual([
      "The ministers said that the cease-fire had been negotiated in the capital, and that the parties to the cease-fire would meet again next month to talk about the Anglo-Saxon harbour and about the price of berths in winter as had been agreed before.",
    ]);
  });

  test.each([
    ["behind capitals", "the US-", "led force", "the US-led force"],
    ["behind figures", "the 27-", "member union", "the 27-member union"],
    ["between years", "in 2020-", "2021 and later", "in 2020-2021 and later"],
    ["between years, as a dash", "in 2020–", "2021 and later", "in 2020–2021 and later"],
    ["of a compound that stands here alone", "his vice-", "president said", "his vice-president said"],
    ["of a prefix", "in self-", "defence he", "in self-defence he"],
    ["that makes another word", "they re-", "signed it", "they re-signed it"],
    ["that stands for a later word", "the pre-", "and post-war years", "the pre- and post-war years"],
    ["before a name", "the pan-", "Arab league", "the pan-Arab league"],
    ["of a word whose end is no word", "was negoti-", "ated here", "was negotiated here"],
    ["of a word that stands elsewhere", "as the har-", "bour was", "as the harbour was"],
    ["of a word that is written both ways", "this cease-", "fire held", "this cease-fire held"],
    ["that is soft, between figures", "aged 18\u00AD", "65 in all", "aged 18-65 in all"],
    ["that is soft", "was nego\u00AD", "tiated now", "was negotiated now"],
    ["apart from words", "he went -", "she said", "he went - she said"],
    ["as a dash between words", "the talks—", "which failed", "the talks—which failed"],
  ])("treat a hyphen %s by what the text says", (_what, before, after, joined) => {
    const lines = [
      "The ministers said on Monday that the harbour was closed",
      "and that a cease-fire, or ceasefire, was agreed upon now",
      `by all of those who had come to the city for it ${before}`,
      `${after} and that all of them had been asked about that`,
      "and had said the same as they had before in the winter.",
    ];
    expect(joinLines(lines)?.paragraphs.join(" ")).toContain(`${joined} and that`);
  });

  test("are told from quoted lines of a mail, and items of a list stay apart", () => {
    const quoted = wrap(en.join(" ").slice(0, 700), 60).map((line) => `> ${line}`);
    const mail = [
      "I cannot agree with what was written here on Monday by all",
      "of them:",
      ...quoted,
      "- one",
      "- two",
    ];
    const joined = joinLines(mail)?.paragraphs ?? [];
    expect(joined[0]).toBe("I cannot agree with what was written here on Monday by all of them:");
    expect(joined[1]).toBe(en.join(" ").slice(0, 700).replace(/\s+/g, " ").trim());
    expect(joined.slice(2)).toEqual(["- one", "- two"]);
  });

  test("are seen among headings, figures of a table and addresses, which stay as they are", () => {
    const body = wrap(sentencesOf(1500), 90);
    const table = ["All", "Men", "Women", "At once", "3%", "4%", "Never, if it can be helped at all"];
    const address = ["Press office", "Jane Example", "Harbour Street 1", "12345 Port", "Tel.: 0123 456"];
    const long = "A note in smaller type that was not broken at all, and is longer than any line "
      .repeat(3)
      .trim();
    const lines = ["Press release", "The harbour is closed", ...body, "", ...table, long, "", ...address];
    const joined = joinLines(lines)?.paragraphs ?? [];
    const text = body.join(" ");
    expect(joined.filter((paragraph) => text.includes(paragraph)).join(" ")).toBe(text);
    expect(joined).toEqual(expect.arrayContaining(["Press release", ...table, long, ...address]));
  });

  test.each([
    ["spaces", "    "],
    ["tabs", "\t\t"],
  ])("are not joined with the rows of a table, whose cells are parted by %s", (_what, gap) => {
    const body = wrap(sentencesOf(800), 60);
    const rows = ["France", "Germany", "Poland", "Sweden", "Norway"].map((country, at) =>
      [`${country} and its islands`, "1,200 in all", `${at}12`, "45", "2019 and later"].join(gap),
    );
    const last = "not counted: those who came later";
    const joined = joinLines([...body, ...rows, last])?.paragraphs ?? [];
    expect(joined.slice(-6)).toEqual([...rows, last]);
    expect(joined.slice(0, -6).join(" ")).toBe(body.join(" "));
  });

  test("are joined where two spaces stand behind each sentence", () => {
    const line = "He said so.  She did not.  They left the town by the harbour and";
    expect(joinLines(Array(8).fill(line))?.paragraphs).toEqual([Array(8).fill(line).join(" ")]);
  });

  test("among others are joined where a small letter or one without case shows that the text goes on", () => {
    const body = [
      ...Array<string>(12).fill("the ministers said at noon that the talks on the old harbour"),
      "The ministers said at noon that the talks on the new harbour",
      "الوزراء قالوا ظهرا إن المحادثات بشأن الميناء القديم ستستمر غدا",
    ];
    const names = ["Ali", "Jane", "Omar", "Sara"].flatMap((name) => [
      name,
      `${name} Example of the press office`,
    ]);
    const joined = joinLines([...body, "", ...names])?.paragraphs ?? [];
    expect(joined).toEqual([body.slice(0, 12).join(" "), body.slice(12).join(" "), ...names]);
  });

  test("among others are left alone where each begins with a capital letter", () => {
    const rows = Array<string>(12).fill("The ministers said at noon that the talks on the old harbour");
    const names = ["Ali", "Jane", "Omar", "Sara"].flatMap((name) => [
      name,
      `${name} Example of the press office`,
    ]);
    expect(joinLines([...rows, "", ...names])).toBeUndefined();
  });

  test("of a mail are joined, but for its head and its greetings", () => {
    const body = wrap(sentencesOf(400), 72);
    const head = [
      "Date: Mon, 05 May 2031 09:56:31 +0530",
      "Subject: Re: the harbour",
      "To: <all@example.org>",
    ];
    const lines = [
      ...head,
      "",
      ...body,
      "",
      "Jane",
      "",
      "> Hi,",
      ...body.map((line) => `> ${line}`),
      "> Thanks,",
      "> Ali",
    ];
    const text = body.join(" ");
    expect(joinLines(lines)?.paragraphs).toEqual([...head, text, "Jane", "Hi,", text, "Thanks,", "Ali"]);
  });

  test("of Chinese and Japanese are joined without a space", () => {
    const text =
      "外相は月曜日、港への攻撃を強く非難し、緊急会合の開催を求めたと述べた。協議は秋まで続く見通しで、関係国も参加すると同省の報道官は説明した。";
    const lines = text.repeat(4).match(/.{1,30}/gu) ?? [];
    expect(joinLines(lines)?.paragraphs).toEqual([text.repeat(4)]);
  });
});

describe("lines that are paragraphs stay", () => {
  test.each([
    ["an article with a paragraph a line", en],
    ["its translation", ar],
    [
      "short paragraphs",
      ["The first one is short.", "So is the second one.", "And the third.", "The fourth, too.", "The end."],
    ],
    [
      "a poem",
      [
        "When in the morning",
        "ships",
        "come home to the harbour from the sea,",
        "we",
        "are glad",
        "and sing of all that was",
      ],
    ],
    ["a list", ["Bread", "Butter", "A pound of sugar", "Salt", "Two eggs from the farm", "Milk"]],
    [
      "verses of one length",
      Array.from({ length: 8 }, (_, at) => [
        `The ships come home at evening from the sea ${at}`,
        `And all the bells are ringing in the town ${at}`,
        `Who waits for them beneath the harbour tree ${at}`,
        `Has put away the lamp and folded down ${at}`,
        "His coat",
        "Of blue",
      ]).flat(),
    ],
    ["a few lines", ["The quay has been closed since the", "storm of last week."]],
  ])("%s", (_what, lines) => {
    expect(joinLines(lines)?.count ?? 0).toBe(0);
  });
});

test("joining is said, and can be done without", () => {
  const text = wrap(en.join(" "), 70).join("\n");
  expect(readPlainText(text, { areLines: false }).notices.map(({ code }) => code)).toEqual(["lines-joined"]);
  expect(readPlainText(text, { areLines: true }).paragraphs).toEqual(text.split("\n"));
});

test("vertical tabs and form feeds end lines", () => {
  const { paragraphs, notices } = readPlainText("One.\vTwo.\n\fThree.\fFour.");
  expect(paragraphs).toEqual(["One.", "Two.", "Three.", "Four."]);
  expect(notices.map(({ code, data }) => [code, data.count])).toEqual([["old-line-ends", 3]]);
});
