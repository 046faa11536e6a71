import { type CastChoice, choose, chosenCasts, separate } from "../core/coding/castChoices";
import { type DocumentCast, takeCast } from "../core/coding/dossierCast";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import type { Change, Coding } from "./state";

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

/** Makes those that are chosen actors, as one step. */
export function takeChosen(casts: readonly DocumentCast[]): Change {
  return (state) => edit("add-cast", takeCast(chosenCasts(casts, state.coding.cast)))(state);
}
