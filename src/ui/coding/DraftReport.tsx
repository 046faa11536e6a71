import { useLayoutEffect, useRef } from "react";
import { wordIssue } from "../../core/dossier/issueKind";
import { draftIssues } from "../../core/drafts/draftIssues";
import type { ProposalOutcome, ValidatedAnswer } from "../../core/drafts/validateAnswer";
import { draftMessages } from "../../words/drafts";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "../verify/replacing.module.css";

type Props = { readonly answer: ValidatedAnswer; readonly onAdd: () => void };

/** What became of an answer: the counts, each refusal with its reasons, and the way to add what has passed. */
export function DraftReport({ answer: { outcomes, proposals, unnamed, unattributed }, onAdd }: Props) {
  const messages = useMessages(draftMessages);
  const verdict = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    verdict.current?.focus({ preventScroll: true });
    verdict.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const refused = outcomes.filter((outcome) => outcome.kind === "refused");
  const repaired = outcomes.filter(({ kind }) => kind === "repaired").length;
  const counts = { all: outcomes.length, passed: proposals.length, repaired, refused: refused.length };
  return (
    <>
      <p ref={verdict} className={styles.verdict} tabIndex={-1}>
        {outcomes.length === 0 ? messages.none : messages.counts(counts)}
      </p>
      {unnamed === 0 ? null : <p className={styles.fault}>{messages.unnamed(unnamed)}</p>}
      {unattributed === 0 ? null : <p className={styles.fault}>{messages.unattributed(unattributed)}</p>}
      {refused.length === 0 ? null : (
        <section aria-label={messages.refused(refused.length)}>
          <h3 className={styles.label}>{messages.refused(refused.length)}</h3>
          <ol className={styles.rows}>
            {refused.map((outcome, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the refusals of one answer never change places
              <Refusal key={index} outcome={outcome} />
            ))}
          </ol>
        </section>
      )}
      {proposals.length === 0 ? null : (
        <div className={styles.foot}>
          <button type="button" className={`${buttons.solid} ${styles.solid}`} onClick={onAdd}>
            {messages.add(proposals.length)}
          </button>
        </div>
      )}
    </>
  );
}

function Refusal({ outcome }: { readonly outcome: Extract<ProposalOutcome, { kind: "refused" }> }) {
  const messages = useMessages(draftMessages);
  const language = useLanguage();
  const isQuoted = outcome.issues.some(({ data }) => "exact" in data);
  return (
    <li className={styles.row}>
      <span className={styles.aside}>{messages.line(outcome.line)}</span>
      {outcome.exact === undefined || isQuoted ? null : <bdi>{outcome.exact}</bdi>}
      {outcome.issues.map((issue) => (
        <span key={issue.code + JSON.stringify(issue.data)} className={styles.answer}>
          {wordIssue(draftIssues, issue, language)}
        </span>
      ))}
    </li>
  );
}
