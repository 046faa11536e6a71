import { localise } from "../../core/dossier/language";
import { isFiltering, isLine } from "../../core/graph/filter";
import { selectListedTies } from "../../state/selectors";
import { showScreen } from "../../state/viewing";
import { reportMessages } from "../../words/report";
import { DocumentFacts } from "../evidence/DocumentFacts";
import { filterSentence } from "../kit/filterWords";
import forms from "../kit/form.module.css";
import { numbersSentence } from "../kit/numbersSentence";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { ReportMap } from "./ReportMap";
import { ReportTies } from "./ReportTies";
import styles from "./report.module.css";

/** The dossier on paper: the map, then every tie with its quotes and who said them, then the sources. */
export function Report() {
  const messages = useMessages(reportMessages);
  const language = useLanguage();
  const update = useUpdate();
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const ties = useSelect(selectListedTies);
  const { dossier } = graph;
  const title = localise(dossier.title, language, dossier.documents[0]?.language);
  return (
    <article className={styles.report}>
      <div className={styles.bar}>
        <button type="button" className={forms.plain} onClick={() => update(showScreen("map"))}>
          {messages.back}
        </button>
        <button type="button" className={forms.solid} onClick={() => print()}>
          {messages.print}
        </button>
        <p className={forms.hint}>{messages.printHint}</p>
      </div>
      {/* The picture has all of this in it, for those who see it. */}
      <header className="visually-hidden">
        <h1 lang={title.language} dir="auto">
          {title.text}
        </h1>
        <p>{numbersSentence(graph, language)}</p>
        {isFiltering(filter) ? (
          <p>{messages.filtered(ties.filter(isLine).length, filterSentence(filter, graph, language))}</p>
        ) : null}
      </header>
      <ReportMap />
      <ReportTies ties={ties} />
      <section className={styles.sources} aria-labelledby="report-sources">
        <h2 id="report-sources" className={styles.heading}>
          {messages.sources}
        </h2>
        {dossier.documents.map((document) => (
          <DocumentFacts key={document.id} document={document} />
        ))}
      </section>
    </article>
  );
}
