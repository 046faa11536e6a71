import { setUpdate } from "../../state/opening";
import type { UpdateState } from "../../state/state";
import { updateMessages } from "../../words/update";
import { useMessages } from "../kit/useMessages";
import { useServices, useUpdate } from "../kit/useStore";
import styles from "./UpdateBar.module.css";

/** What is said of a newer version, and what can be done about it. */
export function UpdateBar({ state }: { readonly state: Exclude<UpdateState, "none"> }) {
  const messages = useMessages(updateMessages);
  const update = useUpdate();
  const { updates } = useServices();
  return (
    <div className={styles.notice}>
      <p>{messages.states[state]}</p>
      {state === "done" ? null : (
        <button type="button" className={styles.apply} onClick={() => void updates.apply()}>
          {messages.reload}
        </button>
      )}
      <button type="button" className={styles.later} onClick={() => update(setUpdate("none"))}>
        {state === "done" ? messages.understood : messages.later}
      </button>
    </div>
  );
}
