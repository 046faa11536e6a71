import { useMemo, useState } from "react";
import type { VerificationResult } from "../../core/verification/finding";
import { selectIsEditable } from "../../state/editable";
import { verificationMessages } from "../../words/verification";
import { TabSwitch } from "../kit/TabSwitch";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { FileIssues } from "./FileIssues";
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
        <button type="button" className={styles.action} onClick={again}>
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
      <button type="button" className={styles.action} onClick={cancel}>
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
  const verdict = faults === 0 ? messages.allHold : messages.faults(faults);
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.verdict} data-sign={isCurrent ? (faults === 0 ? "good" : "faulty") : "none"}>
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
          <button type="button" className={styles.action} onClick={() => print()}>
            {messages.print}
          </button>
        </div>
      </header>
      <FileIssues />
      {isCurrent && attention === 0 && shown === "attention" ? (
        <div className={styles.nothing}>
          <h3 className={styles.nothingTitle}>{messages.nothing}</h3>
          <p>{messages.nothingElse}</p>
          <button type="button" className={styles.solid} onClick={() => setShown("all")}>
            {messages.showAll}
          </button>
        </div>
      ) : null}
      <FindingList findings={findings} shown={shown} canChange={canChange} />
    </>
  );
}
