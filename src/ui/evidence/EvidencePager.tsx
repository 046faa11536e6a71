import { directionOf } from "../../core/dossier/language";
import { selectPosition, type WalkPosition } from "../../state/selectedEvidence";
import { walk } from "../../state/selecting";
import { walkIn } from "../../state/viewing";
import { evidenceMessages } from "../../words/evidence";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { Filled } from "../kit/Names";
import { usePageKey } from "../kit/pageKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./EvidencePager.module.css";

/** "Quote 3 of 9", and a step back or on; past the last it goes to the next tie. */
export function EvidencePager() {
  const messages = useMessages(evidenceMessages);
  const nothing = useSelect((state) => state.view.selection.kind === "nothing");
  const position = useSelect(selectPosition);
  const canWalk = nothing || position !== undefined;
  return (
    <div className={styles.pager}>
      {nothing ? null : (
        <span className={styles.position}>
          {position === undefined ? (
            messages.noPassages
          ) : (
            <Filled
              text={messages.position[position.unit]}
              slots={{ place: <span>{messages.place(position.at, position.of)}</span> }}
            />
          )}
        </span>
      )}
      {canWalk ? <OrderSwitch /> : null}
      {canWalk ? <Steps unit={position?.unit} /> : null}
    </div>
  );
}

/** Whether a step goes on in the tie or in the text. */
function OrderSwitch() {
  const messages = useMessages(evidenceMessages);
  const update = useUpdate();
  const inText = useSelect((state) => state.view.order === "text");
  return (
    <button
      type="button"
      className={iconButtonClass}
      aria-label={messages.readingOrder}
      aria-pressed={inText}
      onClick={() => update(walkIn(inText ? "tie" : "text"))}
    >
      <svg className={styles.chevron} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
        <path d="M3.5 4.5h13M3.5 10h13M3.5 15.5h7.5" />
      </svg>
      <Tooltip>{inText ? messages.byTie : messages.readingOrder}</Tooltip>
    </button>
  );
}

/** `unit`: what the steps go through; undefined: nothing is read yet, and the order decides. */
function Steps({ unit: read }: { readonly unit: WalkPosition["unit"] | undefined }) {
  const first = useSelect((state) => (state.view.order === "text" ? "passage" : "quote"));
  const unit = read ?? first;
  const messages = useMessages(evidenceMessages);
  const update = useUpdate();
  const [nextKey, previousKey] = [usePageKey("next"), usePageKey("previous")];
  const leftward = directionOf(useLanguage()) === "ltr" ? -1 : 1;
  return (
    <>
      <button
        type="button"
        className={iconButtonClass}
        aria-label={messages.previous[unit]}
        aria-keyshortcuts={previousKey}
        onClick={() => update(walk(-1))}
      >
        <Chevron to={leftward === -1 ? "left" : "right"} />
        <Tooltip>
          {messages.previous[unit]} {previousKey === undefined ? null : <kbd>{previousKey}</kbd>}
        </Tooltip>
      </button>
      <button
        type="button"
        className={iconButtonClass}
        aria-label={messages.next[unit]}
        aria-keyshortcuts={nextKey}
        onClick={() => update(walk(1))}
      >
        <Chevron to={leftward === -1 ? "right" : "left"} />
        <Tooltip>
          {messages.next[unit]} {nextKey === undefined ? null : <kbd>{nextKey}</kbd>}
        </Tooltip>
      </button>
    </>
  );
}

function Chevron({ to }: { readonly to: "left" | "right" }) {
  return (
    <svg className={styles.chevron} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
      <path d={to === "left" ? "M12.5 4 6.5 10l6 6" : "M7.5 4l6 6-6 6"} />
    </svg>
  );
}
