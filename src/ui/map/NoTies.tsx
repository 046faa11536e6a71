import { clearFilter } from "../../state/filtering";
import { selectAllLines } from "../../state/selectors";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { tableMessages } from "../../words/table";
import { filterSentence } from "../kit/filterWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./table.module.css";

/** Nothing matches: what was asked, how much is hidden, and the way back. */
export function NoTies() {
  const language = useLanguage();
  const messages = useMessages(tableMessages);
  const controls = useMessages(controlMessages);
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const hidden = useSelect((state) => selectAllLines(state).length);
  const update = useUpdate();
  return (
    <div>
      <div className={styles.nothing}>
        <h2 className={styles.nothingTitle}>{messages.none}</h2>
        <p>{controls.sentence(filterSentence(filter, graph, language))}</p>
        <p>{messages.hiddenByFilter(count(language, "tie", hidden))}</p>
        <button type="button" className={styles.solid} onClick={() => update(clearFilter)}>
          {controls.clear}
        </button>
      </div>
    </div>
  );
}
