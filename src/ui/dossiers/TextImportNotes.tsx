import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { importIssues } from "../../core/import/importIssues";
import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./create.module.css";

type Props = {
  readonly notices: readonly Issue[];
  /** Where the text came from, as long as that is known. */
  readonly source: TextSource | undefined;
  /** Reads the same once more, in another way. */
  readonly onRead: (source: TextSource) => void;
};

/** What was done to a text while it was read, and the way back from it. */
export function TextImportNotes({ notices, source, onRead }: Props) {
  const messages = useMessages(createMessages);
  const language = useLanguage();
  const has = (wanted: string) => notices.some(({ code }) => code === wanted);
  if (notices.length === 0) return null;
  return (
    <section aria-label={messages.notes} className={styles.notes}>
      <h2 className={styles.small}>{messages.notes}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.code}>{wordIssue(importIssues, notice, language)}</li>
        ))}
      </ul>
      {has("lines-joined") && source !== undefined ? (
        <button
          type="button"
          className={`${buttons.plain} ${styles.action}`}
          onClick={() => onRead({ ...source, areLines: true })}
        >
          {messages.keepLines}
        </button>
      ) : null}
      {has("article-found") && source?.kind === "file" ? (
        <button
          type="button"
          className={`${buttons.plain} ${styles.action}`}
          onClick={() => onRead({ ...source, whole: true })}
        >
          {messages.wholePage}
        </button>
      ) : null}
    </section>
  );
}
