import type { EditKindId } from "../../core/dossier/editKinds";
import type { DossierEdit } from "../../core/edit/editClaims";
import { edit, selectIsEditable } from "../../state/editing";
import { keepingMessages } from "../../words/keeping";
import { announce } from "../kit/announce";
import { useStore } from "../kit/useStore";

type Edit = (kind: EditKindId, change: DossierEdit, done: string) => void;

/** Changes the dossier and has it said; where nothing came of it, that is said, and why. */
export function useEdit(): Edit {
  const store = useStore();
  return (kind, change, done) => {
    const before = store.getState();
    const messages = keepingMessages[before.view.language];
    store.setState(edit(kind, change));
    if (store.getState() !== before) announce(done);
    else announce(selectIsEditable(before) ? messages.unchanged : messages.held);
  };
}
