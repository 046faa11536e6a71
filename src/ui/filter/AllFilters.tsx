import { relationTypes } from "../../core/codebook/relationTypes";
import { selectOccurringStates } from "../../state/keyCounts";
import { selectLines } from "../../state/shownTies";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { choiceMessages } from "../../words/filterChoices";
import { meanings } from "../../words/meanings";
import buttons from "../kit/button.module.css";
import { IconButton } from "../kit/IconButton";
import { CloseIcon } from "../kit/icons";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorChoices } from "./ActorChoices";
import styles from "./filterSheet.module.css";
import { KeyItem } from "./KeyItem";
import keyStyles from "./key.module.css";
import { MapReading } from "./MapReading";
import { SpeakerChoices } from "./SpeakerChoices";
import { OnlyState, StateToggle, WithoutUnsettled } from "./StateKey";
import stateStyles from "./stateKey.module.css";

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
        <button type="button" className={`${buttons.solid} ${styles.solid}`} onClick={onClose}>
          {messages.show(count(language, "tie", ties))}
        </button>
      </div>
    </>
  );
}

/** The key, one entry below the other, with everything that can be done always in view: for a sheet. */
function KeyList() {
  const messages = useMessages(choiceMessages);
  return (
    <ul className={keyStyles.list} aria-label={messages.relationTypes}>
      {relationTypes.map(({ id }) => (
        <KeyItem key={id} type={id} />
      ))}
    </ul>
  );
}

/** The states that occur, one below the other, with what each means and what can be done always in view: for a sheet. */
function StateKeyList() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  return (
    <section className={stateStyles.list}>
      <h3 className={stateStyles.heading}>{messages.states}</h3>
      <ul>
        {states.map((id) => (
          <li key={id} className={stateStyles.entry}>
            <StateToggle id={id} />
            <OnlyState id={id} />
            <p className={stateStyles.why}>{meanings.ties[id][language]}</p>
          </li>
        ))}
        <WithoutUnsettled />
      </ul>
    </section>
  );
}
