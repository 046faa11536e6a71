import type { EditKindId } from "../../core/dossier/editKinds";
import type { DossierEdit } from "../../core/edit/editClaims";
import { selectIsEditable } from "../../state/editable";
import { edit } from "../../state/editing";
import type { State } from "../../state/state";
import { saveStatusMessages } from "../../words/saveStatus";
import { announce } from "../kit/announce";
import { useStore } from "../kit/useStore";

type Edit = (kind: EditKindId, change: DossierEdit, done: string) => void;

/** Changes the dossier and has it said; where nothing came of it, that is said, and why. */
export function useEdit(): Edit {
  const store = useStore();
  return (kind, change, done) => {
    const before = store.getState();
    store.setState(edit(kind, change));
    announce(store.getState() === before ? whyUnchanged(before) : done);
  };
}

/** Returns why a change of the dossier came to nothing, in words; `before`: the state that it was asked of. */
export function whyUnchanged(before: State): string {
  const messages = saveStatusMessages[before.view.language];
  if (before.saveStatus.kind === "locked") return messages.locked;
  return selectIsEditable(before) ? messages.unchanged : messages.notHere;
}
