import { editKindWords } from "../../words/editKinds";
import type { Words } from "../../words/languages";

/**
 * What can be changed in a dossier, as undo and redo name it ("Undo: add claim"). One entry is all that a new kind of
 * change needs. `isOfSentence`: it is about one sentence, to which the walk goes when it is undone or done again.
 */
export const editKinds = [
  { id: "add-claim", label: editKindWords["add-claim"], isOfSentence: true },
  { id: "edit-claim", label: editKindWords["edit-claim"], isOfSentence: true },
  { id: "remove-claim", label: editKindWords["remove-claim"], isOfSentence: true },
  { id: "look-at", label: editKindWords["look-at"], isOfSentence: true },
  { id: "add-cast", label: editKindWords["add-cast"] },
  { id: "review-claim", label: editKindWords["review-claim"] },
  { id: "add-proposals", label: editKindWords["add-proposals"] },
  { id: "refuse-proposal", label: editKindWords["refuse-proposal"], isOfSentence: true },
  { id: "add-passage", label: editKindWords["add-passage"], isOfSentence: true },
  { id: "remove-passage", label: editKindWords["remove-passage"], isOfSentence: true },
  { id: "edit-passage", label: editKindWords["edit-passage"], isOfSentence: true },
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
] as const satisfies readonly { readonly id: string; readonly label: Words; readonly isOfSentence?: true }[];

export type EditKindId = (typeof editKinds)[number]["id"];

/** Returns whether a kind of change is about one sentence. */
export const isOfSentence = (kind: EditKindId): boolean =>
  editKinds.some((own) => own.id === kind && "isOfSentence" in own);
