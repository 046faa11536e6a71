import { selectIsEditing } from "../../state/editing";
import { lazyPart } from "../kit/lazyPart";
import { useSelect } from "../kit/useStore";

const EditingControls = lazyPart(() => import("./EditingControls").then((module) => module.EditingControls));

/** In the header, where the dossier on the screen can be changed: undo, redo, and how it is kept. */
export function KeepingControls() {
  const isEditing = useSelect(selectIsEditing);
  return isEditing ? <EditingControls /> : null;
}
