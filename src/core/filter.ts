import { type SpeakerId, speakersOf } from "./attribution";
import type { ActorId } from "./dossier";
import type { CodedClaim, Graph } from "./graph";
import { oncePer } from "./oncePer";
import type { RelationTypeId } from "./relationTypes";
import { createTies, type Tie } from "./ties";

/** What is shown. Empty lists leave everything in. */
export type Filter = {
  readonly hiddenTypes: readonly RelationTypeId[];
  readonly speakers: readonly SpeakerId[];
  readonly hideAttributed: boolean;
  readonly actors: readonly ActorId[];
  /** Of the chosen actors: what is between them, or all that touches one of them. One actor alone has only "around". */
  readonly scope: "between" | "around";
};

/** Everything is shown. */
export const noFilter: Filter = {
  hiddenTypes: [],
  speakers: [],
  hideAttributed: false,
  actors: [],
  scope: "between",
};

/** Whether anything may be hidden; `scope` alone hides nothing. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.hiddenTypes.length > 0 ||
    filter.speakers.length > 0 ||
    filter.hideAttributed ||
    filter.actors.length > 0
  );
}

/** All ties of a dossier; made once for a graph, so that ties that keep all their claims are the same under any filter. */
const tiesOf = oncePer(({ claims, actors }: Graph) => createTies(claims, actors));

/** The ties that a filter leaves, each with only the claims that it leaves. */
export function filterTies(graph: Graph, filter: Filter): readonly Tie[] {
  const hidden = new Set<RelationTypeId>(filter.hiddenTypes);
  return filterTiesOfAnyType(graph, filter).filter((tie) => !hidden.has(tie.type));
}

/** As `filterTies`, but relation types are not hidden: what the key counts, so that a hidden type says what it hides. */
export function filterTiesOfAnyType(graph: Graph, filter: Filter): readonly Tie[] {
  const speakers = new Set<SpeakerId>(filter.speakers);
  const chosen = new Set<ActorId>(filter.actors);
  const said = ({ claim }: CodedClaim) => speakersOf(claim).some((speaker) => speakers.has(speaker));
  const ties = speakers.size === 0 ? tiesOf(graph) : createTies(graph.claims.filter(said), graph.actors);
  const around = filter.scope === "around" || chosen.size === 1;
  const touches = (tie: Tie) => {
    if (chosen.size === 0) return true;
    const ends = [chosen.has(tie.from), chosen.has(tie.to)];
    return around ? ends.includes(true) : !ends.includes(false);
  };
  return ties.filter((tie) => touches(tie) && !(filter.hideAttributed && tie.attributed));
}
