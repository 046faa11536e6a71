import { Suspense, useRef, useState } from "react";
import type { Actor, ActorId } from "../../core/dossier";
import { selectIsEditable } from "../../state/editing";
import { lazyPart } from "../lazyPart";
import { actorMessages } from "../messages/actors";
import { useLanguage, useMessages } from "../messages/useMessages";
import { PanelBoundary } from "../PanelBoundary";
import type { DialogHandle } from "../popover/Dialog";
import { useSelect } from "../useStore";
import styles from "./evidence.module.css";

const Mentions = lazyPart(() => import("../mentions/Mentions").then((module) => module.Mentions));
const ActorsDialog = lazyPart(() => import("../actors/ActorsDialog").then((module) => module.ActorsDialog));

/** Where the text names an actor; and what can be done with it, where the dossier may be changed. */
export function ActorTools({ actor }: { readonly actor: Actor }) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const isEditable = useSelect(selectIsEditable);
  return (
    <PanelBoundary name={messages.mentions} language={language}>
      <div className={styles.tools}>
        <Suspense>
          <Mentions key={actor.id} actor={actor} />
        </Suspense>
        {isEditable ? <ActorsButton label={messages.editThis} actor={actor.id} /> : null}
      </div>
    </PanelBoundary>
  );
}

type ButtonProps = { readonly label: string; readonly actor?: ActorId };

/** Opens the actors of the dossier, or one of them; only where it may be changed. */
export function ActorsButton({ label, actor }: ButtonProps) {
  const isEditable = useSelect(selectIsEditable);
  const dialog = useRef<DialogHandle>(null);
  const [isAsked, setAsked] = useState(false);
  if (!isEditable) return null;
  const open = (handle: DialogHandle | null) => {
    const isFirst = dialog.current === null;
    dialog.current = handle;
    if (isFirst) handle?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className={styles.link}
        onClick={() => (dialog.current === null ? setAsked(true) : dialog.current.showModal())}
      >
        {label}
      </button>
      {isAsked ? (
        <Suspense>
          <ActorsDialog ref={open} {...(actor === undefined ? {} : { actor })} />
        </Suspense>
      ) : null}
    </>
  );
}
