import { directionOf } from "../../core/language";
import { walk } from "../../state/selecting";
import { selectSteps } from "../../state/selectors";
import { evidenceMessages } from "../messages/evidence";
import { useLanguage, useMessages } from "../messages/useMessages";
import { iconButtonClass, Tooltip } from "../popover/IconButton";
import { useSelect, useUpdate } from "../useStore";
import styles from "./EvidencePager.module.css";
import { nextKey, previousKey } from "./useWalkingKeys";

/** "3 of 9", and a step back or on; past the last passage it goes to the next tie. */
export function EvidencePager() {
  const messages = useMessages(evidenceMessages);
  const update = useUpdate();
  const nothing = useSelect((state) => state.view.selection.kind === "nothing");
  const steps = useSelect((state) => selectSteps(state).length);
  const step = useSelect((state) => state.view.step);
  const leftward = directionOf(useLanguage()) === "ltr" ? -1 : 1;
  return (
    <div className={styles.pager}>
      {nothing ? null : (
        <span className={styles.position}>
          {steps === 0 ? messages.noPassages : messages.position(step + 1, steps)}
        </span>
      )}
      <button
        type="button"
        className={iconButtonClass}
        aria-label={messages.previous}
        aria-keyshortcuts={previousKey}
        onClick={() => update(walk(-1))}
      >
        <Chevron to={leftward === -1 ? "left" : "right"} />
        <Tooltip>
          {messages.previous} <kbd>{previousKey}</kbd>
        </Tooltip>
      </button>
      <button
        type="button"
        className={iconButtonClass}
        aria-label={messages.next}
        aria-keyshortcuts={nextKey}
        onClick={() => update(walk(1))}
      >
        <Chevron to={leftward === -1 ? "right" : "left"} />
        <Tooltip>
          {messages.next} <kbd>{nextKey}</kbd>
        </Tooltip>
      </button>
    </div>
  );
}

function Chevron({ to }: { readonly to: "left" | "right" }) {
  return (
    <svg className={styles.chevron} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <path d={to === "left" ? "M12.5 4 6.5 10l6 6" : "M7.5 4l6 6-6 6"} />
    </svg>
  );
}
