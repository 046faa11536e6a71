import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/core/dossier/dossier";
import { createNetwork } from "../../../src/core/export/network";
import { writeTiesCsv } from "../../../src/core/export/tiesCsv";
import { nounOf } from "../../../src/core/grammar/noun";
import { allTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { createSearchIndex, search } from "../../../src/core/graph/search";
import { tieClause, tieSentence, tieStanding } from "../../../src/core/graph/tieSentence";
import { languages } from "../../../src/words/languages";
import { readBuiltIn } from "../../support/dossiers";

/** The built-in dossier, of which every third claim is denied by another, and every fifth is a plan. */
function mixed() {
  const dossier = readBuiltIn();
  const claims = dossier.claims.flatMap((claim, index): Claim[] => {
    const own: Claim = index % 5 === 0 ? { ...claim, modality: "planned" } : claim;
    const denial = { ...claim, id: `${claim.id}-denied`, modality: "denied", saidBy: ["russia"] };
    return index % 3 === 0 ? [own, { ...denial, voice: "reported" } as unknown as Claim] : [own];
  });
  return createGraph({ ...dossier, claims });
}

const graph = mixed();
const ties = allTies(graph);

describe.each(languages.map(({ id }) => id))("in %s", (language) => {
  test("a tie's sentence is its clause and whom it rests on", () => {
    const said = ties.map((tie) => {
      const standing = tieStanding(tie.state, graph.actors, language);
      const sentence = tieSentence(tie, graph.actors, language);
      const deniers = tie.state.deniedBy.map((id) => nounOf(id, graph.actors, language).name.nominative);
      expect(deniers.every((name) => sentence.includes(name))).toBe(true);
      // What is only denied begins with who denies it.
      if (tie.state.mood === "denied") return standing;
      expect(sentence.startsWith(tieClause(tie, graph.actors, language))).toBe(true);
      expect(sentence.endsWith(standing ?? tieClause(tie, graph.actors, language))).toBe(true);
      return standing;
    });
    expect(said.some((standing) => standing === undefined)).toBe(true);
    expect(said.some((standing) => standing !== undefined)).toBe(true);
  });

  test("what is found, a table's row and an edge say it whole", () => {
    const input = { graph, filter: noFilter, language };
    const rows = Papa.parse<Record<string, string>>(writeTiesCsv(input).slice(1), { header: true }).data;
    const edges = createNetwork(input).edges;
    const index = createSearchIndex(graph);
    for (const tie of ties) {
      const sentence = tieSentence(tie, graph.actors, language);
      const row = rows.find(({ tie_id }) => tie_id === tie.id);
      if (row !== undefined) expect(row.sentence).toBe(sentence);
      const edge = edges.find(({ values }) => values.tie_id === tie.id);
      if (edge !== undefined) expect(edge.values.sentence).toBe(sentence);
      const hits = search(index, tieClause(tie, graph.actors, language), language)
        .flatMap((group) => group.hits)
        .filter(({ target }) => target.kind === "tie" && target.tie === tie.id);
      expect(hits.map(({ found }) => found.text)).toEqual([sentence]);
    }
    expect(rows.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(10);
  });
});
