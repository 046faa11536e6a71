import { selectLines } from "../../state/selectors";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { IconButton } from "../kit/IconButton";
import { CloseIcon } from "../kit/icons";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorChoices } from "./ActorChoices";
import styles from "./filterSheet.module.css";
import { KeyList } from "./KeyList";
import { MapReading } from "./MapReading";
import { SpeakerChoices } from "./SpeakerChoices";
import { StateKeyList } from "./StateKeyList";

/**
 * Types, states, speakers and actors, one below the other, and what shapes and sizes stand for; at the foot, what the
 * filters leave.
 */
export function AllFilters({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const ties = useSelect((state) => selectLines(state).length);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{messages.filters}</h2>
        <IconButton label={messages.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className={styles.body}>
        <KeyList />
        <StateKeyList />
        <SpeakerChoices />
        <ActorChoices />
        <details>
          <summary className={styles.summary}>{messages.reading}</summary>
          <MapReading />
        </details>
      </div>
      <div className={styles.foot}>
        <button type="button" className={styles.solid} onClick={onClose}>
          {messages.show(count(language, "tie", ties))}
        </button>
      </div>
    </>
  );
}
