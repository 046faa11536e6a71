import type { StoredDossierId } from "../core/dossier/storedDossier";
import type { View } from "../core/link/view";
import { firstView } from "../core/link/view";
import type { Opened } from "./services";
import type { Change, SaveStatus, State, UpdateState } from "./state";
import { noCoding, noHistory } from "./store";

/**
 * Shows another dossier from its beginning, in the reader's language, theme and choice of text; or as a link to it says.
 * Where it is the open one as it lies on the disk, or a copy of it, what is typed into its forms stays.
 */
export function openDossier(
  { graph, issues, id, saveStatus, version = 0, history = noHistory }: Opened,
  linked?: Pick<State, "view" | "notices">,
  isCopy = false,
): Change {
  return (state) => {
    const { language, theme, reading } = state.view;
    const isSame = isCopy || (id !== undefined && id === state.view.dossier);
    const view: View = { ...(linked?.view ?? { ...firstView, language, theme, reading }), dossier: id };
    return {
      ...state,
      graph,
      issues,
      saveStatus,
      opened: state.opened + 1,
      version,
      history,
      arranged: undefined,
      // The text may be another: what was marked in it is let go.
      coding: isSame ? { ...state.coding, selection: undefined } : noCoding,
      unsavedForms: undefined,
      fileDue: undefined,
      withdrawn: 0,
      view,
      notices: linked?.notices ?? [],
      pointed: { kind: "nothing" },
      sought: undefined,
      panel: "evidence",
      sheet: view.selection.kind === "nothing" ? "low" : "half",
    };
  };
}

/** Sets how the open dossier is kept. */
export function setSaveStatus(saveStatus: SaveStatus): Change {
  return (state) =>
    state.saveStatus.kind === saveStatus.kind && saveStatus.kind !== "failed"
      ? state
      : { ...state, saveStatus };
}

/** Notes that what was open when it was written is on the disk now: as this version, under this id where it had none. */
export function setSaved(
  graph: State["graph"],
  { id, version }: { readonly id?: StoredDossierId; readonly version: number },
): Change {
  return (state) => ({
    ...state,
    version,
    view: id === undefined ? state.view : { ...state.view, dossier: id },
    saveStatus: { kind: state.graph === graph ? "saved" : "saving" },
  });
}

/** Notes that a file of the open dossier is due, and why; or that it is not. */
export function setFileDue(fileDue: State["fileDue"]): Change {
  return (state) => {
    const { fileDue: before } = state;
    const isSame = before?.isPersistent === fileDue?.isPersistent && before?.changes === fileDue?.changes;
    return isSame ? state : { ...state, fileDue };
  };
}

/** Notes that a newer version of the program waits, or has come, or that the reader has seen that it has. */
export function setUpdate(update: UpdateState): Change {
  return (state) => (state.update === update ? state : { ...state, update });
}
