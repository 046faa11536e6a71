import { selectIsEditing } from "../../state/editable";
import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";

const EditingControls = lazyComponent(() =>
  import("./EditingControls").then((module) => module.EditingControls),
);

/** In the header, where the dossier on the screen can be changed: undo, redo, and how it is stored. */
export function SaveStatusControls() {
  const isEditing = useSelect(selectIsEditing);
  return isEditing ? <EditingControls /> : null;
}

const SaveStatusBar = lazyComponent(() => import("./SaveStatusBar").then((module) => module.SaveStatusBar));

/**
 * Under the header, where something stands between the open dossier and the disk. That a file is due waits while the text is gone
 * through: there every line of the screen is needed.
 */
export function SaveStatusNotice() {
  const isNeeded = useSelect(
    ({ saveStatus, unsavedForms, fileDue, withdrawn, view }) =>
      saveStatus.kind === "failed" ||
      saveStatus.kind === "locked" ||
      unsavedForms !== undefined ||
      withdrawn > 0 ||
      (fileDue !== undefined && view.screen !== "coding"),
  );
  return (
    <div role="status" data-notice={isNeeded}>
      {isNeeded ? <SaveStatusBar /> : null}
    </div>
  );
}
