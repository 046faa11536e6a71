import { controlMessages } from "../../words/controls";
import { languages } from "../../words/languages";
import { useLanguage } from "../kit/useMessages";
import styles from "./header.module.css";

/** The name in both scripts, the reader's own first. */
export function Wordmark() {
  const language = useLanguage();
  const ordered = languages.toSorted((a, b) => Number(b.id === language) - Number(a.id === language));
  return (
    <p className={styles.wordmark}>
      {ordered.map(({ id, direction }) => (
        <span key={id} lang={id} dir={direction} className={id === language ? styles.own : styles.other}>
          {controlMessages[id].home}
        </span>
      ))}
    </p>
  );
}
