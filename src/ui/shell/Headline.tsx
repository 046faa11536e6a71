import { localise } from "../../core/dossier/language";
import { isFiltering } from "../../core/graph/filter";
import { FilterSummary } from "../filter/FilterSummary";
import { numbersOf, numbersSentence } from "../kit/numbersSentence";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./headline.module.css";

/** The dossier's title. Where there is no room for it, it still heads the page for those who hear it. */
function Title({ isShown }: { readonly isShown: boolean }) {
  const language = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  const title = localise(dossier.title, language, dossier.documents[0]?.language);
  return (
    // In its own direction, but at the page's side: it stands above its numbers.
    <h1 className={isShown ? styles.title : "visually-hidden"} lang={title.language}>
      <bdi>{title.text}</bdi>
    </h1>
  );
}

/**
 * What the dossier is, in a line and in numbers; while something is filtered, what is left of it. `brief`: only the
 * numbers, on one line, for a small screen on which something is selected.
 */
export function Headline({ brief = false }: { readonly brief?: boolean }) {
  const language = useLanguage();
  const filtering = useSelect((state) => isFiltering(state.view.filter));
  const numbers = useSelect((state) => {
    const words = brief ? numbersOf : numbersSentence;
    return words(state.graph, language);
  });
  return (
    <div className={styles.headline} data-brief={brief}>
      <Title isShown={!brief} />
      <div className={styles.lines}>
        <p className={styles.numbers} data-covered={filtering}>
          {numbers}
        </p>
        <FilterSummary brief={brief} />
      </div>
    </div>
  );
}
