import { type FormEvent, useState } from "react";
import { actorKinds } from "../../core/actorKinds";
import type { Actor, ActorId } from "../../core/dossier";
import type { ActorFields } from "../../core/edit/editActors";
import { actorMessages } from "../../words/actors";
import type { Words } from "../../words/languages";
import { languages } from "../../words/languages";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { actorName } from "../kit/naming";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { type ActorDraft, draftOfActor, faultOf, fieldsOf } from "./actorDraft";

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
  readonly onSave: (fields: ActorFields) => void;
  readonly onCancel: () => void;
};

/** The parts of an actor that have been changed. */
export type Entered = Partial<ActorDraft>;

type Text = "name" | "aliases" | "role" | "note";

/** Who an actor is: kind, names, role, for whom it speaks. */
export function ActorForm({ actor, name, entered, onEnter, isEditable, onSave, onCancel }: Props) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const draft = { ...draftOfActor(actor, name), ...entered };
  const [isBack] = useState(Object.keys(entered).length > 0);
  const [isTried, setTried] = useState(false);
  const actors = useSelect((state) => state.graph.actors);
  const fault = isTried ? faultOf(draft, actor?.id, actors) : undefined;
  const set = (part: Entered) => onEnter({ ...entered, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isEditable && faultOf(draft, actor?.id, actors) === undefined) onSave(fieldsOf(draft, actor));
  };
  const others = [...actors.values()].filter(({ id }) => id !== actor?.id);

  const text = (part: Text, labels: Words, isLong: boolean, hint?: string) => (
    <div className={forms.pair}>
      {languages.map(({ id: tag, direction }) => (
        <Field
          key={tag}
          label={labels[tag]}
          hint={hint}
          fault={part === "name" && fault === "noName" ? messages.noName : undefined}
        >
          {({ id, describedBy, invalid }) => {
            const shared = {
              id,
              className: forms.control,
              lang: tag,
              dir: direction,
              value: draft[part][tag] ?? "",
              "aria-describedby": describedBy,
              "aria-invalid": invalid,
              onChange: ({ target }: { target: { value: string } }) =>
                set({ [part]: { ...draft[part], [tag]: target.value } }),
            };
            return isLong ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />;
          }}
        </Field>
      ))}
    </div>
  );

  return (
    <form className={forms.form} onSubmit={submit} noValidate>
      {isBack ? <p className={forms.hint}>{messages.enteredBefore}</p> : null}
      {text("name", messages.names, false)}
      <div className={forms.pair}>
        <Field label={messages.kind}>
          {({ id }) => (
            <select
              id={id}
              className={forms.control}
              value={draft.kind}
              onChange={({ target }) => set({ kind: target.value as Actor["kind"] })}
            >
              {actorKinds.map((kind) => (
                <option key={kind.id} value={kind.id}>
                  {kind.label[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={messages.speaksFor} fault={fault === "circle" ? messages.circle : undefined}>
          {({ id, describedBy, invalid }) => (
            <select
              id={id}
              className={forms.control}
              value={draft.speaksFor ?? ""}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={({ target }) =>
                set({ speaksFor: (target.value || undefined) as ActorId | undefined })
              }
            >
              <option value="">{messages.nobody}</option>
              {others.map(({ id: other }) => (
                <option key={other} value={other}>
                  {actorName(actors, other, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
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
      {text("aliases", messages.aliases, true, messages.aliasesHint)}
      {text("role", messages.roles, false)}
      {text("note", messages.notes, true)}
      <Field
        label={messages.wikidata}
        hint={messages.wikidataHint}
        fault={fault === "badWikidata" ? messages.badWikidata : undefined}
      >
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            type="text"
            dir="ltr"
            className={forms.control}
            value={draft.wikidata}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={({ target }) => set({ wikidata: target.value })}
          />
        )}
      </Field>
      {fault === "tooLong" ? (
        <p role="alert" className={forms.fault}>
          {messages.tooLong}
        </p>
      ) : null}
      <div className={forms.actions}>
        <button type="submit" className={forms.solid} disabled={!isEditable}>
          {messages.save}
        </button>
        <button type="button" className={forms.plain} onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </form>
  );
}
