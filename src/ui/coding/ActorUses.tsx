import { useState } from "react";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { claimsBetween, mergeActors, removeActor, usesOf } from "../../core/edit/editActors";
import { actorName } from "../../core/grammar/naming";
import { edit } from "../../state/editing";
import { actorMessages } from "../../words/actors";
import buttons from "../kit/button.module.css";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./actors.module.css";

/** What becomes of an actor: merged into another, or deleted where nothing speaks of it. */
export function ActorUses({ actor, onGone }: { readonly actor: Actor; readonly onGone: () => void }) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const update = useUpdate();
  const { dossier, actors } = useSelect((state) => state.graph);
  const [into, setInto] = useState<ActorId>();
  const uses = usesOf(dossier, actor.id);
  const isUsed = uses.claims > 0 || uses.speakers > 0;
  const between = into === undefined ? 0 : claimsBetween(dossier, actor.id, into).length;
  return (
    <section className={styles.uses} aria-label={messages.merge}>
      <Field
        label={messages.mergeInto}
        hint={messages.mergeHint}
        fault={between > 0 ? messages.cannotMerge(between) : undefined}
      >
        {({ id, describedBy, invalid }) => (
          <div className={styles.merge}>
            <select
              id={id}
              className={forms.control}
              value={into ?? ""}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              onChange={({ target }) => setInto((target.value || undefined) as ActorId | undefined)}
            >
              <option value="">{messages.choose}</option>
              {dossier.actors
                .filter((other) => other.id !== actor.id)
                .map((other) => (
                  <option key={other.id} value={other.id}>
                    {actorName(actors, other.id, language)}
                  </option>
                ))}
            </select>
            <button
              type="button"
              className={buttons.plain}
              disabled={into === undefined || between > 0}
              onClick={() => {
                if (into === undefined) return;
                update(edit("merge-actors", mergeActors(actor.id, into)));
                onGone();
              }}
            >
              {messages.mergeNow}
            </button>
          </div>
        )}
      </Field>
      {isUsed ? (
        <p className={forms.hint}>{messages.cannotRemove(messages.used(uses.claims, uses.speakers))}</p>
      ) : (
        <>
          {uses.proposals === 0 ? null : (
            <p className={forms.hint}>{messages.alsoProposed(uses.proposals)}</p>
          )}
          <button
            type="button"
            className={buttons.plain}
            onClick={() => {
              update(edit("remove-actor", removeActor(actor.id)));
              onGone();
            }}
          >
            {messages.remove}
          </button>
        </>
      )}
    </section>
  );
}
