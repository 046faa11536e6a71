import { editKindWords } from "../../words/editKinds";
import type { Words } from "../../words/languages";

/**
 * What can be changed in a dossier, as undo and redo name it ("Undo: add claim"). One entry is all that a new kind of
 * change needs.
 */
export const editKinds = [
  { id: "add-claim", label: editKindWords["add-claim"] },
  { id: "edit-claim", label: editKindWords["edit-claim"] },
  { id: "remove-claim", label: editKindWords["remove-claim"] },
  { id: "look-at", label: editKindWords["look-at"] },
  { id: "add-cast", label: editKindWords["add-cast"] },
  { id: "review-claim", label: editKindWords["review-claim"] },
  { id: "add-proposals", label: editKindWords["add-proposals"] },
  { id: "refuse-proposal", label: editKindWords["refuse-proposal"] },
  { id: "add-passage", label: editKindWords["add-passage"] },
  { id: "remove-passage", label: editKindWords["remove-passage"] },
  { id: "edit-passage", label: editKindWords["edit-passage"] },
  { id: "repair-quote", label: editKindWords["repair-quote"] },
  { id: "add-actor", label: editKindWords["add-actor"] },
  { id: "edit-actor", label: editKindWords["edit-actor"] },
  { id: "merge-actors", label: editKindWords["merge-actors"] },
  { id: "remove-actor", label: editKindWords["remove-actor"] },
  { id: "rename", label: editKindWords.rename },
  { id: "edit-document", label: editKindWords["edit-document"] },
  { id: "add-document", label: editKindWords["add-document"] },
  { id: "add-dossier", label: editKindWords["add-dossier"] },
  { id: "remove-document", label: editKindWords["remove-document"] },
  { id: "edit-translation", label: editKindWords["edit-translation"] },
  { id: "replace-text", label: editKindWords["replace-text"] },
] as const satisfies readonly { readonly id: string; readonly label: Words }[];

export type EditKindId = (typeof editKinds)[number]["id"];
