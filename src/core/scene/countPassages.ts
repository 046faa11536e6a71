import type { ActorId } from "../dossier/dossier";
import type { Graph } from "../graph/graph";
import { actorsOfClaim } from "../graph/graph";
import type { Passage } from "../graph/passages";
import { oncePer } from "../memoise/oncePer";

/**
 * Returns how many passages are said of each actor in the whole dossier; a passage that carries two claims counts once.
 * Counted once for a graph: the layout asks, and the drawing.
 */
export const countPassages = oncePer((graph: Graph): ReadonlyMap<ActorId, number> => {
  const passages = new Map<ActorId, Set<Passage>>(graph.sides.map((actor) => [actor.id, new Set()]));
  for (const { claim, passages: carrying } of graph.claims) {
    for (const side of actorsOfClaim(claim)) {
      for (const passage of carrying) passages.get(side)?.add(passage);
    }
  }
  return new Map([...passages].map(([actor, own]) => [actor, own.size]));
});
