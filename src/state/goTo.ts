import type { HitTarget } from "../core/search";
import type { Tie } from "../core/ties";
import { selectActor, selectTie } from "./selecting";
import { selectAllTies, selectTies } from "./selectors";
import type { Change, State } from "./state";

/** The tie that a hit leads to: the first that is shown, else the first that the filter hides; of an actor none. */
export function tieOfHit(state: State, target: HitTarget): Tie | undefined {
  const carries = (tie: Tie): boolean => {
    switch (target.kind) {
      case "actor":
        return false;
      case "quote":
        return tie.passages.some((passage) => passage.id === target.passage);
      case "summary":
        return tie.claims.some(({ claim }) => claim.id === target.claim);
    }
  };
  return selectTies(state).find(carries) ?? selectAllTies(state).find(carries);
}

/** Opens what was found: an actor, or a tie at the passage, even where the filter hides it. */
export function goTo(target: HitTarget): Change {
  return (state) => {
    if (target.kind === "actor") return selectActor(target.actor)(state);
    const tie = tieOfHit(state, target);
    if (tie === undefined) return state;
    if (target.kind === "quote") return selectTie(tie.id, target.passage)(state);
    const coded = tie.claims.find(({ claim }) => claim.id === target.claim);
    return selectTie(tie.id, coded?.passages[0]?.id)(state);
  };
}
