import { useDeferredValue, useMemo, useState } from "react";
import { actorKind } from "../../core/codebook/actorKinds";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { addActor, usesOf } from "../../core/edit/editActors";
import { findActors, findKnown } from "../../core/names/findActors";
import { finderOf } from "../../core/names/finderOf";
import { type KnownActor, toActor } from "../../core/names/knownActors";
import { suggestActors } from "../../core/names/mentions";
import { edit } from "../../state/editing";
import { actorMessages } from "../../words/actors";
import { isolate } from "../../words/isolate";
import { ActorShape } from "../kit/ActorShape";
import buttons from "../kit/button.module.css";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { LocalText } from "../kit/LocalText";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./actors.module.css";

type Props = { readonly onOpen: (actor: ActorId) => void; readonly onNew: (name: string) => void };

/** Most known actors that are offered at once. */
const mostKnown = 12;

/** All actors of the dossier, those the text names besides, and every one that is known, by a field to find them. */
export function ActorList({ onOpen, onNew }: Props) {
  const messages = useMessages(actorMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const [typed, setTyped] = useState("");
  const sought = useDeferredValue(typed.trim());
  const finder = finderOf(dossier.actors);
  const own = findActors(dossier.actors, sought, finder).map(({ actor }) => actor);
  const suggested = useMemo(
    () =>
      suggestActors(
        dossier.documents.flatMap(({ language, texts }) => texts[language] ?? []),
        finder,
      ),
    [dossier.documents, finder],
  );
  const taken = new Set(dossier.actors.flatMap(({ id }) => finder.knownAs(id)?.id ?? []));
  const known =
    sought === ""
      ? []
      : findKnown(sought, finder)
          .flatMap(({ actor }) => (taken.has(actor.id) ? [] : [actor]))
          .slice(0, mostKnown);
  return (
    <>
      <Field label={messages.find} hint={messages.findHint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="search"
            className={forms.control}
            dir={typedDirection(typed)}
            value={typed}
            aria-describedby={describedBy}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <ul className={styles.rows}>
        {own.map((actor) => (
          <OwnRow key={actor.id} actor={actor} onOpen={onOpen} />
        ))}
      </ul>
      {sought === "" ? (
        <KnownRows
          heading={messages.suggested}
          rows={suggested.map(({ known: actor, count }) => ({ actor, note: messages.times(count) }))}
        />
      ) : (
        <>
          <KnownRows heading={messages.known} rows={known.map((actor) => ({ actor }))} />
          {own.length === 0 && known.length === 0 ? <p className={forms.hint}>{messages.noMatch}</p> : null}
        </>
      )}
      <button type="button" className={buttons.solid} onClick={() => onNew(sought)}>
        {sought === "" ? messages.newActor : messages.addNew(isolate(sought))}
      </button>
    </>
  );
}

function OwnRow({ actor, onOpen }: { readonly actor: Actor; readonly onOpen: (actor: ActorId) => void }) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  const name = localise(actor.name, language);
  const { claims, speakers } = usesOf(dossier, actor.id);
  return (
    <li className={styles.row}>
      <ActorShape shape={actorKind(actor.kind).shape} />
      <span className={styles.name}>
        <LocalText lang={name.language}>{name.text}</LocalText>
        <span className={styles.use}>{messages.used(claims, speakers) || messages.unused}</span>
      </span>
      <button
        type="button"
        className={buttons.plain}
        aria-label={messages.editActor(isolate(name.text))}
        onClick={() => onOpen(actor.id)}
      >
        {messages.edit}
      </button>
    </li>
  );
}

type KnownRow = { readonly actor: KnownActor; readonly note?: string };

function KnownRows({ heading, rows }: { readonly heading: string; readonly rows: readonly KnownRow[] }) {
  const messages = useMessages(actorMessages);
  const language = useLanguage();
  const update = useUpdate();
  const actors = useSelect((state) => state.graph.dossier.actors);
  if (rows.length === 0) return null;
  const add = (known: KnownActor) => {
    const taken = new Set(["text", ...actors.map(({ id }) => id as string)]);
    update(edit("add-actor", addActor(toActor(known, taken))));
  };
  return (
    <section className={styles.known}>
      <h3 className={styles.group}>{heading}</h3>
      <ul className={styles.rows}>
        {rows.map(({ actor, note }) => (
          <li key={actor.id} className={styles.row}>
            <ActorShape shape={actorKind(actor.kind).shape} />
            <span className={styles.name}>
              <bdi>{localise(actor.name, language).text}</bdi>
              {note === undefined ? null : <span className={styles.use}>{note}</span>}
            </span>
            <button
              type="button"
              className={buttons.plain}
              aria-label={`${messages.add}: ${localise(actor.name, language).text}`}
              onClick={() => add(actor)}
            >
              {messages.add}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
