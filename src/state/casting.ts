import { type CastChoice, choose, separate, withoutTaken } from "../core/coding/castChoices";
import { chosenCasts } from "../core/coding/chosenCasts";
import { type DocumentCast, takeCast } from "../core/coding/dossierCast";
import type { DocumentId } from "../core/dossier/dossier";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import type { Change, Coding, State } from "./state";
import { showScreen } from "./viewing";
import { startWalkIn, withoutCast } from "./walking";

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

/** Shows whom an article names that was added just now, or whom all texts name; the walk comes after. */
export const showCast =
  (of?: DocumentId): Change =>
  (state) =>
    showScreen("coding")({ ...state, coding: { ...state.coding, castShown: { of } } });

/** Returns the cast that is shown before the walk, while the dossier has its article. */
export const selectCastShown = ({ coding: { castShown }, graph }: State): Coding["castShown"] =>
  castShown?.of === undefined || graph.documents.has(castShown.of) ? castShown : undefined;

/** Goes on from the cast to the walk: of an article that was added, through that. */
export const leaveCast: Change = (state) => {
  const shown = selectCastShown(state);
  const left = withoutCast(state);
  return shown?.of === undefined ? left : startWalkIn(shown.of)(left);
};

/** Makes those that are chosen actors, as one step; what was decided of them is in the dossier then, and here again after undo. */
export function takeChosen(casts: readonly DocumentCast[]): Change {
  return (state) => {
    if (!selectIsEditable(state)) return state;
    const { cast } = state.coding;
    const left = withoutTaken(
      cast,
      casts.map(({ document }) => document.id),
    );
    const taken = edit("add-cast", takeCast(chosenCasts(casts, cast)), [left, cast])(state);
    return { ...taken, coding: { ...taken.coding, cast: left } };
  };
}
