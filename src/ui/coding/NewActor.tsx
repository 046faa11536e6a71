import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from "react";
import { type ActorKindId, actorKinds } from "../../core/codebook/actorKinds";
import type { Principal } from "../../core/coding/principalOf";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { freshId } from "../../core/dossier/freshId";
import { localise } from "../../core/dossier/language";
import { actorMessages } from "../../words/actors";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { type LanguageId, languages } from "../../words/languages";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./form.module.css";

type Props = {
  /** As it was typed. */
  readonly name: string;
  readonly describedBy: string | undefined;
  /** What it most likely is, where it was typed. */
  readonly likely: ActorKindId;
  /** For whom it speaks if it is a person, as far as the text tells. */
  readonly suggested: Principal | undefined;
  readonly taken: readonly Actor[];
  /** The actor, and for whom it speaks. */
  readonly onTake: (actor: Actor, principal: Actor | undefined) => void;
  readonly onCancel: () => void;
};

/** An actor that nobody knows yet: its kind and its names, in place. */
export function NewActor({ name, describedBy, likely, suggested, taken, onTake, onCancel }: Props) {
  const messages = useMessages(codingMessages);
  const { unnamed: unnamedLabel } = useMessages(actorMessages);
  const own: LanguageId = /\p{Script=Arabic}/u.test(name) ? "ar" : "en";
  const [kind, setKind] = useState<ActorKindId>(likely);
  /** Undefined until somebody decides. */
  const [chosen, setChosen] = useState<ActorId | "nobody">();
  const [names, setNames] = useState<Partial<Record<LanguageId, string>>>({ [own]: name });
  const [isUnnamed, setUnnamed] = useState(false);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  // A person has a line more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into view anew when it grows
  useLayoutEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [kind]);

  const others = taken.filter((actor) => actor.kind !== "person");
  const isListed = suggested === undefined || others.includes(suggested.actor);
  const principals = isListed ? others : [suggested.actor, ...others];
  const principal = principals.find(({ id }) => id === (chosen ?? suggested?.actor.id));

  const take = () => {
    const given = Object.entries(names).flatMap(([language, word]) =>
      word.trim() === "" ? [] : [[language, word.trim()] as const],
    );
    setTried(true);
    const [best] = [names.en?.trim() || names.ar?.trim()];
    if (best === undefined || best === "") return;
    const actor = freshId([best], [...principals, ...taken, { id: "text" }], "actor") as ActorId;
    const spokenFor = kind === "person" ? principal : undefined;
    onTake(
      {
        id: actor,
        kind,
        name: Object.fromEntries(given),
        ...(spokenFor !== undefined && { speaksFor: spokenFor.id }),
        ...(isUnnamed && mayBeUnnamed && { unnamed: true }),
      },
      spokenFor,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.target instanceof HTMLButtonElement && event.key === "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") take();
    else onCancel();
  };
  const mayBeUnnamed = kind === "person" || kind === "group";
  const isNameless = isTried && !Object.values(names).some((word) => word.trim() !== "");
  return (
    <fieldset ref={box} className={styles.newActor} aria-describedby={describedBy} onKeyDown={onKeyDown}>
      <legend className={styles.label}>{messages.newActorTitle}</legend>
      <Kinds first={first} kind={kind} likely={likely} onChange={setKind} />
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
      {kind !== "person" ? null : (
        <SpeaksFor
          principals={principals}
          chosen={principal}
          words={chosen === undefined ? suggested?.words : undefined}
          onChoose={setChosen}
        />
      )}
      {mayBeUnnamed ? (
        <label className={styles.radio}>
          <input type="checkbox" checked={isUnnamed} onChange={({ target }) => setUnnamed(target.checked)} />
          <span>{unnamedLabel}</span>
        </label>
      ) : null}
      {isNameless ? <p className={styles.fault}>{messages.faults.noName}</p> : null}
      <div className={styles.tools}>
        <button type="button" className={`${buttons.solid} ${styles.solid}`} onClick={take}>
          {messages.takeActor}
        </button>
        <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={onCancel}>
          {messages.cancel}
        </button>
      </div>
    </fieldset>
  );
}

type KindsProps = {
  /** The kind that is likely, where the keyboard begins. */
  readonly first: RefObject<HTMLInputElement | null>;
  readonly kind: ActorKindId;
  readonly likely: ActorKindId;
  readonly onChange: (kind: ActorKindId) => void;
};

function Kinds({ first, kind, likely, onChange }: KindsProps) {
  const language = useLanguage();
  const name = useId();
  return (
    <div className={styles.radios}>
      {actorKinds.map((one) => (
        <label key={one.id} className={styles.radio}>
          <input
            ref={one.id === likely ? first : undefined}
            type="radio"
            name={name}
            checked={kind === one.id}
            onChange={() => onChange(one.id)}
          />
          <span>{one.label[language]}</span>
        </label>
      ))}
    </div>
  );
}

type SpeaksForProps = {
  readonly principals: readonly Actor[];
  readonly chosen: Actor | undefined;
  /** The words that suggest it, until somebody decides. */
  readonly words: string | undefined;
  readonly onChoose: (principal: ActorId | "nobody") => void;
};

function SpeaksFor({ principals, chosen, words, onChoose }: SpeaksForProps) {
  const { suggestedWhy } = useMessages(codingMessages);
  const { speaksFor, nobody } = useMessages(actorMessages);
  const language = useLanguage();
  const id = useId();
  return (
    <label className={styles.named} data-suggested={words !== undefined}>
      <span>{speaksFor}</span>
      <select
        className={styles.text}
        value={chosen?.id ?? ""}
        aria-describedby={words === undefined ? undefined : id}
        onChange={({ target }) => onChoose((target.value || "nobody") as ActorId | "nobody")}
      >
        <option value="">{nobody}</option>
        {principals.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {localise(actor.name, language).text}
          </option>
        ))}
      </select>
      {words === undefined ? null : (
        <small id={id} className={styles.because}>
          {suggestedWhy(isolate(words))}
        </small>
      )}
    </label>
  );
}
