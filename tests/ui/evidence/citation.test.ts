import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createGraph } from "../../../src/core/graph/graph";
import { citation } from "../../../src/ui/evidence/citation";
import { formatDate } from "../../../src/words/dates";
import { builtInGraph, smallDossier } from "../../support/dossiers";

const graph = createGraph(smallDossier() as unknown as Dossier);
const cited = (index: number) => {
  const coded = graph.claims[index];
  const passage = coded?.passages[0];
  if (coded === undefined || passage === undefined) throw new Error(`claim ${index} has no passage`);
  return { graph, claim: coded.claim, passage };
};
test("a citation gives quote, translation, speaker, place, address and link, a line each", () => {
  expect(citation(cited(0), "en", "https://isnad.example/").split("\n")).toEqual([
    "«أدانت الدولة أ الهجوم على الميناء»",
    "“State A condemned the attack on the harbour”",
    "Said by The minister (reported)",
    "محادثات الميناء",
    "The Harbour Post",
    "4 May 2031, Paragraph 2",
    `https://example.org/harbour#:~:text=${encodeURIComponent("أدانت الدولة أ الهجوم على الميناء")}`,
    "https://isnad.example/",
  ]);
});

test("in Arabic it is worded in Arabic; what the text itself says has no speaker", () => {
  expect(citation(cited(1), "ar", "https://isnad.example/").split("\n")).toEqual([
    "«وتتعاون الدولة أ مع الميناء»",
    "النص نفسه",
    "الفعل المذكور: مخطَّط له",
    "محادثات الميناء",
    "The Harbour Post",
    "٤ مايو ٢٠٣١، الفقرة ٢",
    `https://example.org/harbour#:~:text=${encodeURIComponent("وتتعاون الدولة أ مع الميناء")}`,
    "https://isnad.example/",
  ]);
});

test.each([
  ["denied", "Said by The minister (reported)\nWhat is said to happen: denied\n"],
  ["actual", "Said by The minister (reported)\nمحادثات الميناء\n"],
] as const)("what is %s is cited as it is", (modality, words) => {
  const { claim, ...rest } = cited(0);
  expect(citation({ ...rest, claim: { ...claim, modality } }, "en", undefined)).toContain(words);
});

test("what only others say, and what somebody denies, is cited with that", () => {
  const [, , war] = smallDossier().claims;
  const denial = { ...war, id: "denial", saidBy: ["attackers"], modality: "denied" };
  const dossier = { ...smallDossier(), claims: [war, denial] } as unknown as Dossier;
  const disputed = createGraph(dossier);
  const [coded] = disputed.claims;
  const passage = coded?.passages[0];
  if (coded === undefined || passage === undefined) throw new Error("no passage");
  expect(citation({ graph: disputed, claim: coded.claim, passage }, "en", undefined)).toContain(
    "\nDisputed: according to the minister; denied by the Attackers\n",
  );
  expect(citation(cited(2), "en", undefined)).toContain("\nHearsay: according to the minister\n");
});

test("a threat is not cited as disputed where it is the act beside it that is denied", () => {
  const [, , war] = smallDossier().claims;
  const denial = { ...war, id: "denial", saidBy: ["attackers"], modality: "denied" };
  const threat = { ...war, id: "threat", saidBy: ["attackers"], modality: "conditional" };
  const dossier = { ...smallDossier(), claims: [threat, war, denial] } as unknown as Dossier;
  const graph = createGraph(dossier);
  const disputed = graph.claims.map(({ claim, passages: [passage] }) => {
    if (passage === undefined) throw new Error("no passage");
    return citation({ graph, claim, passage }, "en", undefined).includes("\nDisputed:");
  });
  expect(disputed).toEqual([false, true, true]);
});

const builtIn = builtInGraph();
const everyCitation = builtIn.claims.flatMap(({ claim, passages }) =>
  passages.map((passage) => citation({ graph: builtIn, claim, passage }, "en", "https://isnad.example/")),
);

test("a quote that holds quotation marks stands in others, and keeps its own", () => {
  const [nested] = everyCitation.filter((text) => text.includes("strongly condemn"));
  expect(nested).toContain("‘Ishiba and Rutte also stated that they “strongly condemn” the growing military");
  for (const text of everyCitation) expect(text).not.toMatch(/“[^”\n]*“|«[^»\n]*«/);
});

test("a citation holds nothing that one does not see", () => {
  for (const text of everyCitation) expect(text).not.toMatch(/\p{Cf}/u);
});

test.each([
  ["2031", "2031"],
  ["2031-05", "May 2031"],
  ["2031-05-04T22:30:00Z", "4 May 2031"],
  ["last spring", "last spring"],
])("a date is as precise as it is given: %s", (given, shown) => {
  expect(formatDate(given, "en")).toBe(shown);
});
