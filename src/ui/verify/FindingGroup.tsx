import { type ReactNode, useId } from "react";
import { findingKinds } from "../../core/verification/findingKinds";
import { formatNumber } from "../../words/counting";
import { verificationMessages } from "../../words/verification";
import { useLanguage, useMessages } from "../kit/useMessages";
import type { GroupedFindings } from "./listed";
import styles from "./verification.module.css";

type Props = {
  readonly group: GroupedFindings;
  /** What can be done for all of them at once. */
  readonly action: ReactNode;
  readonly onMore: () => void;
  readonly children: ReactNode;
};

/** The findings of one kind under its name, their number, and what to do. */
export function FindingGroup({ group: { kind, findings, visible }, action, onMore, children }: Props) {
  const language = useLanguage();
  const messages = useMessages(verificationMessages);
  const heading = useId();
  const words = findingKinds.find(({ id }) => id === kind);
  const hidden = findings.length - visible.length;
  return (
    <section className={styles.group} aria-labelledby={heading} data-kind={kind}>
      <header className={styles.groupHead}>
        <h3 id={heading} className={styles.groupTitle}>
          {words?.label[language]}{" "}
          <span className={styles.count}>{formatNumber(language, findings.length)}</span>
        </h3>
        {action}
        <p className={styles.advice}>{words?.advice[language]}</p>
      </header>
      <ul>{children}</ul>
      {hidden > 0 ? (
        <button type="button" className={styles.more} onClick={onMore}>
          {messages.showMore(Math.min(hidden, 200))}
        </button>
      ) : null}
    </section>
  );
}
