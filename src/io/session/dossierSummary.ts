import { countQuotes } from "../../core/dossier/countQuotes";
import { countFaults, type Issue } from "../../core/dossier/issue";
import { countActors } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import type { Summary } from "../../state/services";

/** Returns what the list shows of a dossier. */
export function dossierSummary(graph: Graph, issues: readonly Issue[]): Summary {
  return {
    title: graph.dossier.title,
    counts: {
      actors: countActors(graph),
      claims: graph.claims.length,
      quotes: countQuotes(graph.dossier.claims),
    },
    errors: countFaults(issues),
  };
}
