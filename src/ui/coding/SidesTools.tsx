import { relationType } from "../../core/codebook/relationTypes";
import { codingMessages } from "../../words/coding";
import { useMessages } from "../kit/useMessages";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { letterFor } from "./formKeys";
import type { FieldProps } from "./RadioFields";
import { useMutual } from "./useMutual";

/** Whether both sides do it, and a way to exchange them. */
export function SidesTools({ draft, onChange, ...notes }: FieldProps) {
  const messages = useMessages(codingMessages);
  const mutual = useMutual(draft);
  const mayBeMutual = draft.type === undefined || relationType(draft.type).mayBeMutual;
  return (
    <FormRow field="mutual" label={messages.mutual} {...notes}>
      {(control) => (
        <div className={styles.tools}>
          <input
            {...control}
            type="checkbox"
            checked={draft.mutual}
            // What is chosen already can be taken back, whatever the type.
            disabled={!mayBeMutual && !draft.mutual}
            onChange={() => onChange(mutual())}
          />
          <button
            type="button"
            className={`${styles.plain} ${styles.swap}`}
            disabled={draft.mutual}
            onClick={() => onChange({ from: draft.to, to: draft.from })}
          >
            {messages.swap}
            <span className={styles.letter} aria-hidden="true">
              {letterFor("swap")}
            </span>
          </button>
        </div>
      )}
    </FormRow>
  );
}
