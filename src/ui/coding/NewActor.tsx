import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type ActorKindId, actorKinds } from "../../core/actorKinds";
import type { Actor, ActorId } from "../../core/dossier";
import { freshId } from "../../core/edit/freshId";
import { type LanguageId, languages } from "../../core/language";
import { codingMessages } from "../messages/coding";
import { useLanguage, useMessages } from "../messages/useMessages";
import styles from "./form.module.css";

type Props = {
  /** As it was typed. */
  readonly name: string;
  readonly taken: readonly Actor[];
  readonly onTake: (actor: Actor) => void;
  readonly onCancel: () => void;
};

/** An actor that nobody knows yet: its kind and its names, in place. */
export function NewActor({ name, taken, onTake, onCancel }: Props) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const id = useId();
  const own: LanguageId = /\p{Script=Arabic}/u.test(name) ? "ar" : "en";
  const [kind, setKind] = useState<ActorKindId>("state");
  const [names, setNames] = useState<Partial<Record<LanguageId, string>>>({ [own]: name });
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const take = () => {
    const given = Object.entries(names).flatMap(([language, word]) =>
      word.trim() === "" ? [] : [[language, word.trim()] as const],
    );
    setTried(true);
    const [best] = [names.en?.trim() || names.ar?.trim()];
    if (best === undefined || best === "") return;
    const actor = freshId([best], [...taken, { id: "text" }], "actor") as ActorId;
    onTake({ id: actor, kind, name: Object.fromEntries(given) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.target instanceof HTMLButtonElement && event.key === "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") take();
    else onCancel();
  };
  const isNameless = isTried && !Object.values(names).some((word) => word.trim() !== "");
  return (
    <fieldset className={styles.newActor} onKeyDown={onKeyDown}>
      <legend className={styles.label}>{messages.newActorTitle}</legend>
      <div className={styles.radios}>
        {actorKinds.map((one, index) => (
          <label key={one.id} className={styles.radio}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={`${id}-kind`}
              checked={kind === one.id}
              onChange={() => setKind(one.id)}
            />
            <span>{one.label[language]}</span>
          </label>
        ))}
      </div>
      {languages.map(({ id: tag, direction }) => (
        <label key={tag} className={styles.named}>
          <span>{messages.names[tag]}</span>
          <input
            type="text"
            className={styles.text}
            lang={tag}
            dir={direction}
            value={names[tag] ?? ""}
            aria-invalid={isNameless || undefined}
            onChange={({ target }) => setNames({ ...names, [tag]: target.value })}
          />
        </label>
      ))}
      {isNameless ? <p className={styles.fault}>{messages.faults.noName}</p> : null}
      <div className={styles.tools}>
        <button type="button" className={styles.solid} onClick={take}>
          {messages.takeActor}
        </button>
        <button type="button" className={styles.plain} onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </fieldset>
  );
}
