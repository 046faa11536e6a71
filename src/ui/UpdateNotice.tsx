import { setUpdate } from "../state/opening";
import { pageMessages } from "./messages/page";
import { useMessages } from "./messages/useMessages";
import styles from "./UpdateNotice.module.css";
import { useSelect, useServices, useUpdate } from "./useStore";

/** A newer version of the program is there, or has come. */
export function UpdateNotice() {
  const messages = useMessages(pageMessages);
  const update = useUpdate();
  const { updates } = useServices();
  const state = useSelect((now) => now.update);
  return (
    <div role="status">
      {state === "none" ? null : (
        <div className={styles.notice}>
          <p>{messages.update[state]}</p>
          {state === "done" ? null : (
            <button type="button" className={styles.apply} onClick={() => void updates.apply()}>
              {messages.reload}
            </button>
          )}
          <button type="button" className={styles.later} onClick={() => update(setUpdate("none"))}>
            {state === "done" ? messages.understood : messages.later}
          </button>
        </div>
      )}
    </div>
  );
}
