import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { relationType } from "../../../src/core/codebook/relationTypes";
import { writeGraphml } from "../../../src/core/export/graphml";
import { takenBy } from "../../../src/core/export/taken";
import { isLine } from "../../../src/core/graph/filter";
import { tieState } from "../../../src/core/graph/tieState";
import { isUnsupported, type Tie } from "../../../src/core/graph/ties";
import type { LanguageId } from "../../../src/words/languages";
import { anyInput, asXml, builtInInput, schemaFaults, someInputs, unsoundInput } from "../../support/exports";

/** A program writes the label on the edge: what is no plain fact has its state in it, and what nothing carries says so. */
function labelled(tie: Tie, language: LanguageId): string {
  const [type, state] = [relationType(tie.type).label[language], tieState(tie.state.id).label[language]];
  const named = tie.state.id === "stated" ? undefined : state.toLowerCase();
  if (!isUnsupported(tie)) return named === undefined ? type : `${type} (${named})`;
  const [nothing, comma] = language === "en" ? ["unsupported", ", "] : ["بلا دليل", "، "];
  return named === undefined ? `${type} (${nothing})` : `${type} (${named}${comma}${nothing})`;
}

test("graphology reads every tie back as an edge of its own, with its sides, direction and type", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const ties = takenBy(input).ties.filter(isLine);
      const graph = parse(MultiGraph, writeGraphml(input));
      const actorOf = (node: string) => graph.getNodeAttribute(node, "actor_id");
      const edges = graph.mapEdges((edge, attributes, source, target) => ({
        tie: attributes.tie_id,
        type: attributes.relation,
        ends: [actorOf(source), actorOf(target)],
        mutual: attributes.mutual,
        directed: graph.isDirected(edge),
        label: attributes.label,
        weight: attributes.weight,
        passages: attributes.passages,
        claims: attributes.claims,
      }));
      const expected = ties.map((tie) => ({
        tie: asXml(tie.id),
        type: tie.type,
        ends: [tie.from, tie.to].map(asXml),
        mutual: tie.mutual,
        directed: true,
        label: labelled(tie, input.language),
        weight: Math.max(1, tie.support.length),
        passages: tie.support.length,
        claims: tie.claims.length,
      }));
      const byTie = (a: { tie: string }, b: { tie: string }) => (a.tie < b.tie ? -1 : 1);
      expect(edges.toSorted(byTie)).toEqual(expected.toSorted(byTie));
    }),
  );
});

test("files follow GraphML's rules, whatever the dossier's ids and names are and whether it is sound", async () => {
  const files = someInputs().map(writeGraphml);
  expect(await schemaFaults(files, "graphml-1.1-subset.xsd")).toEqual([]);
});

test("the rules notice an edge that leads nowhere", async () => {
  const broken = writeGraphml(builtInInput()).replace(/target="[^"]+"/, 'target="nobody"');
  expect(await schemaFaults([broken], "graphml-1.1-subset.xsd")).not.toEqual([]);
});

test("an edge carries its quotes, exactly, and who says them", () => {
  const graph = parse(MultiGraph, writeGraphml(unsoundInput()));
  const edge = graph.findEdge((_edge, { relation }) => relation === "condemnation");
  const { quotes, speakers, speaker_ids, modalities, sentence, state } = graph.getEdgeAttributes(edge);
  expect(quotes).toBe("وقال الوزير إن 40 سفينة غرقت\n\nما ليس في النص");
  expect([speaker_ids, speakers]).toEqual(["minister", "The minister"]);
  expect([modalities, sentence]).toEqual(["actual", "State A condemns the Attackers"]);
  expect(state).toBe("stated");
});

test.each<[LanguageId, string]>([
  ["en", "Cooperation (planned, unsupported)"],
  ["ar", `${relationType("cooperation").label.ar} (مخطَّط له، بلا دليل)`],
])("the label of a plan whose quotes are not found says both, in %s", (language, label) => {
  const graph = parse(MultiGraph, writeGraphml({ ...unsoundInput(), language }));
  const edge = graph.findEdge((_edge, { relation }) => relation === "cooperation");
  expect(graph.getEdgeAttribute(edge, "label")).toBe(label);
});

test("an edge that no claim tells as a fact says so; the text itself has an id among the speakers", () => {
  const graph = parse(MultiGraph, writeGraphml(unsoundInput()));
  const edge = graph.findEdge((_edge, { relation }) => relation === "cooperation");
  const { modalities, sentence, speaker_ids, speakers } = graph.getEdgeAttributes(edge);
  expect(modalities).toBe("planned");
  expect(sentence).toMatch(/ plan to cooperate$/);
  expect([speaker_ids, speakers]).toEqual(["text", "the text itself"]);
});
