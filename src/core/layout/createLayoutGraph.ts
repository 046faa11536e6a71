import { languages } from "../../words/languages";
import { actorKind } from "../codebook/actorKinds";
import type { Actor } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { allTies } from "../graph/filter";
import type { Graph } from "../graph/graph";
import { countPassages } from "../scene/countPassages";
import { nameLimits } from "../scene/frame";
import { settingsInside } from "../scene/nameSetting";
import { estimateWidth, setName } from "../scene/names";
import type { LayoutGraph, NameSize } from "./layout";

/** Creates a graph in the numbers that its layout needs; nodes in the order of `sides`, links in that of all ties. */
export function createLayoutGraph(graph: Graph): LayoutGraph {
  const passages = countPassages(graph);
  const indices = new Map(graph.sides.map((actor, index) => [actor.id, index]));
  return {
    nodes: graph.sides.map((actor) => ({
      shape: actorKind(actor.kind).shape,
      passages: passages.get(actor.id) ?? 0,
      name: {
        wide: largestName(actor, nameLimits.wide),
        phone: largestName(actor, nameLimits.phone),
        inside: languages.map(({ id }) =>
          settingsInside(localise(actor.name, id).text).map((lines) => lines.map(estimateWidth)),
        ),
      },
    })),
    links: allTies(graph).flatMap(({ id, type, from, to, mutual, support: own }) => {
      const [source, target] = [indices.get(from), indices.get(to)];
      return source === undefined || target === undefined
        ? []
        : [{ id, type, source, target, mutual, passages: own.length }];
    }),
  };
}

/** As wide, and as many lines, as the name is in any of the interface languages. */
function largestName(actor: Actor, limit: number): NameSize {
  const names = languages.map(({ id }) => setName(localise(actor.name, id).text, limit));
  return {
    width: Math.max(...names.map(({ width }) => width)),
    lines: Math.max(...names.map(({ lines }) => lines.length)),
  };
}
