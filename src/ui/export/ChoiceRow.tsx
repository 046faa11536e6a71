import { useId } from "react";
import { exportMessages } from "../../words/export";
import { isolate } from "../../words/isolate";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./export.module.css";
import type { ExportChoice } from "./exportChoices";
import type { ExportStatus } from "./useExport";

type Props = {
  readonly choice: ExportChoice;
  /** It holds everything though a filter is taken. */
  readonly whole: boolean;
  /** It cannot be made yet. */
  readonly waiting: boolean;
  readonly progress: ExportStatus;
  readonly onAct: () => void;
};

/** One thing to take along: what it is, what it is good for, and how far it is. */
export function ChoiceRow({ choice, whole, waiting, progress, onAct }: Props) {
  const messages = useMessages(exportMessages);
  const language = useLanguage();
  const description = useId();
  const label = choice.label[language];
  const isOwn = progress.kind !== "idle" && progress.choice === choice.id;
  const said = waiting ? messages.noMap : isOwn ? wordsOf(progress, label, messages) : undefined;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.label}>
          {label}{" "}
          <bdi className={styles.extension} dir="ltr">
            {choice.extension}
          </bdi>
          {whole ? <span className={styles.whole}> · {messages.alwaysWhole}</span> : null}
        </p>
        <p id={description} className={styles.description}>
          {choice.description[language]}
        </p>
        {said === undefined ? null : (
          <p className={styles.said} data-failed={isOwn && progress.kind === "failed"}>
            {said}
          </p>
        )}
      </div>
      <button
        type="button"
        className={styles.save}
        aria-label={messages.on(messages.actions[choice.action], label)}
        aria-describedby={description}
        aria-disabled={waiting || progress.kind === "making"}
        onClick={() => {
          if (!waiting) onAct();
        }}
      >
        {messages.actions[choice.action]}
      </button>
    </li>
  );
}

type Words = (typeof exportMessages)["en"];

function wordsOf(progress: ExportStatus, label: string, messages: Words): string | undefined {
  switch (progress.kind) {
    case "idle":
      return undefined;
    case "making":
      return progress.slow ? messages.preparing(label) : undefined;
    case "saved":
      return messages.saved(isolate(progress.name));
    case "copied":
      return messages.copiedNow;
    case "failed":
      return messages.failed(label);
  }
}
