import { selectIsEditing } from "../../state/editable";
import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";

const EditingControls = lazyComponent(() =>
  import("./EditingControls").then((module) => module.EditingControls),
);

/** In the header, where the dossier on the screen can be changed: undo, redo, and how it is kept. */
export function SaveStatusControls() {
  const isEditing = useSelect(selectIsEditing);
  return isEditing ? <EditingControls /> : null;
}
