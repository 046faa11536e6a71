import { walkMessages } from "../../words/walk";
import { useMessages } from "../kit/useMessages";
import type { ReadingText } from "./useReadText";
import styles from "./walk.module.css";

/** How far a long text has been read. */
export function TextReading({ reading }: { readonly reading: ReadingText }) {
  const messages = useMessages(walkMessages);
  if (reading === "failed") return <p className={styles.empty}>{messages.unread}</p>;
  return (
    <p className={styles.empty}>
      <label>
        {messages.reading} <progress max={reading?.total ?? 1} value={reading?.done ?? 0} />
      </label>
    </p>
  );
}
