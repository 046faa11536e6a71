import { expect, test } from "vitest";
import { castOf } from "../../../src/core/coding/castOf";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import { stopsOf } from "../../../src/core/coding/stopsOf";
import { readSentences } from "../../../src/core/coding/walkSentences";
import type { SourceDocument } from "../../../src/core/dossier/dossier";
import { finderOf } from "../../../src/core/names/finderOf";
import { sentencesOf } from "../../../src/core/passage/sentences";
import { startDossierTask } from "../../../src/core/verification/dossierTasks";
import { HARBOUR_ARTICLE } from "../../support/harbourArticle";

/** Longer than what is read in one step. */
const text = Array.from({ length: 40 }, () => HARBOUR_ARTICLE).join("\n\n");
const document = { id: "text", language: "en", title: {}, texts: { en: text } } as unknown as SourceDocument;

test.each([
  { of: "paragraphs", text },
  { of: "one paragraph", text: text.replaceAll("\n", " ") },
])("read step by step, a text of $of has the sentences and stops that it has as a whole", (given) => {
  const texts = { en: given.text };
  const found = runToEnd(readSentences({ ...document, texts }, []));
  expect(found.map(({ sentence }) => sentence)).toEqual(sentencesOf(given.text));
  const stops = found.filter(({ words }) => words !== undefined);
  expect(stops.map(({ sentence, words }) => ({ sentence, words }))).toEqual(
    stopsOf({ text: given.text, actors: [], finder: finderOf([]) }).map(({ sentence, words }) => ({
      sentence,
      words,
    })),
  );
});

test.each([{ kind: "sentences", document, actors: [] } as const, { kind: "cast", text } as const])(
  "how far it has come is told in order, in code units of the text: $kind",
  (task) => {
    const steps = startDossierTask(task);
    const told: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      expect(step.value.total).toBe(text.length);
      told.push(step.value.done);
    }
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(text.length);
  },
);

test("the cast that a task finds is the text's", () => {
  expect(runToEnd(startDossierTask({ kind: "cast", text: HARBOUR_ARTICLE }))).toEqual(
    castOf(HARBOUR_ARTICLE),
  );
});
