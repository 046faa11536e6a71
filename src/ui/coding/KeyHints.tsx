import { codingMessages } from "../../words/coding";
import { usePageKey } from "../kit/pageKeys";
import { useMessages } from "../kit/useMessages";
import styles from "./coding.module.css";

/** The keys of the text's cursor, in one line; said in a sentence to who does not see it. */
export function KeyHints({ isActive }: { readonly isActive: boolean }) {
  const messages = useMessages(codingMessages);
  const codingKey = usePageKey("coding");
  const hints = [
    { keys: ["↑", "↓"], does: messages.move },
    { keys: ["←", "→"], does: messages.word },
    { keys: ["⇧"], does: messages.extend },
    { keys: ["Ctrl", "⇧", "↑", "↓"], does: messages.beginning },
    { keys: ["A"], does: messages.adds },
  ];
  return (
    <span className={styles.hints} aria-hidden="true" data-active={isActive} data-keys="">
      <span className={styles.cursorName}>
        {messages.cursor} {codingKey === undefined ? null : <kbd className={styles.key}>{codingKey}</kbd>}
      </span>
      {hints.map(({ keys, does }) => (
        <span key={does} className={styles.hint}>
          <bdi dir="ltr">
            {keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </bdi>{" "}
          {does}
        </span>
      ))}
    </span>
  );
}
