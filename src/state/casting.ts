import { type CastChoice, choose, separate, withoutTaken } from "../core/coding/castChoices";
import { chosenCasts } from "../core/coding/chosenCasts";
import { type DocumentCast, takeCast } from "../core/coding/dossierCast";
import type { DocumentId } from "../core/dossier/dossier";
import { selectIsEditable } from "./editable";
import { edit } from "./editing";
import type { CastStep, Change, Coding, State } from "./state";
import { showScreen } from "./viewing";
import { startWalkIn, withoutCast } from "./walking";

/** Decides something of a member of the cast. What is decided is kept until the cast is taken, however often it is left. */
export const chooseMember = (key: string, choice: CastChoice): Change =>
  withCast(key, Object.keys(choice).join(" "), (cast) => choose(cast, key, choice));

/** Makes a member that was the same as another one of its own again. */
export const separateMember = (key: string): Change =>
  withCast(key, "separate", (cast) => separate(cast, key));

function withCast(key: string, field: string, change: (cast: Coding["cast"]) => Coding["cast"]): Change {
  return (state) => {
    const before = state.coding.cast;
    const after = change(before);
    if (after === before || !selectIsEditable(state)) return state;
    const { past } = state.coding.castSteps;
    const last = past.at(-1);
    // The letters of one name are one step.
    const isMore = field === "name" && last?.key === key && last.field === field && last.after === before;
    const step = { key, field, before: isMore ? last.before : before, after };
    const steps = { past: [...(isMore ? past.slice(0, -1) : past), step].slice(-MOST_STEPS), future: [] };
    return { ...state, coding: { ...state.coding, cast: after, castSteps: steps } };
  };
}
const MOST_STEPS = 1_000;

/** Returns the decision about the cast that undo takes back; undefined where the cast has become another since. */
export function selectCastUndo({ coding: { cast, castSteps } }: State): CastStep | undefined {
  const last = castSteps.past.at(-1);
  return last?.after === cast ? last : undefined;
}

/** Returns the decision about the cast that redo takes again. */
export function selectCastRedo({ coding: { cast, castSteps } }: State): CastStep | undefined {
  const next = castSteps.future.at(-1);
  return next?.before === cast ? next : undefined;
}

/** Takes back what was decided last of the cast. */
export const undoCast: Change = (state) => {
  const step = selectCastUndo(state);
  if (step === undefined || !selectIsEditable(state)) return state;
  const { past, future } = state.coding.castSteps;
  const castSteps = { past: past.slice(0, -1), future: [...future, step] };
  return { ...state, coding: { ...state.coding, cast: step.before, castSteps } };
};

/** Decides again what was taken back last. */
export const redoCast: Change = (state) => {
  const step = selectCastRedo(state);
  if (step === undefined || !selectIsEditable(state)) return state;
  const { past, future } = state.coding.castSteps;
  const castSteps = { past: [...past, step], future: future.slice(0, -1) };
  return { ...state, coding: { ...state.coding, cast: step.after, castSteps } };
};

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
