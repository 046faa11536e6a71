import { saveStatusMessages } from "../../words/saveStatus";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./saveStatus.module.css";

const kinds = ["saved", "saving", "failed"] as const;

/** Whether every change is on the disk, in words. All of them lie in one cell, so that nothing beside them moves. */
export function SaveStatusText() {
  const messages = useMessages(saveStatusMessages);
  const kind = useSelect((state) => state.saveStatus.kind);
  return (
    <span className={styles.status} data-kind={kind}>
      {kinds.map((each) => (
        <span key={each} hidden={each !== kind}>
          {messages.status[each]}
        </span>
      ))}
    </span>
  );
}
