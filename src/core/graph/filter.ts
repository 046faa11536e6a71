import type { RelationTypeId } from "../codebook/relationTypes";
import { type SpeakerId, speakersOf } from "../dossier/attribution";
import type { ActorId, ClaimId } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";
import type { CodedClaim, Graph } from "./graph";
import type { TieStateId } from "./tieState";
import { createTies, isDenial, type Tie, type TiesMade, tiesByClaim, updateTies } from "./ties";

/** What is shown. Empty lists leave everything in. */
export type Filter = {
  readonly hiddenTypes: readonly RelationTypeId[];
  /** `denied` is among them until the reader asks for it: denials are no lines. */
  readonly hiddenStates: readonly TieStateId[];
  readonly speakers: readonly SpeakerId[];
  readonly actors: readonly ActorId[];
  /** Of the chosen actors: what is between them, or all that touches one of them. One actor alone has only "around". */
  readonly scope: "between" | "around";
};

/** Everything that is a line is shown. */
export const noFilter: Filter = {
  hiddenTypes: [],
  hiddenStates: ["denied"],
  speakers: [],
  actors: [],
  scope: "between",
};

/** Returns whether anything may be hidden that is a line; `scope` alone hides nothing, and showing denials hides nothing. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.hiddenTypes.length > 0 ||
    filter.hiddenStates.some((state) => state !== "denied") ||
    filter.speakers.length > 0 ||
    filter.actors.length > 0
  );
}

/** The ties that were made last of dossiers of one history whose actors no edit has changed. */
const lastTies = new WeakMap<Graph["actors"], TiesMade>();

/**
 * Returns all ties of a dossier, those that are only denied among them. They are made once for a graph, so that ties that
 * keep all their claims are the same under any filter.
 */
export const allTies = oncePer(({ claims, actors }: Graph): readonly Tie[] => {
  const last = lastTies.get(actors);
  const ties = last === undefined ? createTies(claims, actors) : updateTies(last, claims, actors);
  lastTies.set(actors, { claims, ties });
  return ties;
});

/** Returns the ties that a claim is part of, whole. */
export function tiesOfClaim(graph: Graph, id: ClaimId): readonly Tie[] {
  return byClaim(graph).get(id) ?? [];
}

const byClaim = oncePer((graph: Graph) => tiesByClaim(allTies(graph)));

/** Returns whether a tie is a line, which counts: one that is only denied is none. */
export const isLine = ({ state }: Pick<Tie, "state">): boolean => state.id !== "denied";

/** Returns the actors that these ties are between. */
export function endsOfTies(ties: readonly Tie[]): ReadonlySet<ActorId> {
  const ends = new Set<ActorId>();
  for (const { from } of ties) ends.add(from);
  for (const { to } of ties) ends.add(to);
  return ends;
}

/** Returns of how many lines each actor is an end: what is only denied is none of an actor's ties. */
export function countLines(ties: readonly Tie[]): ReadonlyMap<ActorId, number> {
  const amounts = new Map<ActorId, number>();
  for (const { from, to } of ties.filter(isLine)) {
    for (const end of [from, to]) amounts.set(end, (amounts.get(end) ?? 0) + 1);
  }
  return amounts;
}

/** Returns how many actors a dossier's lines are between: who is only denied something has no line. */
export const countActors = oncePer((graph: Graph): number => {
  const ends = new Set<ActorId>();
  for (const tie of allTies(graph)) {
    // Every end is a side: mostly all are found after a few ties.
    if (ends.size >= graph.sides.length) break;
    if (isLine(tie)) ends.add(tie.from).add(tie.to);
  }
  return ends.size;
});

/** Returns the ties that a filter leaves, each with only the claims that it leaves. */
export function filterTies(graph: Graph, filter: Filter): readonly Tie[] {
  const states = new Set<TieStateId>(filter.hiddenStates);
  return filterTiesOfAnyState(graph, filter).filter((tie) => !states.has(tie.state.id));
}

/** Returns of each actor how many lines the rest of a filter leaves around it: what choosing it alone would leave. */
export const linesAround = (graph: Graph, filter: Filter): ReadonlyMap<ActorId, number> =>
  countLines(filterTies(graph, { ...filter, actors: [] }));

/** Filters as `filterTies`, but states are not hidden: what the key counts, so that a hidden state says what it hides. */
export function filterTiesOfAnyState(graph: Graph, filter: Filter): readonly Tie[] {
  const types = new Set<RelationTypeId>(filter.hiddenTypes);
  return filterEveryKind(graph, filter).filter((tie) => !types.has(tie.type));
}

/**
 * Filters as `filterTies`, but relation types are not hidden: what the key counts, so that a hidden type says what it
 * hides.
 */
export function filterTiesOfAnyType(graph: Graph, filter: Filter): readonly Tie[] {
  const states = new Set<TieStateId>(filter.hiddenStates);
  return filterEveryKind(graph, filter).filter((tie) => !states.has(tie.state.id));
}

/** Returns the lines that a filter leaves, then what is only denied, whether or not the map shows it: what is listed. */
export const listedTies = (graph: Graph, filter: Filter): readonly Tie[] => listedIn(graph)(filter);

/** Each link of a page asks for them. */
const listedIn = oncePer((graph: Graph) =>
  oncePer((filter: Filter): readonly Tie[] => {
    const states = new Set<TieStateId>(filter.hiddenStates);
    const ties = filterTiesOfAnyState(graph, filter);
    const lines = ties.filter((tie) => isLine(tie) && !states.has(tie.state.id));
    return [...lines, ...ties.filter((tie) => !isLine(tie))];
  }),
);

/**
 * Returns what an actor says of the ties that a filter lists, each as the filter by this speaker alone would leave it: with its
 * claims, and the denials of them. Nothing where only others are heard.
 */
export function sayingsOf(graph: Graph, filter: Filter, actor: ActorId): readonly Tie[] {
  const { speakers } = filter;
  if (speakers.length > 0 && !speakers.includes(actor)) return [];
  const listed = new Set(listedTies(graph, filter).map(({ id }) => id));
  return listedTies(graph, { ...filter, speakers: [actor] }).filter(({ id }) => listed.has(id));
}

function filterEveryKind(graph: Graph, filter: Filter): readonly Tie[] {
  const ties = filter.speakers.length === 0 ? allTies(graph) : tiesSaidBy(graph, new Set(filter.speakers));
  const chosen = new Set<ActorId>(filter.actors);
  if (chosen.size === 0) return ties;
  const around = filter.scope === "around" || chosen.size === 1;
  return ties.filter((tie) => {
    const ends = [chosen.has(tie.from), chosen.has(tie.to)];
    return around ? ends.includes(true) : !ends.includes(false);
  });
}

/**
 * Returns what these speakers say. Where another denies it, the denial goes with it: without it the line would say more
 * than the text does. A denial of what only others say decides nothing: a threat would seem to be denied that is not. The
 * speakers' own is among the claims all the same, for they say it.
 */
function tiesSaidBy(graph: Graph, speakers: ReadonlySet<SpeakerId>): readonly Tie[] {
  const isSaid = ({ claim }: CodedClaim) => speakersOf(claim).some((speaker) => speakers.has(speaker));
  const said = createTies(graph.claims.filter(isSaid), graph.actors);
  const lines = new Set(said.filter(isLine).map(({ id }) => id));
  if (!graph.claims.some(isDenial)) return said;
  const whole = createTies(
    graph.claims.filter((coded) => isSaid(coded) || isDenial(coded)),
    graph.actors,
  );
  const own = new Map(said.map((tie) => [tie.id, tie]));
  const moods = new Map(allTies(graph).map(({ id, state }) => [id, state.mood]));
  const undisputed = new Map(
    createTies(
      graph.claims.filter((coded) => isSaid(coded) && !isDenial(coded)),
      graph.actors,
    ).map((tie) => [tie.id, tie]),
  );
  return whole.flatMap((tie) => {
    const itself = own.get(tie.id);
    if (!lines.has(tie.id)) return itself ?? [];
    if (tie.state.mood === moods.get(tie.id)) return [tie];
    const line = undisputed.get(tie.id);
    return line && itself ? [{ ...itself, state: line.state, support: line.support }] : [];
  });
}
