import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { localise } from "../../core/dossier/language";
import { isFiltering, isLine } from "../../core/graph/filter";
import type { Tie } from "../../core/graph/ties";
import { selectListedTies } from "../../state/shownTies";
import { showScreen } from "../../state/viewing";
import { reportMessages } from "../../words/report";
import { DocumentFacts } from "../evidence/DocumentFacts";
import buttons from "../kit/button.module.css";
import { filterSentence } from "../kit/filterWords";
import forms from "../kit/form.module.css";
import { numbersSentence } from "../kit/numbersSentence";
import { useLanguage, useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { useSelect, useUpdate } from "../kit/useStore";
import { useMap } from "../map/MapProvider";
import { drawMapInPage } from "./drawMap";
import { ReportTie } from "./ReportTie";
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
        <button type="button" className={buttons.plain} onClick={() => update(showScreen("map"))}>
          {messages.back}
        </button>
        <button type="button" className={buttons.solid} onClick={() => print()}>
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

/** Tall: on upright paper the small type of a wide picture is 6.5 pt, of this one 9. */
const setting = { format: "tall", title: "", note: "", credit: "" } as const;

/**
 * The map as it is arranged now, redrawn for paper with title, key and sources. It is a part of the page and no image file:
 * WebKit draws an image before the faces in it are there, and leaves all its words out.
 */
function ReportMap() {
  const messages = useMessages(reportMessages);
  const language = useLanguage();
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const { arrangement } = useMap();
  const positions = useSyncExternalStore(arrangement.subscribe, arrangement.positions);
  const picture = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (positions === undefined) return;
    picture.current?.replaceChildren(
      drawMapInPage({ graph, filter, language, theme: "paper", positions, setting }),
    );
  }, [graph, filter, language, positions]);

  return (
    <figure className={styles.map}>
      {positions === undefined ? (
        <p role="status">{messages.drawing}</p>
      ) : (
        // Whatever the page's direction: the picture's words are anchored by their places.
        <div ref={picture} dir="ltr" role="img" aria-label={messages.mapAlt} />
      )}
    </figure>
  );
}

/** Ties that are put on the page at once: thousands of them take seconds. */
const batch = 200;

/** The ties as chapters. On the screen the next ones come when the end of these is in sight; on paper there are all. */
function ReportTies({ ties }: { readonly ties: readonly Tie[] }) {
  const messages = useMessages(reportMessages);
  const isPrinting = usePrinting();
  const [wanted, setWanted] = useState(batch);
  const end = useRef<HTMLButtonElement>(null);
  const shown = isPrinting ? ties : ties.slice(0, wanted);
  const rest = ties.length - shown.length;

  useEffect(() => {
    if (end.current === null || rest === 0) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setWanted((before) => before + batch);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rest]);

  return (
    <>
      {shown.map((tie) => (
        <ReportTie key={tie.id} tie={tie} />
      ))}
      {rest === 0 ? null : (
        <p>
          <button ref={end} type="button" className={buttons.plain} onClick={() => setWanted(ties.length)}>
            {messages.showRest(rest)}
          </button>
        </p>
      )}
    </>
  );
}
