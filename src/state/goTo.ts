import type { ClaimId, DocumentId } from "../core/dossier/dossier";
import type { PassageId } from "../core/graph/passages";
import type { HitTarget, MatchedText } from "../core/graph/search";
import type { Tie } from "../core/graph/ties";
import { clearSpeakers } from "./filtering";
import { selectReading, selectSelectedTie } from "./selectedEvidence";
import { selectActor, selectTie } from "./selecting";
import { selectAllTies, selectTies } from "./shownTies";
import type { Change, State } from "./state";
import { seek, setReading } from "./viewing";

/** Returns the tie that a hit leads to: the first that is shown, else the first that the filter hides; of an actor none. */
export function tieOfHit(state: State, target: HitTarget): Tie | undefined {
  const leads = (tie: Tie) => leadsTo(tie, target);
  return selectTies(state).find(leads) ?? selectAllTies(state).find(leads);
}

function leadsTo(tie: Tie, target: HitTarget): boolean {
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
}

/**
 * Opens what was found: an actor, a tie at the passage, even where the filter hides it, or the paragraph of the text, in a
 * reading that shows the words.
 */
export function goTo(target: HitTarget, found?: MatchedText): Change {
  return (state) => {
    switch (target.kind) {
      case "actor":
        return selectActor(target.actor)(state);
      case "text": {
        const { document, paragraph } = target;
        return seek({ document, paragraph, words: found })(showing(state, document, found?.language));
      }
      case "tie":
        return openTie(target)(state);
      case "quote":
        return openTie(target, target.passage)(state);
      case "summary":
        return goToClaim(target.claim)(state);
    }
  };
}

/** Opens a claim at its first passage, or at `passage`, in the first of its ties that is shown. */
export function goToClaim(claim: ClaimId, passage?: PassageId): Change {
  return (state) => {
    const coded = state.graph.claims.find((one) => one.claim.id === claim);
    return openTie({ kind: "summary", claim }, passage ?? coded?.passages[0]?.id)(state);
  };
}

/**
 * Opens the tie of a hit. Where speakers are chosen that leave the tie, but not what was found in it, all are heard again: the
 * tie would open at something else.
 */
function openTie(target: HitTarget, passage?: PassageId): Change {
  return (state) => {
    const tie = tieOfHit(state, target);
    if (tie === undefined) return state;
    const select = selectTie(tie.id, passage, target.kind === "summary" ? target.claim : undefined);
    const selected = select(state);
    const shown = selectSelectedTie(selected);
    return shown !== undefined && leadsTo(shown, target) ? selected : select(clearSpeakers(state));
  };
}

/** The state with the text in this language on the page. */
function showing(state: State, document: DocumentId, language: string | undefined): State {
  const reading = selectReading(state);
  if (language === undefined || reading === "both") return state;
  const isOriginal = language === state.graph.documents.get(document)?.language;
  return setReading(isOriginal ? "original" : "translation")(state);
}
