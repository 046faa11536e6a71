import { useRef, useState } from "react";
import type { ActorId } from "../../core/dossier/dossier";
import { selectIsEditable } from "../../state/editable";
import type { DialogHandle } from "../kit/Dialog";
import { lazyComponent } from "../kit/lazyComponent";
import { useSelect } from "../kit/useStore";
import styles from "./evidence.module.css";

const ActorsDialog = lazyComponent(() =>
  import("../coding/ActorsDialog").then((module) => module.ActorsDialog),
);

type ButtonProps = { readonly label: string; readonly actor?: ActorId };

/**
 * Opens the actors of the dossier, or one of them; only where it may be changed. What is open and entered stays where another
 * tab takes the dossier over.
 */
export function ActorsButton({ label, actor }: ButtonProps) {
  const isEditable = useSelect(selectIsEditable);
  const dialog = useRef<DialogHandle>(null);
  const [isAsked, setAsked] = useState(false);
  if (!isEditable && !isAsked) return null;
  const open = (handle: DialogHandle | null) => {
    const isFirst = dialog.current === null;
    dialog.current = handle;
    if (isFirst) handle?.showModal();
  };
  return (
    <>
      {isEditable ? (
        <button
          type="button"
          className={styles.link}
          onClick={() => (dialog.current === null ? setAsked(true) : dialog.current.showModal())}
        >
          {label}
        </button>
      ) : null}
      {isAsked ? <ActorsDialog ref={open} {...(actor === undefined ? {} : { actor })} /> : null}
    </>
  );
}
