import { useState } from "react";
import { setWithdrawn } from "../../state/editing";
import type { FileDue } from "../../state/state";
import { showScreen } from "../../state/viewing";
import { saveStatusMessages } from "../../words/saveStatus";
import { useMessages } from "../kit/useMessages";
import { useSelect, useServices, useUpdate } from "../kit/useStore";
import styles from "./saveStatus.module.css";

/** Nothing is lost yet; it says what may be, and offers the file. */
function FileReminder({ due: { isPersistent, changes } }: { readonly due: FileDue }) {
  const messages = useMessages(saveStatusMessages);
  const { session } = useServices();
  return (
    <div className={styles.bar} data-kind="due">
      <p>{isPersistent ? messages.fileDue(changes) : messages.mayGo(changes)}</p>
      <div className={styles.ways}>
        <button type="button" className={styles.first} onClick={session.saveAsFile}>
          {messages.saveAsFile}
        </button>
        <button type="button" className={styles.way} onClick={session.noteFile}>
          {messages.later}
        </button>
      </div>
    </div>
  );
}

/** What was drawn a moment ago and is not now is said, with the way there. */
function WithdrawnNotice({ quotes }: { readonly quotes: number }) {
  const messages = useMessages(saveStatusMessages);
  const update = useUpdate();
  return (
    <div className={styles.bar} data-kind="due">
      <p>{messages.withdrawn(quotes)}</p>
      <div className={styles.ways}>
        <button type="button" className={styles.first} onClick={() => update(showScreen("verification"))}>
          {messages.showWithdrawn}
        </button>
        <button type="button" className={styles.way} onClick={() => update(setWithdrawn(0))}>
          {messages.seen}
        </button>
      </div>
    </div>
  );
}

/** Stays while the open dossier is not stored, or may not be changed here, with what can be done about it. */
export function SaveStatusBar() {
  const messages = useMessages(saveStatusMessages);
  const saveStatus = useSelect((state) => state.saveStatus);
  const unsavedForms = useSelect((state) => state.unsavedForms);
  const { session } = useServices();
  const [isBusy, setBusy] = useState(false);
  const run = (act: () => Promise<unknown>) => async () => {
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };
  const fileDue = useSelect((state) => state.fileDue);
  const withdrawn = useSelect((state) => state.withdrawn);
  const isLocked = saveStatus.kind === "locked";
  const words = isLocked
    ? messages.locked
    : saveStatus.kind === "failed"
      ? messages.failed[saveStatus.why]
      : unsavedForms && messages.formFailed[unsavedForms];
  if (words === undefined) {
    if (withdrawn > 0) return <WithdrawnNotice quotes={withdrawn} />;
    return fileDue === undefined ? null : <FileReminder due={fileDue} />;
  }
  const ways = isLocked
    ? [{ words: messages.takeOver, act: session.takeOver }]
    : saveStatus.kind === "failed" && saveStatus.why === "changed"
      ? [
          { words: messages.keepAsCopy, act: session.editCopy },
          { words: messages.reload, act: session.reload },
        ]
      : saveStatus.kind === "failed" && saveStatus.why === "large"
        ? []
        : [{ words: messages.tryAgain, act: session.tryAgain }];
  return (
    <div className={styles.bar} data-kind={isLocked ? "locked" : "failed"}>
      <p>{words}</p>
      <div className={styles.ways}>
        {saveStatus.kind === "failed" ? (
          <button type="button" className={styles.first} onClick={session.saveAsFile}>
            {messages.saveAsFile}
          </button>
        ) : null}
        {ways.map(({ words: way, act }) => (
          <button key={way} type="button" className={styles.way} disabled={isBusy} onClick={run(act)}>
            {way}
          </button>
        ))}
      </div>
    </div>
  );
}
