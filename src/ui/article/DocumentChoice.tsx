import { useId } from "react";
import type { DocumentId, SourceDocument } from "../../core/dossier/dossier";
import { directionOf, localise } from "../../core/dossier/language";
import { articleMessages } from "../../words/article";
import { formatNumber } from "../../words/counting";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./DocumentChoice.module.css";

type Props = { readonly shown: SourceDocument; readonly onChoose: (document: DocumentId) => void };

/** Which of the dossier's documents is read, by its number and title. */
export function DocumentChoice({ shown, onChoose }: Props) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const documents = useSelect((state) => state.graph.dossier.documents);
  const id = useId();
  const titleOf = (document: SourceDocument) => localise(document.title, language, document.language);
  return (
    // In the direction of the title: its beginning stays where it has no room.
    <div className={styles.choice} dir={directionOf(titleOf(shown).language)}>
      <label htmlFor={id} className="visually-hidden">
        {messages.document(formatNumber(language, documents.length))}
      </label>
      <select
        id={id}
        className={styles.select}
        value={shown.id}
        onChange={(event) => onChoose(event.target.value as DocumentId)}
      >
        {documents.map((document, index) => (
          <option key={document.id} value={document.id}>
            {`${formatNumber(language, index + 1)} · ${titleOf(document).text}`}
          </option>
        ))}
      </select>
      <svg className={styles.chevron} viewBox="0 0 20 20" width={16} height={16} aria-hidden="true">
        <path d="M4.5 7.5 10 13l5.5-5.5" />
      </svg>
    </div>
  );
}
