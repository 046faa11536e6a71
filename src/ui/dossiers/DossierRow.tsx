import type { ReactNode } from "react";
import type { localise } from "../../core/dossier/language";
import type { StoredDossier } from "../../core/dossier/storedDossier";
import { startMessages } from "../../words/start";
import { Check } from "../kit/Check";
import { useMessages } from "../kit/useMessages";
import styles from "./start.module.css";

type Props = {
  readonly title: ReturnType<typeof localise>;
  readonly counts: StoredDossier["counts"];
  readonly errors: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly changed?: ReactNode;
  /** In place of the title, while that is written. */
  readonly form?: ReactNode;
  /** What can be done with it. */
  readonly children: ReactNode;
};

/** A dossier in the list: its title opens it; then what is in it, whether it holds, and what can be done. */
export function DossierRow({ title, counts, errors, isOpen, onOpen, changed, form, children }: Props) {
  const messages = useMessages(startMessages);
  return (
    <li className={styles.row}>
      {form ?? (
        <h3 className={styles.name}>
          <button
            type="button"
            className={styles.open}
            lang={title.language}
            dir="auto"
            aria-current={isOpen ? "true" : undefined}
            onClick={onOpen}
          >
            {title.text}
          </button>
          {isOpen ? <span className={styles.now}>{messages.openNow}</span> : null}
        </h3>
      )}
      <p className={styles.facts}>
        <span>{messages.counts(counts.actors, counts.claims, counts.quotes)}</span>
        {changed}
      </p>
      {errors > 0 ? (
        <p className={styles.faults}>{messages.faults(errors)}</p>
      ) : counts.quotes === 0 ? null : (
        <p className={styles.verified}>
          <Check />
          <span>{messages.verified}</span>
        </p>
      )}
      <div className={styles.actions}>{children}</div>
    </li>
  );
}
