import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { droppedSpeech } from "../../../src/core/coding/droppedSpeech";
import type { Dossier, Proposal } from "../../../src/core/dossier/dossier";
import { validateAnswer } from "../../../src/core/drafts/validateAnswer";
import { parseDossier } from "../../../src/core/validate/parseDossier";

const actors = [
  { id: "morocco", kind: "state", name: { en: "Morocco", ar: "المغرب" } },
  { id: "algeria", kind: "state", name: { en: "Algeria", ar: "الجزائر" } },
  { id: "turkiye", kind: "state", name: { en: "Turkey", ar: "تركيا" } },
];

function dossierOf(text: string, language: string): Dossier {
  const documents = [{ id: "text", language, title: { en: "Text" }, texts: { [language]: text } }];
  return { documents, actors, claims: [] } as unknown as Dossier;
}
const evidenceOf = (language: string, ...quotes: readonly string[]) =>
  quotes.map((exact) => ({ document: "text", quotes: { [language]: { exact } } }));
const dropped = (text: string, exact: string, part: object = {}, language = "en") =>
  droppedSpeech(
    { evidence: evidenceOf(language, exact), ...part } as unknown as Proposal,
    dossierOf(text, language),
  );

const said = "Morocco attacked Algeria, the Turkish Defence Ministry said on Monday.";
const worried = "وذكرت مصادر دبلوماسية أن المغرب يشعر بالقلق من الجزائر.";

describe("what is proposed as the text's own, of a sentence", () => {
  test.each<[string, string, string, string | undefined]>([
    ["that says so itself", "Morocco attacked Algeria.", "Morocco attacked Algeria", undefined],
    [
      "whose end says who says so",
      said,
      "Morocco attacked Algeria",
      "the Turkish Defence Ministry said on Monday",
    ],
    [
      "whose beginning says who says so",
      "On Monday, Turkey said that Morocco attacked Algeria.",
      "Morocco attacked Algeria",
      "Turkey said that",
    ],
    [
      "that is quoted whole",
      "Turkey said that Morocco attacked Algeria.",
      "Turkey said that Morocco attacked Algeria",
      "Turkey said that Morocco attacked Algeria",
    ],
    [
      "that says in an apposition who says so",
      "Yesterday evening Demir, a spokesman for Turkey, said that Morocco attacked Algeria.",
      "Morocco attacked Algeria",
      "a spokesman for Turkey, said that",
    ],
    [
      "that has it in quotation marks alone",
      "“Morocco attacked Algeria with tanks and planes.”",
      "Morocco attacked Algeria with tanks",
      "",
    ],
  ])("%s", (_what, text, exact, words) => {
    expect(dropped(text, exact)).toBe(words);
  });

  test("that says so in Arabic", () => {
    const exact = "المغرب يشعر بالقلق من الجزائر";
    expect(dropped(worried, exact, { voice: "narrator" }, "ar")).toBe("وذكرت مصادر دبلوماسية أن");
    expect(dropped(`${exact}.`, exact, { voice: "narrator" }, "ar")).toBeUndefined();
  });
});

test("nothing is said of what has a speaker or is reported, nor where one of several passages is the text's own", () => {
  const exact = "Morocco attacked Algeria";
  expect(dropped(said, exact, { voice: "narrator" })).toBeDefined();
  expect(dropped(said, exact, { voice: "reported" })).toBeUndefined();
  expect(dropped(said, exact, { saidBy: ["turkiye"] })).toBeUndefined();
  const own = "Algeria was bombed by Moroccan planes";
  const evidence = evidenceOf("en", exact, own);
  expect(dropped(`${said}\n${own}.`, exact)).toBeDefined();
  expect(dropped(`${said}\n${own}.`, exact, { evidence })).toBeUndefined();
});

test("an answer's proposals are counted, and none is refused for it", () => {
  const claim = { type: "conflict", from: ["morocco"], to: ["algeria"], quote: "Morocco attacked Algeria" };
  const answer = [
    { ...claim, voice: "narrator" },
    { ...claim, voice: "reported", saidBy: ["turkiye"] },
  ];
  const validated = validateAnswer(JSON.stringify(answer), dossierOf(said, "en"), {
    document: "text" as never,
    by: { model: "parrot" },
  });
  expect(validated).toMatchObject({ outcomes: [{ kind: "taken" }, { kind: "taken" }], unattributed: 1 });
});

test("of what people have coded as the text's own fewer than one in ten would be warned of, and most of what somebody says", () => {
  const readme = readFileSync("data/articles/README.md", "utf8");
  const files = [...readme.matchAll(/^\| `([^`]+)` *\| look/gm)].map(([, name]) => name);
  const counts = { own: { all: 0, warned: 0 }, said: { all: 0, warned: 0 } };
  for (const file of files) {
    const read = parseDossier(readFileSync(`data/articles/${file}.isnad.json`));
    if (read.kind === "error") throw new Error(`${file} has faults`);
    const { dossier } = read.value;
    for (const { voice, evidence } of dossier.claims) {
      const count = counts[voice === "narrator" ? "own" : "said"];
      count.all += 1;
      if (droppedSpeech({ evidence }, dossier) !== undefined) count.warned += 1;
    }
  }
  expect(files).toHaveLength(10);
  expect(counts.own.all).toBeGreaterThan(30);
  expect(counts.own.warned / counts.own.all).toBeLessThan(0.1);
  expect(counts.said.warned / counts.said.all).toBeGreaterThan(0.9);
});
