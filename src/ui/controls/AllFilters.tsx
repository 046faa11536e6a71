import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { ActorChoices } from "./ActorChoices";
import styles from "./filters.module.css";
import { KeyList } from "./KeyList";
import { MapReading } from "./MapReading";
import { SpeakerChoices } from "./SpeakerChoices";
import { StateKeyList } from "./StateKeyList";

/** Types, states, speakers and actors, one below the other; and what shapes and sizes stand for. */
export function AllFilters() {
  const messages = useMessages(controlMessages);
  return (
    <>
      <KeyList />
      <StateKeyList />
      <SpeakerChoices />
      <ActorChoices />
      <details>
        <summary className={styles.summary}>{messages.reading}</summary>
        <MapReading />
      </details>
    </>
  );
}
