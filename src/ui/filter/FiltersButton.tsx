import { useRef } from "react";
import { isFiltering } from "../../core/graph/filter";
import { controlMessages } from "../../words/controls";
import { formatNumber } from "../../words/counting";
import { Dialog, type DialogHandle } from "../kit/Dialog";
import { lazyComponent } from "../kit/lazyComponent";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./filters.module.css";

const AllFilters = lazyComponent(() => import("./AllFilters").then((module) => module.AllFilters));

/** On a small screen: opens everything that can be filtered; while something is, it says by how many measures. */
export function FiltersButton() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const sheet = useRef<DialogHandle>(null);
  const facets = useSelect(
    ({ view: { filter } }) =>
      [
        filter.hiddenTypes.length,
        filter.speakers.length,
        filter.actors.length,
        filter.hiddenStates.filter((id) => id !== "denied").length,
      ].filter((amount) => amount > 0).length,
  );
  const filtering = useSelect((state) => isFiltering(state.view.filter));
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.link}
        aria-haspopup="dialog"
        aria-label={filtering ? messages.filtersOn(facets) : messages.filters}
        onClick={() => sheet.current?.showModal()}
      >
        {messages.filters}
        {filtering ? <span className={styles.number}>{formatNumber(language, facets)}</span> : null}
      </button>
      <Dialog ref={sheet} label={messages.filters} className={styles.sheet}>
        {(close) => <AllFilters onClose={close} />}
      </Dialog>
    </div>
  );
}
