import { isFiltering } from "../../core/filter";
import { clearFilter } from "../../state/filtering";
import { selectAllTies, selectTies } from "../../state/selectors";
import { controlMessages } from "../messages/controls";
import { filterWords } from "../messages/filterWords";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect, useUpdate } from "../useStore";
import styles from "./headline.module.css";

/** What is filtered, in words, on one line that never grows; and the way back. Nothing while nothing is filtered. */
export function FilterSummary() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const filter = useSelect((state) => state.view.filter);
  const graph = useSelect((state) => state.graph);
  const shown = useSelect((state) => selectTies(state).length);
  const all = useSelect((state) => selectAllTies(state).length);
  const update = useUpdate();
  if (!isFiltering(filter)) return null;
  const words = messages.shown(shown, all, filterWords(filter, graph, language));
  return (
    <div className={styles.summary}>
      <p className={styles.words} title={words}>
        {words}
      </p>
      <button type="button" className={styles.clear} onClick={() => update(clearFilter)}>
        {messages.clear}
      </button>
    </div>
  );
}
