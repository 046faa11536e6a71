import { selectIsEditable } from "../../state/editing";
import { lazyPart } from "../lazyPart";
import { useSelect } from "../useStore";

const EditingControls = lazyPart(() => import("./EditingControls").then((module) => module.EditingControls));

/** In the header, where the open dossier can be changed: undo, redo, and how it is kept. */
export function KeepingControls() {
  const isEditable = useSelect(selectIsEditable);
  return isEditable ? <EditingControls /> : null;
}
