import type { ReactNode } from "react";
import buttons from "../kit/button.module.css";
import styles from "./opening.module.css";

type Props = {
  readonly title: ReactNode;
  readonly words: ReactNode;
  /** What can be done next; the first is what most will want. */
  readonly ways: readonly { readonly label: string; readonly onPress: () => void }[];
};

/** What became of a file, and what can be done next. */
export function OpeningWords({ title, words, ways }: Props) {
  return (
    <div className={styles.reading}>
      <h2 id="opening-title" className={styles.title}>
        {title}
      </h2>
      <p>{words}</p>
      <div className={styles.ways}>
        {ways.map(({ label, onPress }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? buttons.solid : buttons.plain}
            // biome-ignore lint/a11y/noAutofocus: what had the focus may be gone, and this is what comes next
            autoFocus={index === 0}
            onClick={onPress}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
