import type { LanguageId } from "../../words/languages";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { Claim } from "../dossier/dossier";
import { type Filter, filterTies, isFiltering, listedTies } from "../graph/filter";
import type { CodedClaim, Graph } from "../graph/graph";
import type { Passage } from "../graph/passages";
import type { Tie } from "../graph/ties";

/** What is exported: a dossier as a filter leaves it, in the reader's language. */
export type ExportInput = {
  readonly graph: Graph;
  readonly filter: Filter;
  readonly language: LanguageId;
  /** Colours of the relation types as "#rrggbb", for formats that have colours. */
  readonly colours?: Readonly<Record<RelationTypeId, string>>;
};

/** What a filter leaves: ties with their claims, each claim once, and the passages that carry them, each once. */
export type Taken = {
  readonly ties: readonly Tie[];
  /** The lines, then what is only denied: a table has a column that says so. */
  readonly listed: readonly Tie[];
  readonly claims: readonly CodedClaim[];
  readonly passages: readonly Passage[];
};

/**
 * Returns everything that is to be in a file, in the dossier's order. Without a filter no claim is left out, tie or no tie.
 */
export function takenBy({ graph, filter }: Pick<ExportInput, "graph" | "filter">): Taken {
  const ties = filterTies(graph, filter);
  const listed = listedTies(graph, filter);
  if (!isFiltering(filter)) return { ties, listed, claims: graph.claims, passages: graph.passages };
  const left = new Set<Claim>(listed.flatMap((tie) => tie.claims.map(({ claim }) => claim)));
  const claims = graph.claims.filter(({ claim }) => left.has(claim));
  const carrying = new Set(claims.flatMap(({ passages }) => passages));
  return { ties, listed, claims, passages: graph.passages.filter((passage) => carrying.has(passage)) };
}
