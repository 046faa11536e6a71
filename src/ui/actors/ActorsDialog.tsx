import { type Ref, useState } from "react";
import type { Actor, ActorId } from "../../core/dossier";
import { type ActorFields, addActor, editActor } from "../../core/edit/editActors";
import { freshId } from "../../core/edit/freshId";
import { localise } from "../../core/language";
import { edit } from "../../state/editing";
import forms from "../forms/form.module.css";
import { actorMessages } from "../messages/actors";
import { isolate } from "../messages/naming";
import { useLanguage, useMessages } from "../messages/useMessages";
import type { DialogHandle } from "../popover/Dialog";
import { TitledDialog } from "../popover/TitledDialog";
import { useSelect, useUpdate } from "../useStore";
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

/** The dossier's actors: to find, add, edit, merge and delete. */
export function ActorsDialog({ ref, actor }: Props) {
  const messages = useMessages(actorMessages);
  return (
    <TitledDialog ref={ref} title={messages.actors}>
      {(close) => <Actors alone={actor} onClose={close} />}
    </TitledDialog>
  );
}

function Actors({ alone, onClose }: { readonly alone: ActorId | undefined; readonly onClose: () => void }) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const update = useUpdate();
  const dossier = useSelect((state) => state.graph.dossier);
  const [place, setPlace] = useState<Place>(
    alone === undefined ? { kind: "list" } : { kind: "actor", actor: alone },
  );
  const shown = place.kind === "actor" ? dossier.actors.find(({ id }) => id === place.actor) : undefined;
  const leave = () => (alone === undefined ? setPlace({ kind: "list" }) : onClose());
  const save = (fields: ActorFields) => {
    if (shown !== undefined) update(edit("edit-actor", editActor(shown.id, fields)));
    else update(edit("add-actor", addActor(newActor(fields, dossier.actors))));
    leave();
  };
  const heading =
    shown === undefined
      ? messages.newActor
      : messages.editActor(isolate(localise(shown.name, language).text));
  return (
    <div className={styles.actors}>
      {place.kind === "list" || (place.kind === "actor" && shown === undefined) ? (
        <ActorList
          onOpen={(id) => setPlace({ kind: "actor", actor: id })}
          onNew={(name) => setPlace({ kind: "new", name })}
        />
      ) : (
        <>
          <div className={styles.head}>
            <h3 className={styles.heading}>{heading}</h3>
            {alone === undefined ? (
              <button type="button" className={forms.plain} onClick={leave}>
                {messages.back}
              </button>
            ) : null}
          </div>
          <ActorForm
            key={shown?.id ?? "new"}
            actor={shown}
            {...(place.kind === "new" ? { name: place.name } : {})}
            onSave={save}
            onCancel={leave}
          />
          {shown === undefined ? null : <ActorUses actor={shown} onGone={leave} />}
        </>
      )}
    </div>
  );
}

function newActor(fields: ActorFields, taken: readonly Actor[]): Actor {
  const id = freshId([idWords(fields)], [...taken, { id: "text" }], "actor") as ActorId;
  return { id, ...fields } as Actor;
}
