import type { DocumentId } from "../core/dossier/dossier";
import type { HitTarget, MatchedText } from "../core/graph/search";
import type { Tie } from "../core/graph/ties";
import { selectActor, selectTie } from "./selecting";
import { selectAllTies, selectReading, selectTies } from "./selectors";
import type { Change, State } from "./state";
import { seek, setReading } from "./viewing";

/** Returns the tie that a hit leads to: the first that is shown, else the first that the filter hides; of an actor none. */
export function tieOfHit(state: State, target: HitTarget): Tie | undefined {
  const carries = (tie: Tie): boolean => {
    switch (target.kind) {
      case "actor":
      case "text":
        return false;
      case "tie":
        return tie.id === target.tie;
      case "quote":
        return tie.passages.some((passage) => passage.id === target.passage);
      case "summary":
        return tie.claims.some(({ claim }) => claim.id === target.claim);
    }
  };
  return selectTies(state).find(carries) ?? selectAllTies(state).find(carries);
}

/**
 * Opens what was found: an actor, a tie at the passage, even where the filter hides it, or the paragraph of the text, in a
 * reading that shows the words.
 */
export function goTo(target: HitTarget, found?: MatchedText): Change {
  return (state) => {
    if (target.kind === "actor") return selectActor(target.actor)(state);
    if (target.kind === "text") {
      const { document, paragraph } = target;
      return seek({ document, paragraph, words: found })(showing(state, document, found?.language));
    }
    const tie = tieOfHit(state, target);
    if (tie === undefined) return state;
    if (target.kind === "tie") return selectTie(tie.id)(state);
    if (target.kind === "quote") return selectTie(tie.id, target.passage)(state);
    const coded = tie.claims.find(({ claim }) => claim.id === target.claim);
    return selectTie(tie.id, coded?.passages[0]?.id)(state);
  };
}

/** The state with the text in this language on the page. */
function showing(state: State, document: DocumentId, language: string | undefined): State {
  const reading = selectReading(state);
  if (language === undefined || reading === "both") return state;
  const isOriginal = language === state.graph.documents.get(document)?.language;
  return setReading(isOriginal ? "original" : "translation")(state);
}
