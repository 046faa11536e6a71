import { memo, useRef, useState } from "react";
import type { Finding } from "../../core/verification/finding";
import { verificationMessages } from "../../words/verification";
import { lazyComponent } from "../kit/lazyComponent";
import { useMessages } from "../kit/useMessages";
import { ComparedText } from "./ComparedText";
import { FindingActions } from "./FindingActions";
import { FindingFacts } from "./FindingFacts";
import { FindingTitle } from "./FindingTitle";
import { gravityOf } from "./listed";
import { QuotedText } from "./QuotedText";
import styles from "./verification.module.css";

const Requote = lazyComponent(() => import("../coding/Requote").then((module) => module.Requote));

type Props = {
  readonly finding: Finding;
  /** The one row of the list that the Tab key stops at, with its buttons. */
  readonly isCurrent: boolean;
  readonly canChange: boolean;
  readonly onGo: (finding: Finding) => void;
  readonly onFocus: (key: string) => void;
  /** It is about to be mended, and so to leave the list: the focus goes on to the next. */
  readonly onMend: (key: string) => void;
};

/** One finding: what it is about, what stands where, and what can be done. */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { finding, isCurrent, canChange, onGo, onFocus, onMend } = props;
  const messages = useMessages(verificationMessages);
  const [isRequoting, setRequoting] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setRequoting(false);
    title.current?.focus();
  };
  return (
    <li
      className={styles.row}
      data-gravity={gravityOf(finding.kind)}
      data-row={finding.key}
      onFocus={() => onFocus(finding.key)}
    >
      <button
        ref={title}
        type="button"
        className={styles.title}
        data-finding=""
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onGo(finding)}
      >
        <FindingTitle finding={finding} />
      </button>
      <FindingFacts finding={finding} />
      {"quote" in finding ? (
        finding.found === undefined ? (
          <QuotedText text={finding.quote.exact} language={finding.language} />
        ) : (
          <ComparedText quoted={finding.quote.exact} found={finding.found} language={finding.language} />
        )
      ) : null}
      {canChange && !isRequoting ? (
        <FindingActions
          finding={finding}
          isReachable={isCurrent}
          onRequote={() => setRequoting(true)}
          onMend={() => onMend(finding.key)}
        />
      ) : null}
      {canChange && isRequoting && "quote" in finding ? (
        <section aria-label={messages.selectPassage}>
          <Requote
            quoted={finding}
            place={finding.places[0]}
            onMend={() => onMend(finding.key)}
            onClose={leave}
          />
        </section>
      ) : null}
    </li>
  );
});
