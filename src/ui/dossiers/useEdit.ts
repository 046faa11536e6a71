import type { EditKindId } from "../../core/dossier/editKinds";
import type { DossierEdit } from "../../core/edit/editClaims";
import { edit } from "../../state/editing";
import { announce } from "../kit/announce";
import { useStore } from "../kit/useStore";
import { whyUnchanged } from "./whyUnchanged";

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
