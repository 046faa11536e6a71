import { memo, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { isLargeGraph } from "../../core/largeGraph/isLargeGraph";
import { selectAllTies, selectTies } from "../../state/selectors";
import { mapMessages } from "../../words/map";
import { lazyComponent } from "../kit/lazyComponent";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { DetailedGraphView } from "./DetailedGraphView";
import { EmptyMap } from "./EmptyMap";
import { useMap } from "./MapProvider";
import styles from "./messages.module.css";

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
