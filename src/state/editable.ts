import { screens } from "../core/link/view";
import type { Change, State } from "./state";
import { showPanel } from "./viewing";

/** Returns whether the open dossier may be changed here: not one that came with the page, nor one that another tab holds. */
export function selectIsEditable({ saveStatus }: State): boolean {
  return saveStatus.kind === "saved" || saveStatus.kind === "saving" || saveStatus.kind === "failed";
}

/**
 * Returns whether what may be changed is also on the screen, and not the list of dossiers or the making of another in its
 * place.
 */
export function selectIsEditing(state: State): boolean {
  const isShown = screens.some(({ id, changes }) => changes && id === state.view.screen);
  return selectIsEditable(state) && isShown;
}

/** Sends the keyboard into the text to be coded, which comes up where only one panel shows. */
export const startCoding: Change = (state) =>
  selectIsEditing(state)
    ? showPanel("article")({ ...state, coding: { ...state.coding, returns: true } })
    : state;

/** Returns whether the open dossier is kept on this device: an address that names it leads nowhere on another. */
export const selectIsStored = (state: State): boolean => state.view.dossier !== undefined;
