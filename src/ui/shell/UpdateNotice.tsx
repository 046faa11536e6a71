import { setUpdate } from "../../state/opening";
import styles from "../kit/UpdateNotice.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect, useServices, useUpdate } from "../kit/useStore";
import { pageMessages } from "../messages/page";

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
