import { useId, useMemo, useState } from "react";
import { wordIssue } from "../../core/dossier/issueKind";
import { dossierIssues } from "../../core/validate/dossierIssues";
import { quoteIssues } from "../../core/validate/quoteIssues";
import type { VerificationResult } from "../../core/verification/finding";
import { selectIsEditable } from "../../state/editable";
import { formatNumber } from "../../words/counting";
import { verificationMessages } from "../../words/verification";
import buttons from "../kit/button.module.css";
import { TabSwitch } from "../kit/TabSwitch";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { FindingList } from "./FindingList";
import { gravityOf, needsAttention, type Shown } from "./listed";
import { useVerification, type Verifying } from "./useVerification";
import styles from "./verification.module.css";

/** Every claim and passage with its answer on the ladder, and what the texts hold besides: a list to work through. */
export function Verification() {
  const messages = useMessages(verificationMessages);
  const verifying = useVerification();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.verification} aria-label={messages.title} tabIndex={0}>
      <Waiting verifying={verifying} />
      {verifying.verification === undefined ? null : (
        <Verdict verification={verifying.verification} isCurrent={verifying.isCurrent} />
      )}
    </section>
  );
}

/** How far it has come, once that takes long; and what to do where it broke off. */
function Waiting({
  verifying: { verification, progress, stopped, cancel, again },
}: {
  verifying: Verifying;
}) {
  const messages = useMessages(verificationMessages);
  if (stopped !== undefined) {
    return (
      <div className={styles.waiting} role="status">
        <p>{stopped === "cancelled" ? messages.cancelled : messages.failed}</p>
        <button type="button" className={`${buttons.inline} ${styles.action}`} onClick={again}>
          {messages.again}
        </button>
      </div>
    );
  }
  if (progress === undefined) {
    return verification === undefined ? <p className={styles.waiting}>{messages.working}</p> : null;
  }
  return (
    <div className={styles.waiting}>
      <p>{messages.working}</p>
      <progress max={progress.total} value={progress.done} aria-label={messages.working} />
      <p className={styles.aside}>{messages.progress(progress.done, progress.total)}</p>
      <button type="button" className={`${buttons.inline} ${styles.action}`} onClick={cancel}>
        {messages.cancel}
      </button>
    </div>
  );
}

type VerdictProps = { readonly verification: VerificationResult; readonly isCurrent: boolean };

function Verdict({ verification: { findings, counts }, isCurrent }: VerdictProps) {
  const messages = useMessages(verificationMessages);
  const canChange = useSelect(selectIsEditable) && isCurrent;
  const [shown, setShown] = useState<Shown>("attention");
  const { faults, attention } = useMemo(
    () => ({
      faults: findings.filter(({ kind }) => gravityOf(kind) === "fault").length,
      attention: findings.filter(needsAttention).length,
    }),
    [findings],
  );
  const { sign, verdict } =
    faults > 0
      ? { sign: "faulty", verdict: messages.faults(faults) }
      : counts.quotes === 0
        ? { sign: "none", verdict: messages.nothingQuoted }
        : { sign: "good", verdict: messages.allHold };
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.verdict} data-sign={isCurrent ? sign : "none"}>
          {isCurrent ? verdict : messages.beforeChange(verdict)}
        </h2>
        <p className={styles.counts}>
          {messages.quotes(counts.claims, counts.quotes, counts.verbatim)}{" "}
          {messages.coverage(counts.paragraphs, counts.paragraphsWithClaim)}
        </p>
        <div className={styles.tools}>
          <TabSwitch
            legend={messages.shown}
            options={[
              { id: "attention", label: messages.attention(attention) },
              { id: "all", label: messages.all(findings.length) },
            ]}
            chosen={shown}
            onChoose={setShown}
          />
          <button type="button" className={`${buttons.inline} ${styles.action}`} onClick={() => print()}>
            {messages.print}
          </button>
        </div>
      </header>
      <FileIssues />
      {isCurrent && attention === 0 && shown === "attention" ? (
        <div className={styles.nothing}>
          <h3 className={styles.nothingTitle}>{messages.nothing}</h3>
          <p>{messages.nothingElse}</p>
          <button
            type="button"
            className={`${buttons.solid} ${styles.solid}`}
            onClick={() => setShown("all")}
          >
            {messages.showAll}
          </button>
        </div>
      ) : null}
      <FindingList findings={findings} shown={shown} canChange={canChange} />
    </>
  );
}

/** What else the validator found when the file was opened: no quote of it can be looked up, for it was left out. */
function FileIssues() {
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
