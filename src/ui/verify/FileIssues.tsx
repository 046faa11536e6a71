import { useId } from "react";
import { wordIssue } from "../../core/dossier/issueKind";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { quoteIssues } from "../../core/validate/quoteIssues";
import { formatNumber } from "../../words/counting";
import { verificationMessages } from "../../words/verification";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./verification.module.css";

/** What else the validator found when the file was opened: no quote of it can be looked up, for it was left out. */
export function FileIssues() {
  const messages = useMessages(verificationMessages);
  const language = useLanguage();
  const heading = useId();
  const issues = useSelect((state) => state.issues);
  const others = issues.filter(
    ({ code }) => !Object.hasOwn(quoteIssues, code) && Object.hasOwn(dossierIssues, code),
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.groupTitle}>
        {messages.file} <span className={styles.count}>{formatNumber(language, others.length)}</span>
      </h3>
      <ul>
        {others.map((issue) => (
          <li
            key={`${issue.path} ${issue.code}`}
            className={styles.row}
            data-gravity={issue.severity === "error" ? "fault" : "remark"}
          >
            <p>{wordIssue(dossierIssues, issue, language)}</p>
            <p className={styles.facts}>
              <bdi>{issue.path}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
