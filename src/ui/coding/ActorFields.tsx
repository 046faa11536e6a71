import { actorKinds } from "../../core/codebook/actorKinds";
import type { Principal } from "../../core/coding/principalOf";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { actorName } from "../../core/grammar/naming";
import { actorMessages } from "../../words/actors";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import type { Words } from "../../words/languages";
import { languages } from "../../words/languages";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { ActorDraft, ActorFault } from "./actorDraft";

/** The parts of an actor that have been changed. */
export type Entered = Partial<ActorDraft>;

export type PartProps = {
  readonly draft: ActorDraft;
  readonly fault: ActorFault | undefined;
  readonly onChange: (part: Entered) => void;
};

type TextsProps = PartProps & {
  readonly of: "name" | "aliases" | "role" | "note";
  readonly labels: Words;
  readonly hint?: string;
  readonly isLong?: boolean;
};

/** What an actor is called or said to be, in each language of the interface. */
export function Texts({ draft, fault, onChange, of, labels, hint, isLong = false }: TextsProps) {
  const messages = useMessages(actorMessages);
  return (
    <div className={forms.pair}>
      {languages.map(({ id: tag, direction }) => (
        <Field
          key={tag}
          label={labels[tag]}
          hint={hint}
          fault={of === "name" && fault === "noName" ? messages.noName : undefined}
        >
          {({ id, describedBy, invalid }) => {
            const shared = {
              id,
              className: forms.control,
              lang: tag,
              dir: direction,
              value: draft[of][tag] ?? "",
              "aria-describedby": describedBy,
              "aria-invalid": invalid,
              onChange: ({ target }: { target: { value: string } }) =>
                onChange({ [of]: { ...draft[of], [tag]: target.value } }),
            };
            return isLong ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />;
          }}
        </Field>
      ))}
    </div>
  );
}

/** Whether it is a state, an organisation, a person or a group. */
export function KindField({ draft, onChange }: PartProps) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  return (
    <Field label={messages.kind}>
      {({ id }) => (
        <select
          id={id}
          className={forms.control}
          value={draft.kind}
          onChange={({ target }) => onChange({ kind: target.value as Actor["kind"] })}
        >
          {actorKinds.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {kind.label[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type PrincipalProps = PartProps & {
  /** The actor itself, which speaks for others. */
  readonly own: ActorId | undefined;
  /** For whom the texts say that it speaks, and the same while nobody has decided. */
  readonly found: Principal | undefined;
  readonly suggested: Principal | undefined;
};

/** For whom it speaks: as it was decided, else as the texts tell. */
export function PrincipalField({ draft, fault, onChange, own, found, suggested }: PrincipalProps) {
  const messages = useMessages(actorMessages);
  const { suggestedWhy } = useMessages(codingMessages);
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  const listed: ReadonlyMap<ActorId, Actor> =
    found === undefined ? actors : new Map([...actors, [found.actor.id, found.actor]]);
  return (
    <Field
      label={messages.speaksFor}
      hint={suggested && suggestedWhy(isolate(suggested.words))}
      fault={fault === "circle" ? messages.circle : undefined}
    >
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          className={forms.control}
          value={draft.speaksFor ?? ""}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={({ target }) =>
            onChange({ speaksFor: (target.value || undefined) as ActorId | undefined })
          }
        >
          <option value="">{messages.nobody}</option>
          {[...listed.keys()]
            .filter((other) => other !== own)
            .map((other) => (
              <option key={other} value={other}>
                {actorName(listed, other, language)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

/** Its id in Wikidata. */
export function WikidataField({ draft, fault, onChange }: PartProps) {
  const messages = useMessages(actorMessages);
  return (
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
          onChange={({ target }) => onChange({ wikidata: target.value })}
        />
      )}
    </Field>
  );
}
