import { relationTypes } from "../../core/codebook/relationTypes";
import { choiceMessages } from "../../words/filterChoices";
import { useMessages } from "../kit/useMessages";
import { KeyItem } from "./KeyItem";
import styles from "./key.module.css";

/** The key, one entry below the other, with everything that can be done always in view: for a sheet. */
export function KeyList() {
  const messages = useMessages(choiceMessages);
  return (
    <ul className={styles.list} aria-label={messages.relationTypes}>
      {relationTypes.map(({ id }) => (
        <KeyItem key={id} type={id} />
      ))}
    </ul>
  );
}
