import { useId, useLayoutEffect, useRef, useState } from "react";
import { directionOf, type localise } from "../../core/dossier/language";
import { limits } from "../../core/dossier/limits";
import { createMessages } from "../../words/create";
import { startMessages } from "../../words/start";
import buttons from "../kit/button.module.css";
import form from "../kit/form.module.css";
import { useMessages } from "../kit/useMessages";
import { selectFromBeginning } from "./showBeginning";
import styles from "./start.module.css";

type Props = {
  readonly title: ReturnType<typeof localise>;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
};

/** The title, to be written anew in place: Enter keeps it, Escape leaves it. */
export function RenameForm({ title, onKeep, onCancel }: Props) {
  const messages = useMessages(startMessages);
  const [text, setText] = useState(title.text);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.focus();
    selectFromBeginning(field.current);
  }, []);
  const { faults } = useMessages(createMessages);
  const note = useId();
  const trimmed = text.trim();
  // A title that a file came with stays, however long it is.
  const isTooLong = trimmed.length > limits.title && trimmed !== title.text.trim();
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== "" && !isTooLong) onKeep(trimmed);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={messages.newTitle}
        className={styles.field}
        lang={title.language}
        dir={directionOf(title.language)}
        aria-invalid={isTooLong ? true : undefined}
        aria-describedby={isTooLong ? note : undefined}
        required
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onCancel();
        }}
      />
      <button type="submit" className={buttons.outlined}>
        {messages.keepTitle}
      </button>
      <button type="button" className={buttons.plain} onClick={onCancel}>
        {messages.cancel}
      </button>
      {isTooLong ? (
        <p id={note} role="alert" className={form.fault}>
          {faults.title(trimmed.length, limits.title)}
        </p>
      ) : null}
    </form>
  );
}
