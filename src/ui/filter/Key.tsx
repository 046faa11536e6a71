import { memo } from "react";
import { relationTypes } from "../../core/codebook/relationTypes";
import { controlMessages } from "../../words/controls";
import { useMessages } from "../kit/useMessages";
import { KeyItem } from "./KeyItem";
import styles from "./key.module.css";
import { StateKey } from "./StateKey";

/** The key of the map, which is also its filter: each relation type with its line as drawn and what there is of it now. */
export const Key = memo(function Key() {
  const messages = useMessages(controlMessages);
  return (
    <section className={styles.frame} aria-label={messages.filters}>
      <ul className={styles.row}>
        {relationTypes.map(({ id }) => (
          <KeyItem key={id} type={id} />
        ))}
      </ul>
      <StateKey />
    </section>
  );
});
