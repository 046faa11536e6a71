import { setHideAttributed } from "../../state/filtering";
import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { useSelect, useUpdate } from "../useStore";
import styles from "./filters.module.css";

/** Hides what somebody else claims; `explained` says in view what that is. */
export function AttributedChoice({ explained = false }: { readonly explained?: boolean }) {
  const messages = useMessages(controlMessages);
  const isHidden = useSelect((state) => state.view.filter.hideAttributed);
  const update = useUpdate();
  return (
    <label className={styles.attributed} title={explained ? undefined : messages.hideAttributedWhy}>
      <input
        type="checkbox"
        checked={isHidden}
        onChange={(event) => update(setHideAttributed(event.target.checked))}
      />
      <span>
        {messages.hideAttributed}
        {explained ? <small className={styles.why}>{messages.hideAttributedWhy}</small> : null}
      </span>
    </label>
  );
}
