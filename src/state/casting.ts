import { type CastChoice, choose, chosenCasts, separate } from "../core/coding/castChoices";
import { type DocumentCast, takeCast } from "../core/coding/dossierCast";
import type { DocumentId } from "../core/dossier/dossier";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import type { Change, Coding, State } from "./state";
import { showScreen } from "./viewing";
import { startWalkIn } from "./walking";

/** Decides something of a member of the cast. What is decided is kept until the cast is taken, however often it is left. */
export const chooseMember = (key: string, choice: CastChoice): Change =>
  withCast((cast) => choose(cast, key, choice));

/** Makes a member that was the same as another one of its own again. */
export const separateMember = (key: string): Change => withCast((cast) => separate(cast, key));

function withCast(change: (cast: Coding["cast"]) => Coding["cast"]): Change {
  return (state) => {
    const cast = change(state.coding.cast);
    return cast === state.coding.cast || !selectIsEditable(state)
      ? state
      : { ...state, coding: { ...state.coding, cast } };
  };
}

/** Shows whom an article names that was added just now; the walk through it comes after. */
export const offerCast =
  (document: DocumentId): Change =>
  (state) =>
    showScreen("coding")({ ...state, coding: { ...state.coding, castOffered: document } });

/** The article whose cast is offered, while the dossier has it. */
export const selectCastOffered = ({ coding, graph }: State): DocumentId | undefined =>
  coding.castOffered !== undefined && graph.documents.has(coding.castOffered)
    ? coding.castOffered
    : undefined;

/** Goes on from the cast of the article that was added to the walk through it. */
export const leaveCast: Change = (state) => {
  const added = selectCastOffered(state);
  const left =
    state.coding.castOffered === undefined
      ? state
      : { ...state, coding: { ...state.coding, castOffered: undefined } };
  return added === undefined ? left : startWalkIn(added)(left);
};

/** Makes those that are chosen actors, as one step. */
export function takeChosen(casts: readonly DocumentCast[]): Change {
  return (state) => edit("add-cast", takeCast(chosenCasts(casts, state.coding.cast)))(state);
}
