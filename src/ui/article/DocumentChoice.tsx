import { useId } from "react";
import type { DocumentId, SourceDocument } from "../../core/dossier/dossier";
import { directionOf, localise } from "../../core/dossier/language";
import { articleMessages } from "../../words/article";
import { formatNumber } from "../../words/counting";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./DocumentChoice.module.css";

type Props = { readonly shown: SourceDocument; readonly onChoose: (document: DocumentId) => void };

/** Which of the dossier's documents is read: by its title, or the one before or after it. */
export function DocumentChoice({ shown, onChoose }: Props) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const documents = useSelect((state) => state.graph.dossier.documents);
  const id = useId();
  const at = documents.indexOf(shown);
  return (
    <div className={styles.choice}>
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
            {`${formatNumber(language, index + 1)} · ${localise(document.title, language, document.language).text}`}
          </option>
        ))}
      </select>
      <Step to={documents[at - 1]} label={messages.previousDocument} isForward={false} onChoose={onChoose} />
      <Step to={documents[at + 1]} label={messages.nextDocument} isForward onChoose={onChoose} />
    </div>
  );
}

type StepProps = {
  readonly to: SourceDocument | undefined;
  readonly label: string;
  readonly isForward: boolean;
  readonly onChoose: Props["onChoose"];
};

function Step({ to, label, isForward, onChoose }: StepProps) {
  const isLeft = isForward === (directionOf(useLanguage()) === "rtl");
  return (
    <button
      type="button"
      className={iconButtonClass}
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onChoose(to.id)}
    >
      <svg className={styles.chevron} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d={isLeft ? "M12 4.5 6.5 10l5.5 5.5" : "M8 4.5l5.5 5.5L8 15.5"} />
      </svg>
      <Tooltip>{label}</Tooltip>
    </button>
  );
}
