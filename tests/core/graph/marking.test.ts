import { expect, test } from "vitest";
import { allTies } from "../../../src/core/graph/filter";
import { markText } from "../../../src/core/graph/marking";
import type { Tie } from "../../../src/core/graph/ties";
import { builtInGraph } from "../../support/dossiers";

const graph = builtInGraph();
const tiesByPassage = new Map<string, Tie[]>();
for (const tie of allTies(graph)) {
  for (const { id } of tie.passages) tiesByPassage.set(id, [...(tiesByPassage.get(id) ?? []), tie]);
}
const [document] = graph.dossier.documents;
if (document === undefined) throw new Error("the built-in dossier has no document");
const marked = (language: string) =>
  markText(document.texts[language] ?? "", language, graph.passages, tiesByPassage, graph.actors);

test.each(Object.keys(document.texts))(
  "the runs of a paragraph are its exact characters (%s)",
  (language) => {
    const lines = (document.texts[language] ?? "").split("\n");
    const paragraphs = marked(language);
    expect(paragraphs.map(({ index }) => index)).toEqual(
      [...lines.keys()].filter((index) => lines[index]?.trim() !== ""),
    );
    for (const { index, text, runs } of paragraphs) {
      expect(runs.map((run) => run.text).join("")).toBe(lines[index]);
      expect(text).toBe(lines[index]);
      expect(runs.every((run) => run.text !== "")).toBe(true);
    }
  },
);

test.each(Object.keys(document.texts))("every passage's runs are its quote (%s)", (language) => {
  for (const passage of graph.passages) {
    const span = passage.spans[language];
    if (span === undefined) continue;
    const runs = marked(language).flatMap((paragraph) => paragraph.runs);
    const own = runs.filter((run) => run.passages.includes(passage)).map((run) => run.text);
    expect(own.join("")).toBe(document.texts[language]?.slice(span.start, span.end));
  }
});

test("every passage begins once, for each type of tie that it carries", () => {
  const beginnings = marked(document.language).flatMap((paragraph) => paragraph.beginnings);
  for (const passage of graph.passages) {
    const types = new Set((tiesByPassage.get(passage.id) ?? []).map((tie) => tie.type));
    expect(beginnings.filter((beginning) => beginning.passage === passage).map(({ type }) => type)).toEqual([
      ...types,
    ]);
  }
});

test("what only others claim at a passage is hearsay there, whatever the text asserts of the tie elsewhere", () => {
  const paragraphs = marked(document.language);
  const isHearsayIn = (number: number, type: string) => {
    const paragraph = paragraphs.find((one) => one.number === number);
    const drawn = [
      ...(paragraph?.beginnings ?? []),
      ...(paragraph?.runs ?? []).flatMap((run) => run.underlines),
    ];
    return [...new Set(drawn.filter((line) => line.type === type).map((line) => line.form.hearsay))];
  };
  const [tie] = [...tiesByPassage.values()].flat().filter(({ id }) => id === "conflict:russia>ukraine");
  expect(tie?.state.hearsay).toBe(false);
  // The text itself tells of the invasion; of the missiles and the war Ishiba and Rutte do.
  expect([5, 8, 9].map((number) => isHearsayIn(number, "conflict"))).toEqual([[false], [true], [true]]);
});

test("a passage is hearsay for a type only if nothing that it carries of it is asserted there", () => {
  for (const { passage, type, form } of marked(document.language).flatMap((one) => one.beginnings)) {
    const claims = (tiesByPassage.get(passage.id) ?? [])
      .filter((tie) => tie.type === type)
      .flatMap((tie) => tie.claims.filter((claim) => claim.passages.includes(passage)));
    expect(claims.length).toBeGreaterThan(0);
    expect(form.hearsay).toBe(!claims.some((claim) => !claim.state.hearsay));
  }
});

test("what is included in what is condemned is marked as condemned", () => {
  const runs = marked(document.language).flatMap((paragraph) => paragraph.runs);
  const use = runs.filter(({ text }) => text.includes("استخدام روسيا لصواريخ"));
  expect(use.map(({ underlines }) => underlines.map(({ type }) => type).toSorted())).toEqual([
    ["condemnation", "conflict"],
  ]);
});

test("a passage over the end of a paragraph is marked in both", () => {
  const text = "one two\nthree";
  const [passage] = graph.passages;
  if (passage === undefined) throw new Error("no passage");
  const over = { ...passage, spans: { xx: { start: 4, end: 13 } } };
  const paragraphs = markText(text, "xx", [over], tiesByPassage, graph.actors);
  expect(paragraphs.map(({ runs }) => runs.map((run) => [run.text, run.passages.length]))).toEqual([
    [
      ["one ", 0],
      ["two", 1],
    ],
    [["three", 1]],
  ]);
  expect(paragraphs.map(({ beginnings }) => beginnings.length)).toEqual([1, 0]);
});

test("passages begin in the order of the text, even where a translation turns them around", () => {
  const [first, second] = graph.passages;
  if (first === undefined || second === undefined) throw new Error("no two passages");
  const turned = [
    { ...first, spans: { xx: { start: 4, end: 7 } } },
    { ...second, spans: { xx: { start: 0, end: 3 } } },
  ];
  const [paragraph] = markText("one two", "xx", turned, tiesByPassage, graph.actors);
  const starts = paragraph?.beginnings.map(({ passage }) => passage.spans.xx?.start);
  expect(starts).toEqual([0, 4]);
});

test("every marked run has a line, each in a track of its own, at most three", () => {
  for (const run of marked(document.language).flatMap((paragraph) => paragraph.runs)) {
    const tracks = run.underlines.map(({ track }) => track);
    expect(new Set(tracks).size).toBe(tracks.length);
    expect(tracks.every((track) => track < 3)).toBe(true);
    expect(tracks.length > 0).toBe(run.passages.length > 0);
  }
});
