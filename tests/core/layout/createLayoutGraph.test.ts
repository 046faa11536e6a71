import { expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { builtInGraph } from "../../support/dossiers";

const graph = builtInGraph();
const layoutGraph = createLayoutGraph(graph);

test("has a node for each side, in their order, and a link for each tie", () => {
  expect(layoutGraph.nodes).toHaveLength(graph.sides.length);
  const ties = filterTies(graph, noFilter);
  expect(layoutGraph.links.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
  for (const [index, { source, target }] of layoutGraph.links.entries()) {
    expect(graph.sides[source]?.id).toBe(ties[index]?.from);
    expect(graph.sides[target]?.id).toBe(ties[index]?.to);
  }
});

test("takes each name as wide as in the wider of the languages, and no wider than a phone has room for", () => {
  const states = graph.sides.findIndex(({ id }) => id === "united-states");
  const { wide, phone } = layoutGraph.nodes[states]?.name ?? expect.fail("no such actor");
  expect(wide.width).toBeGreaterThan(5.8);
  expect(phone.width).toBeLessThanOrEqual(wide.width);
});

test("crosses to a worker as it is", () => {
  expect(structuredClone(layoutGraph)).toEqual(layoutGraph);
});
