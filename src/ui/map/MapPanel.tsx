import { memo, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { isLargeGraph } from "../../core/largeGraph/isLargeGraph";
import { setNames } from "../../core/scene/actorBodies";
import { countPassages } from "../../core/scene/countPassages";
import { metricsOf } from "../../core/scene/frame";
import { selectIsEditable } from "../../state/editable";
import { clearFilter } from "../../state/filtering";
import { selectAllLines, selectAllTies, selectTies } from "../../state/shownTies";
import { mapMessages } from "../../words/map";
import buttons from "../kit/button.module.css";
import { filterSentence } from "../kit/filterWords";
import { lazyComponent } from "../kit/lazyComponent";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { ActorMarks } from "./ActorMarks";
import { bindGraphView } from "./bindGraphView";
import { useMeasure } from "./createMeasure";
import { GraphView, type MarksProps } from "./GraphView";
import { useMap } from "./MapProvider";
import styles from "./messages.module.css";
import { TieMarks } from "./TieMarks";

const LargeGraphView = lazyComponent(() => import("./LargeGraphView").then((part) => part.LargeGraphView));

/** The map. It fills the room it is given; nothing is shown before the layout has settled. */
export const MapPanel = memo(function MapPanel() {
  const messages = useMessages(mapMessages);
  const isEmpty = useSelect((state) => selectTies(state).length === 0);
  const isLarge = useSelect((state) => isLargeGraph(state.graph.sides.length, selectAllTies(state).length));
  const region = useRef<HTMLElement>(null);
  return (
    <section ref={region} className={styles.panel} aria-label={messages.map} tabIndex={-1}>
      {isLarge ? <LargeGraphView /> : <DetailedGraphView />}
      {isEmpty ? <EmptyMap onCleared={() => region.current?.focus()} /> : <MapProgress />}
    </section>
  );
});

/** ms of waiting before anything is said of it, and before it is called a failure. */
const [reportAfterMs, failAfterMs] = [1000, 20_000];

function MapProgress() {
  const { arrangement } = useMap();
  const isReady = useSyncExternalStore(arrangement.subscribe, () => arrangement.positions() !== undefined);
  return isReady ? null : <Waiting />;
}

function Waiting() {
  const messages = useMessages(mapMessages);
  const [state, setState] = useState<"silent" | "arranging" | "failed">("silent");
  useEffect(() => {
    const timers = [
      setTimeout(() => setState("arranging"), reportAfterMs),
      setTimeout(() => setState("failed"), failAfterMs),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return state === "silent" ? null : <p className={styles.waiting}>{messages[state]}</p>;
}

/** The drawing: every tie and every actor is a mark. */
function DetailedGraphView() {
  return <GraphView Marks={DetailedMarks} bind={bindGraphView} />;
}

const DetailedMarks = memo(function DetailedMarks({ attention, focused, start, frame }: MarksProps) {
  const graph = useSelect((state) => state.graph);
  const language = useLanguage();
  const measure = useMeasure();
  const { sides: actors } = graph;
  const settings = useMemo(() => {
    const given = { actors, passages: countPassages(graph), language, measure };
    const all = setNames(given, metricsOf(frame, actors.length));
    return new Map(actors.flatMap(({ id }, index) => (all[index] ? [[id, all[index]]] : [])));
  }, [graph, actors, language, measure, frame]);
  return (
    <>
      <TieMarks attention={attention} focused={focused} start={start} />
      <ActorMarks
        actors={actors}
        selected={attention.selectedActor}
        start={start}
        frame={frame}
        settings={settings}
      />
    </>
  );
});

/** Says that the filter leaves nothing, what it asked for, how much it hides, and offers the way back. */
function EmptyMap({ onCleared }: { readonly onCleared: () => void }) {
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
        className={buttons.solid}
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
