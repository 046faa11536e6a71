import { type ReactNode, useId, useState } from "react";
import type { ImportedText } from "../../core/import/importedText";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { FileButton } from "../kit/FileButton";
import form from "../kit/form.module.css";
import { typedDirection } from "../kit/typedDirection";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { fileDrops } from "./fileDrops";
import { findDestination } from "./findDestination";
import { TextImportStatus, useTextImport } from "./TextImportStatus";
import { useStoredEntry } from "./useStoredEntry";

/** Files that a text is read from. */
export const textFiles =
  ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,text/plain,text/html,text/markdown";

type Props = {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  /** Whether it is what the screen is for, and takes the focus. */
  readonly isFirst?: boolean;
  /** Under which key what is typed is stored until it is read. */
  readonly storageKey: string;
  readonly onRead: (text: ImportedText, source: TextSource) => void;
};

/** A place for a text: pasted, typed, chosen as a file or dropped. */
export function TakeIn({ label, hint, isFirst = false, storageKey, onRead }: Props) {
  const messages = useMessages(createMessages);
  const id = useId();
  const { typed, isStored, type } = useTyped(storageKey);
  const [isOver, setOver] = useState(false);
  const { state, read, cancel } = useTextImport((text, source) => {
    // A file that is read instead takes nothing from what is typed.
    if (source.kind === "plain" && source.text === typed) void type("");
    onRead(text, source);
  });
  const readFile = (file: File | undefined) => {
    if (file === undefined) return;
    void findDestination({ name: file.name, file }).then((destination) => {
      if (destination.kind === "dossier") fileDrops.add([{ name: file.name, file }]);
      else void read({ kind: "file", file, name: file.name });
    });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button beside it is for everybody
    <div
      className={isOver ? `${styles.takeIn} ${styles.over}` : styles.takeIn}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        setOver(false);
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        readFile(file);
      }}
    >
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${form.control} ${styles.paste}`}
        aria-describedby={`${id}-hint`}
        dir={typedDirection(typed)}
        rows={isFirst ? 9 : 5}
        value={typed}
        disabled={state.kind === "reading"}
        // biome-ignore lint/a11y/noAutofocus: the screen was asked for to do this
        autoFocus={isFirst}
        onChange={({ currentTarget }) => void type(currentTarget.value)}
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          const html = event.clipboardData.getData("text/html");
          const text = event.clipboardData.getData("text/plain");
          // What is pasted among typed words is only typed faster.
          if (typed.trim() !== "" || (file === undefined && html === "" && text === "")) return;
          event.preventDefault();
          event.stopPropagation();
          if (html === "" && text === "") readFile(file);
          else void read(html === "" ? { kind: "plain", text } : { kind: "rich", html, text });
        }}
      />
      <p id={`${id}-hint`} className={form.hint}>
        {hint}
      </p>
      {isStored ? null : <p className={styles.fault}>{messages.notKept}</p>}
      <div className={styles.ways}>
        {typed.trim() === "" ? null : (
          <button
            type="button"
            className={buttons.solid}
            onClick={() => void read({ kind: "plain", text: typed })}
          >
            {messages.read}
          </button>
        )}
        <FileButton
          label={messages.open}
          className={isFirst && typed.trim() === "" ? buttons.outlined : buttons.plain}
          accept={textFiles}
          onFiles={([file]) => readFile(file)}
        />
        <span className={styles.quiet}>{isOver ? messages.drop : messages.openHint}</span>
      </div>
      <TextImportStatus state={state} onRead={read} onCancel={cancel} />
    </div>
  );
}

/** What is typed into a field to be read later, stored under a key. */
function useTyped(key: string) {
  const [typed, setTyped] = useState("");
  const { isStored, keep } = useStoredEntry(key, (stored) => {
    if (typeof stored !== "string") return;
    // Somebody may have begun to type: both stay.
    setTyped((now) => (now === "" || now === stored ? stored : `${stored}\n\n${now}`));
  });
  const type = (words: string) => {
    setTyped(words);
    return keep(words === "" ? undefined : words);
  };
  return { typed, isStored, type };
}
