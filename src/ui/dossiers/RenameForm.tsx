import { useLayoutEffect, useRef, useState } from "react";
import { directionOf, type localise } from "../../core/dossier/language";
import { startMessages } from "../../words/start";
import buttons from "../kit/button.module.css";
import { selectFromBeginning } from "../kit/showBeginning";
import { useMessages } from "../kit/useMessages";
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
  const trimmed = text.trim();
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== "") onKeep(trimmed);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={messages.newTitle}
        className={styles.field}
        lang={title.language}
        dir={directionOf(title.language)}
        maxLength={1_000}
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
    </form>
  );
}
