import { type Ref, useState } from "react";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { freshId } from "../../core/dossier/freshId";
import { localise } from "../../core/dossier/language";
import { type ActorFields, addActor, editActor } from "../../core/edit/editActors";
import type { DossierEdit } from "../../core/edit/editClaims";
import { selectIsEditable } from "../../state/editable";
import { edit } from "../../state/editing";
import { actorMessages } from "../../words/actors";
import { isolate } from "../../words/isolate";
import { whyUnchanged } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import forms from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import type { Entered } from "./ActorFields";
import { ActorForm } from "./ActorForm";
import { ActorList } from "./ActorList";
import { ActorUses } from "./ActorUses";
import { idWords } from "./actorDraft";
import styles from "./actors.module.css";

type Place =
  | { readonly kind: "list" }
  | { readonly kind: "new"; readonly name: string }
  | { readonly kind: "actor"; readonly actor: ActorId };

type Props = {
  readonly ref: Ref<DialogHandle>;
  /** Opened for one actor alone; without, for all of them. */
  readonly actor?: ActorId;
};

/** A form that was entered into and neither saved nor called off. */
type Unfinished = { readonly place: Place; readonly entered: Entered };

/**
 * The dossier's actors: to find, add, edit, merge and delete. What was entered stays when the dialog is closed by a slip, and
 * is there when it is opened again.
 */
export function ActorsDialog({ ref, actor }: Props) {
  const messages = useMessages(actorMessages);
  const [unfinished, setUnfinished] = useState<Unfinished>();
  return (
    <TitledDialog ref={ref} title={messages.actors}>
      {(close) => (
        <Actors alone={actor} unfinished={unfinished} onUnfinished={setUnfinished} onClose={close} />
      )}
    </TitledDialog>
  );
}

type ActorsProps = {
  readonly alone: ActorId | undefined;
  readonly unfinished: Unfinished | undefined;
  readonly onUnfinished: (unfinished: Unfinished | undefined) => void;
  readonly onClose: () => void;
};

function Actors({ alone, unfinished, onUnfinished, onClose }: ActorsProps) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const update = useUpdate();
  const why = useSelect(whyUnchanged);
  const dossier = useSelect((state) => state.graph.dossier);
  const isEditable = useSelect(selectIsEditable);
  const [place, setPlace] = useState<Place>(
    unfinished?.place ?? (alone === undefined ? { kind: "list" } : { kind: "actor", actor: alone }),
  );
  const shown = place.kind === "actor" ? dossier.actors.find(({ id }) => id === place.actor) : undefined;
  const leave = () => {
    onUnfinished(undefined);
    if (alone === undefined) setPlace({ kind: "list" });
    else onClose();
  };
  const save = (fields: ActorFields, principal: Actor | undefined) => {
    if (shown !== undefined) update(edit("edit-actor", editActor(shown.id, fields)));
    else update(edit("add-actor", addNew(fields, principal)));
    leave();
  };
  const heading =
    shown === undefined
      ? messages.newActor
      : messages.editActor(isolate(localise(shown.name, language).text));
  return (
    <div className={styles.actors}>
      {isEditable ? null : (
        <p role="alert" className={forms.fault}>
          {why}
        </p>
      )}
      {place.kind === "list" || (place.kind === "actor" && shown === undefined) ? (
        isEditable && (
          <ActorList
            onOpen={(id) => setPlace({ kind: "actor", actor: id })}
            onNew={(name) => setPlace({ kind: "new", name })}
          />
        )
      ) : (
        <>
          <div className={styles.head}>
            <h3 className={styles.heading}>{heading}</h3>
            {alone === undefined ? (
              <button type="button" className={buttons.plain} onClick={leave}>
                {messages.back}
              </button>
            ) : null}
          </div>
          <ActorForm
            key={shown?.id ?? "new"}
            actor={shown}
            {...(place.kind === "new" ? { name: place.name } : {})}
            entered={unfinished?.entered ?? {}}
            isEditable={isEditable}
            onEnter={(entered) => onUnfinished({ place, entered })}
            onSave={save}
            onCancel={leave}
          />
          {shown === undefined || !isEditable ? null : <ActorUses actor={shown} onGone={leave} />}
        </>
      )}
    </div>
  );
}

/** Adds an actor, behind the one for whom it speaks where the dossier does not have that one yet. */
function addNew(fields: ActorFields, principal: Actor | undefined): DossierEdit {
  return (dossier) => {
    const before = principal === undefined ? dossier : addActor(principal)(dossier);
    const id = freshId([idWords(fields)], [...before.actors, { id: "text" }], "actor") as ActorId;
    return addActor({ id, ...fields } as Actor)(before);
  };
}
