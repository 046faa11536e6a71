import type { TextSource } from "../../state/services";
import { createMessages } from "../../words/create";
import form from "../kit/form.module.css";
import { useMessages } from "../kit/useMessages";
import styles from "./create.module.css";
import { TextImportFaults } from "./TextImportFaults";
import type { TextImportState } from "./useTextImport";

type Props = {
  readonly state: TextImportState;
  readonly onRead: (source: TextSource) => void;
  readonly onCancel: () => void;
};

/** That a text is being read, or why it could not be. */
export function TextImportStatus({ state, onRead, onCancel }: Props) {
  const messages = useMessages(createMessages);
  return (
    <div aria-live="polite">
      {state.kind === "reading" ? (
        <p className={styles.progress}>
          <progress aria-label={messages.reading} /> {messages.reading}
          <button type="button" className={form.plain} onClick={onCancel}>
            {messages.cancel}
          </button>
        </p>
      ) : null}
      {state.kind === "refused" ? <TextImportFaults refused={state} onRead={onRead} /> : null}
    </div>
  );
}
