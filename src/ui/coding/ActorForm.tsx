import { type FormEvent, useState } from "react";
import type { Actor } from "../../core/dossier/dossier";
import type { ActorFields } from "../../core/edit/editActors";
import { actorMessages } from "../../words/actors";
import buttons from "../kit/button.module.css";
import forms from "../kit/form.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { type Entered, KindField, type PartProps, PrincipalField, Texts, WikidataField } from "./ActorFields";
import { draftOfActor, faultOf, fieldsOf } from "./actorDraft";
import { usePrincipalAnywhere } from "./usePrincipal";

type Props = {
  /** Undefined: a new one. */
  readonly actor: Actor | undefined;
  /** What a new one is called, as far as that is known. */
  readonly name?: string;
  /** What has been entered, and is not saved: it is the dialog's, which may be closed by a slip. */
  readonly entered: Entered;
  readonly onEnter: (entered: Entered) => void;
  /** Whether it can be saved now. */
  readonly isEditable: boolean;
  /** What it is, and for whom it speaks if the dossier does not have that actor yet. */
  readonly onSave: (fields: ActorFields, principal: Actor | undefined) => void;
  readonly onCancel: () => void;
};

/** Who an actor is: kind, names, role, for whom it speaks. */
export function ActorForm({ actor, name, entered, onEnter, isEditable, onSave, onCancel }: Props) {
  const messages = useMessages(actorMessages);
  const [isBack] = useState(Object.keys(entered).length > 0);
  const [isTried, setTried] = useState(false);
  const actors = useSelect((state) => state.graph.actors);
  const given = { ...draftOfActor(actor, name), ...entered };
  const isNewPerson = actor === undefined && given.kind === "person";
  const found = usePrincipalAnywhere(isNewPerson ? Object.values(given.name) : []);
  const suggested = Object.hasOwn(entered, "speaksFor") ? undefined : found;
  const draft = suggested === undefined ? given : { ...given, speaksFor: suggested.actor.id };
  const fault = isTried ? faultOf(draft, actor?.id, actors) : undefined;
  const set = (part: Entered) => onEnter({ ...entered, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEditable || faultOf(draft, actor?.id, actors) !== undefined) return;
    const isThere = draft.speaksFor === undefined || actors.has(draft.speaksFor);
    onSave(fieldsOf(draft, actor), isThere ? undefined : found?.actor);
  };
  const part: PartProps = { draft, fault, onChange: set };
  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      {isBack ? <p className={forms.hint}>{messages.enteredBefore}</p> : null}
      <Texts {...part} of="name" labels={messages.names} />
      <div className={forms.pair}>
        <KindField {...part} />
        <PrincipalField {...part} own={actor?.id} found={found} suggested={suggested} />
      </div>
      <label className={forms.check}>
        <input
          type="checkbox"
          checked={draft.unnamed}
          onChange={({ target }) => set({ unnamed: target.checked })}
        />
        <span>
          {messages.unnamed}
          <small>{messages.unnamedHint}</small>
        </span>
      </label>
      <Texts {...part} of="aliases" labels={messages.aliases} hint={messages.aliasesHint} isLong />
      <Texts {...part} of="role" labels={messages.roles} />
      <Texts {...part} of="note" labels={messages.notes} isLong />
      <WikidataField {...part} />
      {fault === "tooLong" ? (
        <p role="alert" className={forms.fault}>
          {messages.tooLong}
        </p>
      ) : null}
      <div className={forms.actions}>
        <button type="submit" className={buttons.solid} disabled={!isEditable}>
          {messages.save}
        </button>
        <button type="button" className={buttons.plain} onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </form>
  );
}
