import { selectOccurringStates } from "../../state/selectors";
import { controlMessages } from "../../words/controls";
import { tieStateMeanings } from "../../words/tieStateMeanings";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { OnlyActual, OnlyState, StateToggle } from "./StateKey";
import styles from "./stateKey.module.css";

/** The states that occur, one below the other, with what each means and what can be done always in view: for a sheet. */
export function StateKeyList() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  return (
    <section className={styles.list}>
      <h3 className={styles.heading}>{messages.states}</h3>
      <ul>
        {states.map((id) => (
          <li key={id} className={styles.entry}>
            <StateToggle id={id} />
            <OnlyState id={id} />
            <p className={styles.why}>{tieStateMeanings[id][language]}</p>
          </li>
        ))}
        <OnlyActual />
      </ul>
    </section>
  );
}
