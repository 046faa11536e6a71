import { formOfState, tieState } from "../../core/tieState";
import { showOnlyActual, toggleState } from "../../state/filtering";
import { selectOccurringStates, selectStateCounts } from "../../state/selectors";
import { LineSample } from "../marks/LineSample";
import { controlMessages } from "../messages/controls";
import { count } from "../messages/counting";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect, useUpdate } from "../useStore";
import styles from "./filters.module.css";

/** The states that occur: each with its line as drawn, what it means and how many there are; a tick shows it. */
export function StateChoices() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const states = useSelect(selectOccurringStates);
  const counts = useSelect(selectStateCounts);
  const hidden = useSelect((state) => state.view.filter.hiddenStates);
  const update = useUpdate();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{messages.states}</legend>
      <ul className={styles.options}>
        {states.map((id) => (
          <li key={id}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={!hidden.includes(id)}
                onChange={() => update(toggleState(id))}
              />
              <LineSample form={formOfState(id)} />
              <span>
                {tieState(id).label[language]}
                <small className={styles.why}>{tieState(id).meaning[language]}</small>
              </span>
              <span className={styles.amount}>{count(language, "tie", counts.get(id) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.link} onClick={() => update(showOnlyActual)}>
        {messages.onlyActual}
      </button>
    </fieldset>
  );
}
