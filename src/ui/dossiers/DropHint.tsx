import { openingMessages } from "../../words/opening";
import { useMessages } from "../kit/useMessages";
import styles from "./opening.module.css";

/** While a file is held over the page: that it can be let go. */
export function DropHint() {
  const messages = useMessages(openingMessages);
  return (
    <div className={styles.hint}>
      <p className={styles.hintWords}>{messages.drop}</p>
    </div>
  );
}
