import { selectIsEditable } from "../../state/editing";
import { clearFilter } from "../../state/filtering";
import { selectAllLines } from "../../state/selectors";
import { mapMessages } from "../../words/map";
import { filterSentence } from "../kit/filterWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./messages.module.css";

/** Says that the filter leaves nothing, what it asked for, how much it hides, and offers the way back. */
export function EmptyMap({ onCleared }: { readonly onCleared: () => void }) {
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const hidden = useSelect(selectAllLines).length;
  const isEditable = useSelect(selectIsEditable);
  const language = useLanguage();
  const messages = useMessages(mapMessages);
  const update = useUpdate();
  if (hidden === 0) {
    return (
      <div className={styles.over}>
        <h2 className={styles.heading}>{messages.emptyDossier}</h2>
        {isEditable ? <p className={styles.words}>{messages.emptyEditable}</p> : null}
      </div>
    );
  }
  return (
    <div className={styles.over}>
      <h2 className={styles.heading}>{messages.noTies}</h2>
      <p className={styles.words}>
        <span>{messages.asked(filterSentence(filter, graph, language))}</span>
        <span>{messages.hidden(hidden)}</span>
      </p>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          update(clearFilter);
          onCleared();
        }}
      >
        {messages.clearFilter}
      </button>
    </div>
  );
}
