import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";

/** Returns how a key of one character is written: on the walk with Alt, while such keys are turned off. */
export function useKeyName(): (key: string) => string {
  const needsAlt = useSelect(({ view, letterKeys }) => view.screen === "coding" && !letterKeys);
  return (key) => (needsAlt ? `Alt+${key}` : key);
}

/** A key of the form, beside what it does. */
export function KeyLetter({ children }: { readonly children: string }) {
  const keyName = useKeyName();
  return (
    <span className={styles.letter} aria-hidden="true" data-keys="">
      {keyName(children)}
    </span>
  );
}
