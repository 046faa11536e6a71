import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { writeGexf } from "../../../src/core/export/gexf";
import { takenBy } from "../../../src/core/export/taken";
import { isLine } from "../../../src/core/graph/filter";
import { anyInput, asXml, builtInInput, schemaFaults, someInputs } from "../../support/exports";

const faults = (...files: readonly string[]) =>
  schemaFaults(files, "gexf-1.3-subset.xsd", ["gexf-1.3-viz-subset.xsd"]);

test("graphology reads every tie back as an edge of its own, with its sides, direction and type", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const ties = takenBy(input).ties.filter(isLine);
      const graph = parse(MultiGraph, writeGexf(input), { allowUndeclaredAttributes: false });
      const actorOf = (node: string) => graph.getNodeAttribute(node, "actor_id");
      const edges = graph.mapEdges((_id, attributes, source, target, _s, _t, undirected) => ({
        directed: !undirected,
        tie: attributes.tie_id,
        type: attributes.relation,
        ends: [actorOf(source), actorOf(target)],
        mutual: attributes.mutual,
        kind: attributes.kind,
        weight: attributes.weight,
        passages: attributes.passages,
      }));
      const expected = ties.map(({ id, type, from, to, mutual, support }) => ({
        directed: true,
        tie: asXml(id),
        type,
        ends: [from, to].map(asXml),
        mutual,
        kind: mutual ? `${type}-mutual` : type,
        weight: Math.max(1, support.length),
        passages: support.length,
      }));
      const byTie = (a: { tie: string }, b: { tie: string }) => (a.tie < b.tie ? -1 : 1);
      expect(edges.toSorted(byTie)).toEqual(expected.toSorted(byTie));
    }),
  );
});

test("files follow GEXF's rules, whatever the dossier's ids and names are and whether it is sound", async () => {
  const files = someInputs().map(writeGexf);
  expect(await faults(...files)).toEqual([]);
});

test("lines have the colours that are given, and none where none are", async () => {
  const colours = Object.fromEntries(relationTypes.map(({ id }) => [id, "#1c72ab"])) as never;
  const xml = writeGexf({ ...builtInInput(), colours });
  expect(xml).toContain('<viz:color r="28" g="114" b="171"/>');
  expect(await faults(xml)).toEqual([]);
  expect(writeGexf(builtInInput())).not.toContain("viz:color");
});
