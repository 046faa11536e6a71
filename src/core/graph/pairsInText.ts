import type { Actor, ActorId } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import { actorsOfClaim, type CodedClaim } from "./graph";
import { endsOf } from "./ties";

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
export function pairsInText(coded: CodedClaim, { text, actors, finder }: Words): ReturnType<typeof endsOf> {
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
