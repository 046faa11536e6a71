import { localise } from "../dossier/language";
import {
  createNetwork,
  edgeAttributes,
  type NetworkAttribute,
  type NetworkValues,
  nodeAttributes,
} from "./network";
import type { ExportInput } from "./taken";
import { element, escapeXml, lines, xmlDeclaration } from "./xml";

const types: Readonly<Record<NetworkAttribute["type"], string>> = {
  string: "string",
  integer: "int",
  boolean: "boolean",
};

/** With the names by which programs find what to write on a mark, and how heavy an edge is. */
const labelled = (attributes: readonly NetworkAttribute[]): readonly NetworkAttribute[] => [
  { id: "label", type: "string" },
  ...attributes,
];
const weighted = (attributes: readonly NetworkAttribute[]): readonly NetworkAttribute[] => [
  { id: "weight", type: "integer" },
  ...labelled(attributes),
];

const keyId = (owner: "node" | "edge", id: string) => `${owner}.${id}`;

/**
 * Returns the network as GraphML 1.1 (graphml.graphdrawing.org): parallel ties are edges with ids of their own. All are
 * directed, and `mutual` says of which the direction means nothing: NetworkX refuses a graph with edges of both kinds, and
 * igraph takes all for what the graph says. Ids are NMTOKENs, as its schema wants them; the dossier's own stand in
 * `actor_id` and `tie_id`.
 */
export function writeGraphml(input: ExportInput): string {
  const { nodes, edges } = createNetwork(input);
  const { title } = input.graph.dossier;
  const keys = [...declare("node", labelled(nodeAttributes)), ...declare("edge", weighted(edgeAttributes))];
  const graph = [
    element("desc", {}, escapeXml(localise(title, input.language).text)),
    ...nodes.map(({ id, label, values }) =>
      element("node", { id }, data("node", labelled(nodeAttributes), { ...values, label })),
    ),
    ...edges.map(({ id, source, target, label, weight, values }) =>
      element(
        "edge",
        { id, source, target },
        data("edge", weighted(edgeAttributes), { ...values, label, weight }),
      ),
    ),
  ];
  const root = {
    xmlns: "http://graphml.graphdrawing.org/xmlns",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation":
      "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd",
  };
  const body = [...keys, element("graph", { id: "ties", edgedefault: "directed" }, lines(graph))];
  return `${xmlDeclaration}${element("graphml", root, lines(body))}\n`;
}

function declare(owner: "node" | "edge", attributes: readonly NetworkAttribute[]): readonly string[] {
  return attributes.map(({ id, type }) =>
    element("key", {
      id: keyId(owner, id),
      for: owner,
      "attr.name": id,
      "attr.type": types[type],
    }),
  );
}

function data(
  owner: "node" | "edge",
  attributes: readonly NetworkAttribute[],
  values: NetworkValues,
): string {
  return lines(
    attributes.flatMap(({ id }) => {
      const value = values[id];
      return value === undefined
        ? []
        : [element("data", { key: keyId(owner, id) }, escapeXml(String(value)))];
    }),
  );
}
