import type { ReactNode } from "react";
import { clearFilter } from "../../state/filtering";
import { selectedMessages } from "../../words/selected";
import { useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import styles from "./evidence.module.css";
import selected from "./selected.module.css";

/** What the filter keeps from view here, and the way back. */
export function HiddenNotice({ children }: { readonly children: ReactNode }) {
  const messages = useMessages(selectedMessages);
  const update = useUpdate();
  return (
    <p className={selected.hidden}>
      <span>{children}</span>
      <button type="button" className={styles.link} onClick={() => update(clearFilter)}>
        {messages.clearFilter}
      </button>
    </p>
  );
}
