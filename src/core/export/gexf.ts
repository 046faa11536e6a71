import type { ActorShapeId } from "../codebook/actorKinds";
import type { LineStyle, RelationTypeId } from "../codebook/relationTypes";
import { localise } from "../dossier/language";
import {
  createNetwork,
  edgeAttributes,
  type NetworkAttribute,
  type NetworkEdge,
  type NetworkNode,
  type NetworkValues,
  nodeAttributes,
} from "./network";
import type { ExportInput } from "./taken";
import { element, escapeXml, lines, xmlDeclaration } from "./xml";

/** GEXF's shapes that come nearest to the map's: it has disc, square, triangle, diamond and image. */
const shapes: Readonly<Record<ActorShapeId, string>> = {
  circle: "disc",
  square: "square",
  arch: "diamond",
  hexagon: "triangle",
};
const lineShapes: Readonly<Record<LineStyle, string>> = {
  solid: "solid",
  dashed: "dashed",
  dotted: "dotted",
  ticked: "double",
};

/** Size of a node that nothing is said of, and what the square root of its passages adds. */
const size = { least: 10, perRoot: 6 };

/**
 * Returns the network as GEXF 1.3 (gexf.net): parallel ties are edges with ids of their own, told apart by their `kind`.
 * All are directed, and `mutual` says of which the direction means nothing: Gephi drops edges of another type than the
 * graph's, and NetworkX refuses a file with both. Sizes, shapes and colours are those of the map as far as the format has
 * them.
 */
export function writeGexf(input: ExportInput): string {
  const { nodes, edges } = createNetwork(input);
  const meta = [
    element("creator", {}, "Isnad"),
    element("description", {}, escapeXml(localise(input.graph.dossier.title, input.language).text)),
  ];
  const graph = [
    declare("node", nodeAttributes),
    declare("edge", edgeAttributes),
    element("nodes", { count: nodes.length }, lines(nodes.map(writeNode))),
    element("edges", { count: edges.length }, lines(edges.map((edge) => writeEdge(edge, input.colours)))),
  ];
  const root = {
    xmlns: "http://gexf.net/1.3",
    "xmlns:viz": "http://gexf.net/1.3/viz",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
    version: "1.3",
  };
  const body = [
    element("meta", {}, lines(meta)),
    element("graph", { defaultedgetype: "directed", mode: "static" }, lines(graph)),
  ];
  return `${xmlDeclaration}${element("gexf", root, lines(body))}\n`;
}

function declare(owner: "node" | "edge", attributes: readonly NetworkAttribute[]): string {
  const declared = attributes.map(({ id, type }) => element("attribute", { id, title: id, type }));
  return element("attributes", { class: owner }, lines(declared));
}

function writeNode({ id, label, shape, passages, values }: NetworkNode): string {
  const value = Math.round((size.least + size.perRoot * Math.sqrt(passages)) * 10) / 10;
  const parts = [
    writeValues(nodeAttributes, values),
    element("viz:size", { value }),
    element("viz:shape", { value: shapes[shape] }),
  ];
  return element("node", { id, label }, lines(parts));
}

function writeEdge(edge: NetworkEdge, colours: ExportInput["colours"]): string {
  const { id, source, target, label, tie, line, width, weight, values } = edge;
  const parts = [
    writeValues(edgeAttributes, values),
    ...colourOf(tie.type, colours),
    element("viz:thickness", { value: width }),
    element("viz:shape", { value: lineShapes[line] }),
  ];
  const attributes = {
    id,
    source,
    target,
    kind: tie.mutual ? `${tie.type}-mutual` : tie.type,
    label,
    weight,
  };
  return element("edge", attributes, lines(parts));
}

function colourOf(type: RelationTypeId, colours: ExportInput["colours"]): readonly string[] {
  const channels = /^#(..)(..)(..)$/.exec(colours?.[type] ?? "");
  if (channels === null) return [];
  const [r, g, b] = channels.slice(1).map((channel) => Number.parseInt(channel, 16));
  return [element("viz:color", { r, g, b })];
}

function writeValues(attributes: readonly NetworkAttribute[], values: NetworkValues): string {
  const written = attributes.flatMap(({ id }) => {
    const value = values[id];
    return value === undefined ? [] : [element("attvalue", { for: id, value })];
  });
  return element("attvalues", {}, lines(written));
}
