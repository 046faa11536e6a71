import type { Graph } from "../../core/graph";
import type { Issue } from "../../core/issue";
import type { Summary } from "../../state/services";

/** What the list shows of a dossier. */
export function summaryOf(graph: Graph, issues: readonly Issue[]): Summary {
  return {
    title: graph.dossier.title,
    counts: { actors: graph.sides.length, claims: graph.claims.length, passages: graph.passages.length },
    errors: errorsIn(issues),
  };
}

/** How many of these are errors. */
export function errorsIn(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity === "error").length;
}
