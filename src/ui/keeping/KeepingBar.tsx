import { useState } from "react";
import { keepingMessages } from "../messages/keeping";
import { useMessages } from "../messages/useMessages";
import { useSelect, useServices } from "../useStore";
import styles from "./keeping.module.css";

/** Stays while the open dossier is not kept, or may not be changed here, with what can be done about it. */
export function KeepingBar() {
  const messages = useMessages(keepingMessages);
  const keeping = useSelect((state) => state.keeping);
  const { desk } = useServices();
  const [isBusy, setBusy] = useState(false);
  const run = (act: () => Promise<unknown>) => async () => {
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  };
  if (keeping.kind !== "failed" && keeping.kind !== "held") return null;
  const ways =
    keeping.kind === "held"
      ? [{ words: messages.takeOver, act: desk.takeOver }]
      : keeping.why === "changed"
        ? [
            { words: messages.keepAsCopy, act: desk.editCopy },
            { words: messages.reload, act: desk.reload },
          ]
        : [{ words: messages.tryAgain, act: desk.tryAgain }];
  return (
    <div className={styles.bar} data-kind={keeping.kind}>
      <p>{keeping.kind === "held" ? messages.held : messages.failed[keeping.why]}</p>
      <div className={styles.ways}>
        {keeping.kind === "failed" ? (
          <button type="button" className={styles.first} onClick={desk.saveAsFile}>
            {messages.saveAsFile}
          </button>
        ) : null}
        {ways.map(({ words, act }) => (
          <button key={words} type="button" className={styles.way} disabled={isBusy} onClick={run(act)}>
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
