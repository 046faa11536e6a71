import { countActors } from "../../core/filter";
import type { Graph } from "../../core/graph";
import { countFaults, type Issue } from "../../core/issue";
import type { Summary } from "../../state/services";

/** What the list shows of a dossier. */
export function summaryOf(graph: Graph, issues: readonly Issue[]): Summary {
  return {
    title: graph.dossier.title,
    counts: { actors: countActors(graph), claims: graph.claims.length, passages: graph.passages.length },
    errors: countFaults(issues),
  };
}
