import { leaveWalk, walkAll } from "../../state/walking";
import { selectLookedAt, selectPassedOver, selectStops } from "../../state/walkStops";
import { walkMessages } from "../../words/walk";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { CastButton } from "./CastButton";
import styles from "./walk.module.css";

type Props = { readonly isCast: boolean; readonly onCast: () => void; readonly onWalk: () => void };

/** How far the walk has come, and the ways out of it. */
export function WalkBar({ isCast, onCast, onWalk }: Props) {
  const messages = useMessages(walkMessages);
  const update = useUpdate();
  const all = useSelect((state) => selectStops(state).length);
  const done = useSelect(selectLookedAt);
  const passedOver = useSelect(selectPassedOver);
  const walksAll = useSelect((state) => state.coding.walksAll);
  const isOver = !isCast && all > 0 && done === all;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{messages.title}</h1>
      {isCast ? (
        <button type="button" className={`${buttons.plain} ${styles.action}`} onClick={onWalk}>
          {messages.text}
        </button>
      ) : (
        <>
          <span className={styles.progress}>
            {isOver ? null : (
              <progress max={Math.max(1, all)} value={done} aria-label={messages.lookedAt(done, all)} />
            )}
            <span role="status">{isOver ? messages.done : messages.lookedAt(done, all)}</span>
          </span>
          <CastButton onCast={onCast} />
          {passedOver === 0 ? null : (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={walksAll}
                onChange={({ target }) => update(walkAll(target.checked))}
              />
              {walksAll ? messages.all : messages.passedOver(passedOver)}
            </label>
          )}
        </>
      )}
      <button
        type="button"
        className={`${isOver ? `${buttons.solid} ${styles.solid}` : `${buttons.plain} ${styles.action}`} ${styles.leave}`}
        onClick={() => update(leaveWalk)}
      >
        {messages.toMap} <kbd>Esc</kbd>
      </button>
    </header>
  );
}
