import { isFiltering } from "../../core/graph/filter";
import { clearFilter } from "../../state/filtering";
import { selectAllLines, selectLines } from "../../state/shownTies";
import { controlMessages } from "../../words/controls";
import { filterSentence, filterWords } from "../kit/filterWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "../shell/headline.module.css";

/**
 * What is filtered, in words, on lines that never grow; and the way back. Nothing while nothing is filtered. `brief`:
 * of what the key beside it does not show.
 */
export function FilterSummary({ brief }: { readonly brief: boolean }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const filter = useSelect((state) => state.view.filter);
  const graph = useSelect((state) => state.graph);
  const shown = useSelect((state) => selectLines(state).length);
  const all = useSelect((state) => selectAllLines(state).length);
  const update = useUpdate();
  if (!isFiltering(filter)) return null;
  const said = brief ? { ...filter, hiddenTypes: [] } : filter;
  const words =
    brief && isFiltering(said)
      ? filterSentence(said, graph, language)
      : messages.shown(shown, all, filterWords(said, graph, language));
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
