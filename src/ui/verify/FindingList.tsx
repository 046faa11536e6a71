import { type ReactNode, useCallback, useMemo } from "react";
import { replaceQuote } from "../../core/edit/replaceQuote";
import type { Finding } from "../../core/verification/finding";
import { findingKinds } from "../../core/verification/findingKinds";
import { formatNumber } from "../../words/counting";
import { verificationMessages } from "../../words/verification";
import { useEdit } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import { type ReviewGroup, ReviewList, type ReviewRow } from "../kit/ReviewList";
import { useLanguage, useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { FindingRow } from "./FindingRow";
import { groupsOf, type Shown } from "./listed";
import styles from "./verification.module.css";

type Props = {
  readonly findings: readonly Finding[];
  readonly shown: Shown;
  readonly canChange: boolean;
};

const keyOf = ({ key }: Finding) => key;

/** The findings by kind, each kind under its name, with their number and what to do. */
export function FindingList({ findings, shown, canChange }: Props) {
  const messages = useMessages(verificationMessages);
  const edit = useEdit();
  const isPrinting = usePrinting();
  const groups = useMemo(
    () =>
      groupsOf(findings, isPrinting ? "all" : shown).map(
        ([kind, own]): ReviewGroup<Finding> => ({
          id: kind,
          items: own,
          className: styles.group,
          head: (id) => (
            <Head id={id} kind={kind} count={own.length}>
              {canChange && kind === "typographic" && own.length > 1 ? (
                <button
                  type="button"
                  className={`${buttons.inline} ${styles.action}`}
                  onClick={() =>
                    edit("repair-quote", (dossier) => own.reduce(repaired, dossier), messages.repaired)
                  }
                >
                  {messages.repairAll(own.length)}
                </button>
              ) : null}
            </Head>
          ),
        }),
      ),
    [findings, shown, isPrinting, canChange, edit, messages],
  );
  const renderRow = useCallback(
    (finding: Finding, given: ReviewRow) => (
      <FindingRow finding={finding} given={given} canChange={canChange} />
    ),
    [canChange],
  );
  return (
    <div className={styles.list}>
      <ReviewList groups={groups} keyOf={keyOf} renderRow={renderRow} />
    </div>
  );
}

type HeadProps = {
  readonly id: string;
  readonly kind: Finding["kind"];
  readonly count: number;
  /** What can be done for all of them at once. */
  readonly children: ReactNode;
};

function Head({ id, kind, count, children }: HeadProps) {
  const language = useLanguage();
  const words = findingKinds.find((each) => each.id === kind);
  return (
    <header className={styles.groupHead}>
      <h3 id={id} className={styles.groupTitle}>
        {words?.label[language]} <span className={styles.count}>{formatNumber(language, count)}</span>
      </h3>
      {children}
      <p className={styles.advice}>{words?.advice[language]}</p>
    </header>
  );
}

function repaired(dossier: Parameters<typeof replaceQuote>[0], finding: Finding) {
  return "answer" in finding && finding.answer.kind === "typographic" && "quote" in finding
    ? replaceQuote(dossier, finding, finding.answer.repair)
    : dossier;
}
