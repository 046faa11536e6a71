import type { Actor, ActorId, ClaimId } from "../core/dossier/dossier";
import { actorsOfClaim, type CodedClaim } from "../core/graph/graph";
import type { Passage } from "../core/graph/passages";
import { endsOf } from "../core/graph/ties";
import { finderOf } from "../core/names/finderOf";
import type { MentionFinder } from "../core/names/mentions";
import { point, selectTie } from "./selecting";
import type { Change, State } from "./state";

/**
 * Selects a claim's tie, at its last passage. Of a claim for several pairs it is the pair that the passage names first, and
 * the lines of all its pairs are lit until something else is pointed at.
 */
export function selectClaim(id: ClaimId): Change {
  return (state) => {
    const coded = state.graph.claims.find(({ claim }) => claim.id === id);
    if (coded === undefined) return state;
    const passage = coded.passages.at(-1);
    const ends = endsOf(coded);
    const pairs = ends.length < 2 ? ends : pairsInText(coded, wordsOf(passage, state));
    const [first] = pairs;
    if (first === undefined) return state;
    const selected = selectTie(first.id, passage?.id, id)(state);
    return pairs.length === 1
      ? selected
      : point({ kind: "ties", ties: pairs.map((pair) => pair.id) })(selected);
  };
}

/** What a passage says in its own language, and who may be named there. */
function wordsOf(passage: Passage | undefined, { graph }: State): Parameters<typeof pairsInText>[1] {
  const span = passage?.spans[passage.language];
  const text = passage && graph.documents.get(passage.document)?.texts[passage.language];
  const { actors, dossier } = graph;
  return { text: text?.slice(span?.start, span?.end) ?? "", actors, finder: finderOf(dossier.actors) };
}

/** What a claim's pairs are put in order by. */
type Words = {
  /** What the passage says. */
  readonly text: string;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly finder: MentionFinder;
};

/**
 * Returns the ties of a claim, one for each pair, in the order in which a passage names their actors, or who speaks for them;
 * whom it does not name comes behind, in the claim's own order.
 */
function pairsInText(coded: CodedClaim, { text, actors, finder }: Words): ReturnType<typeof endsOf> {
  const named = finder.find(text).flatMap(({ actor }) => {
    const principal = actors.get(actor)?.speaksFor;
    return principal === undefined ? [actor] : [actor, principal];
  });
  // A set keeps the first place of each.
  const order = [...new Set([...named, ...actorsOfClaim(coded.claim)])];
  const ranksOf = ({ from, to }: ReturnType<typeof endsOf>[number]) =>
    [order.indexOf(from), order.indexOf(to)].toSorted((one, other) => one - other);
  const ranked = endsOf(coded).map((ends) => ({ ends, ranks: ranksOf(ends) }));
  const compare = ([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]) => a - c || b - d;
  return ranked.toSorted((one, other) => compare(one.ranks, other.ranks)).map(({ ends }) => ends);
}
