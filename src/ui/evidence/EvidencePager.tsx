import { directionOf } from "../../core/dossier/language";
import { walk } from "../../state/selecting";
import { selectCurrentPassage, selectPassagesInOrder, selectPlace } from "../../state/selectors";
import type { State } from "../../state/state";
import { walkIn } from "../../state/viewing";
import { evidenceMessages } from "../../words/evidence";
import { numbers } from "../../words/numbers";
import { iconButtonClass, Tooltip } from "../kit/IconButton";
import { usePageKey } from "../kit/pageKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./EvidencePager.module.css";

/** "3 of 9", and a step back or on; past the last passage it goes to the next tie. */
export function EvidencePager() {
  const messages = useMessages(evidenceMessages);
  const { comma } = numbers[useLanguage()];
  const nothing = useSelect((state) => state.view.selection.kind === "nothing");
  const place = useSelect(selectPlace);
  const inText = useSelect(selectPlaceInText);
  const passages = useSelect((state) => selectPassagesInOrder(state).length);
  const canWalk = nothing || place !== undefined;
  const position =
    inText !== undefined
      ? messages.position(inText, passages)
      : place === undefined
        ? messages.noPassages
        : messages.position(place.passage, place.passages);
  const shared = inText === undefined && place !== undefined && place.claims > 1 ? place : undefined;
  return (
    <div className={styles.pager}>
      {nothing ? null : (
        <span className={styles.position}>
          <span>{position}</span>
          {shared === undefined ? null : (
            <>
              {comma}
              <span>{messages.claimAt(shared.claim, shared.claims)}</span>
            </>
          )}
        </span>
      )}
      {canWalk ? <OrderSwitch /> : null}
      {canWalk ? <Steps /> : null}
    </div>
  );
}

/** The place of the passage that is read among those of the text, from 1; undefined where ties are walked. */
function selectPlaceInText(state: State): number | undefined {
  const read = selectCurrentPassage(state);
  if (state.view.order !== "text" || read === undefined) return undefined;
  const at = selectPassagesInOrder(state).findIndex(({ id }) => id === read.id);
  return at === -1 ? undefined : at + 1;
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

function Steps() {
  const messages = useMessages(evidenceMessages);
  const update = useUpdate();
  const [nextKey, previousKey] = [usePageKey("next"), usePageKey("previous")];
  const leftward = directionOf(useLanguage()) === "ltr" ? -1 : 1;
  return (
    <>
      <button
        type="button"
        className={iconButtonClass}
        aria-label={messages.previous}
        aria-keyshortcuts={previousKey}
        onClick={() => update(walk(-1))}
      >
        <Chevron to={leftward === -1 ? "left" : "right"} />
        <Tooltip>
          {messages.previous} {previousKey === undefined ? null : <kbd>{previousKey}</kbd>}
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
          {messages.next} {nextKey === undefined ? null : <kbd>{nextKey}</kbd>}
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
