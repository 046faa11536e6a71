import { useLayoutEffect, useRef, useState } from "react";
import type { Actor } from "../../core/dossier/dossier";
import { findActors } from "../../core/names/findActors";
import { finderOf } from "../../core/names/finderOf";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { typedDirection } from "../kit/typedDirection";
import { useMessages } from "../kit/useMessages";
import { ActorMenu } from "./ActorMenu";
import type { ActorChoice } from "./actorChoices";
import type { SameCandidates } from "./sameCandidates";
import { useActorCombobox } from "./useActorCombobox";
import styles from "./walk.module.css";

type Props = {
  readonly name: string;
  readonly candidates: () => SameCandidates;
  readonly onTake: (value: Actor["id"]) => void;
  readonly onLeave: (isByKey: boolean) => void;
};

/** A box in which the one is found that a name of the text is the same as, by any of its names. */
export function SamePicker({ name, candidates, onTake, onLeave }: Props) {
  const messages = useMessages(walkMessages);
  const box = useRef<HTMLInputElement>(null);
  const [typed, onType] = useState("");
  const [{ actors, texts, likely }] = useState(candidates);
  const choices = findActors(actors, typed.trim(), finderOf(actors)).map(
    (found): ActorChoice => ({ kind: "actor", ...found, isNew: texts.has(found.actor.id) }),
  );
  const take = (choice: ActorChoice) => {
    if (choice.kind === "actor") onTake(choice.actor.id);
  };
  const combobox = useActorCombobox({
    choices,
    typed,
    onType,
    onTake: take,
    onNamed: take,
    onBack: () => onLeave(true),
    // With nothing typed, Enter takes only whom it likely is.
    takesFirst: typed !== "" || likely !== undefined,
    isOpenAtFirst: true,
  });
  useLayoutEffect(() => box.current?.focus(), []);
  const label = messages.sameAsWho(isolate(name));
  return (
    <fieldset
      className={styles.picker}
      aria-label={label}
      onKeyDownCapture={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onLeave(true);
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave(false);
      }}
    >
      <input
        {...combobox.getInputProps({
          ref: box,
          "aria-label": label,
          "aria-labelledby": undefined,
          onChange: (event) => onType(event.currentTarget.value),
          onKeyDown: combobox.onKeyDown,
        })}
        className={styles.choice}
        type="text"
        dir={typedDirection(typed)}
        autoComplete="off"
        spellCheck={false}
        placeholder={messages.sameHint}
      />
      <ActorMenu label={label} choices={choices} combobox={combobox} />
    </fieldset>
  );
}
