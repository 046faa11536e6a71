import { expect, test } from "vitest";
import { runToEnd } from "../../src/core/coding/runToEnd";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { createMentionFinder } from "../../src/core/names/mentions";
import { verifyDossier } from "../../src/core/verification/verifyDossier";
import { dossierSummary } from "../../src/io/session/dossierSummary";
import { languages } from "../../src/words/languages";
import { startMessages } from "../../src/words/start";
import { smallDossier } from "../support/dossiers";

test("the list of dossiers counts the quotes that a verification counts, not the passages on the map", () => {
  const { claims, ...rest } = smallDossier();
  const again = claims.map((claim) => ({ ...claim, id: `${claim.id}-again`, modality: "denied" }));
  const dossier = { ...rest, claims: [...claims, ...again] } as unknown as Dossier;
  const graph = createGraph(dossier);
  const { counts } = runToEnd(verifyDossier(dossier, createMentionFinder(dossier.actors).findAll));
  expect(dossierSummary(graph, []).counts.quotes).toBe(counts.quotes);
  expect(counts.quotes).toBe(2 * graph.passages.length);
});

test("a row of an older program, which counted passages, says nothing of quotes", () => {
  expect(startMessages.en.counts(7, 26, 32)).toBe("7 actors, 26 claims, 32 quotes");
  for (const { id } of languages) {
    expect(startMessages[id].counts(7, 26, undefined)).not.toMatch(/undefined|NaN|quote|اقتباس/);
  }
});
