import { goBack } from "../../state/walking";
import { selectStop, selectStops } from "../../state/walkStops";
import { walkMessages } from "../../words/walk";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./form.module.css";
import { useKeyName } from "./KeyLetter";
import { useNothing } from "./useNothing";

type Props = { readonly onAnother: () => void };

/** What can be done at a sentence beside saving its claim. */
export function WalkActions({ onAnother }: Props) {
  const messages = useMessages(walkMessages);
  const keyName = useKeyName();
  const update = useUpdate();
  const nothing = useNothing();
  const stop = useSelect(selectStop);
  const stops = useSelect(selectStops);
  const isFirst = stop === undefined || stops[0] === stop;
  return (
    <>
      <button
        type="button"
        data-walk="another"
        className={`${buttons.plain} ${styles.plain}`}
        onClick={onAnother}
      >
        {messages.another} <kbd>{keyName("+")}</kbd>
      </button>
      <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={nothing}>
        {(stop?.claims ?? 0) > 0 ? messages.nothingMore : messages.nothing} <kbd>{keyName("N")}</kbd>
      </button>
      <button
        type="button"
        className={`${buttons.plain} ${styles.plain}`}
        disabled={isFirst}
        onClick={() => update(goBack)}
      >
        {messages.back} <kbd>⌫</kbd>
      </button>
    </>
  );
}
