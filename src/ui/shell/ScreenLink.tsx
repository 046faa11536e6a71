import { screens } from "../../core/link/view";
import { showScreen } from "../../state/viewing";
import styles from "../filter/filters.module.css";
import { useLanguage } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

/** On a small screen: goes to the other of map and table. There is no room for more; the menu has all. */
export function ScreenLink() {
  const language = useLanguage();
  const shown = useSelect((state) => state.view.screen);
  const update = useUpdate();
  return screens
    .filter(({ id, whole }) => !whole && id !== shown && id !== "verification")
    .map(({ id, label }) => (
      <button key={id} type="button" className={styles.link} onClick={() => update(showScreen(id))}>
        {label[language]}
      </button>
    ));
}
