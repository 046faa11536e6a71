import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { ActorId } from "../../core/dossier/dossier";
import type { Tie } from "../../core/graph/ties";
import { countPassages } from "../../core/scene/countPassages";
import { type Attention, namedTie } from "../../core/scene/createScene";
import type { Frame } from "../../core/scene/frame";
import { memoiseSelector } from "../../state/memoiseSelector";
import { selectPointed, selectStep } from "../../state/selectedEvidence";
import { selectAllTies, selectShownActors, selectTies } from "../../state/shownTies";
import type { State } from "../../state/state";
import { mapMessages } from "../../words/map";
import { tieRest } from "../kit/tieWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelectAfterPaint } from "../kit/useSelectAfterPaint";
import { useSelect } from "../kit/useStore";
import type { GraphViewElements, GraphViewHandle, GraphViewInput } from "./bindGraphView";
import type { LayoutControl } from "./createLayoutControl";
import { useMeasure } from "./createMeasure";
import styles from "./graphView.module.css";
import { MapEdgeLabel } from "./MapEdgeLabel";
import { useMap } from "./MapProvider";
import { actorKey, tieKey } from "./roving";
import { useFrame } from "./useFrame";
import { useGraphViewEvents } from "./useGraphViewEvents";

export type MarksProps = {
  readonly attention: Attention;
  /** The mark that the keyboard is on. */
  readonly focused: string | undefined;
  /** The mark by which the Tab key enters. */
  readonly start: string | undefined;
  readonly frame: Frame;
};

type Props = {
  readonly className?: string;
  /** Which marks there are. */
  readonly Marks: ComponentType<MarksProps>;
  /** Where they are: everything past React. Always the same function. */
  readonly bind: (elements: GraphViewElements, arrangement: LayoutControl) => GraphViewHandle;
  /** Ties are found by their lines: they have no marks, but where they are meant. */
  readonly isPainted?: boolean;
  /** What lies below the marks. */
  readonly children?: ReactNode;
};

/** The drawing, whatever it is made of: pointer, keyboard, zoom and dragging are the same for all. */
export function GraphView({ className = "", Marks, bind, isPainted = false, children }: Props) {
  const { arrangement, commands } = useMap();
  const messages = useMessages(mapMessages);
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const root = useRef<SVGGElement>(null);
  const marks = useRef<SVGGElement>(null);
  const leader = useRef<SVGLineElement>(null);
  const edgeLabel = useRef<HTMLDivElement>(null);
  const graphView = useRef<GraphViewHandle>(undefined);
  const view = useGraphViewInput(useFrame(container));
  const { events, focused, start, focusWanted } = useGraphViewEvents({ svg, graphView, isPainted });

  useLayoutEffect(() => {
    if (!svg.current || !root.current || !marks.current || !leader.current || !edgeLabel.current) return;
    const elements = {
      svg: svg.current,
      root: root.current,
      marks: marks.current,
      leader: leader.current,
      edgeLabel: edgeLabel.current,
    };
    const bound = bind(elements, arrangement);
    graphView.current = bound;
    const detach = commands.attach(bound.zoom);
    return () => {
      detach();
      bound.unbind();
      graphView.current = undefined;
    };
  }, [arrangement, commands, bind]);

  // Marks may have come or gone with any rendering: the writer looks at each, and writes what is new.
  useLayoutEffect(() => {
    if (view !== undefined) graphView.current?.show(view);
    focusWanted();
  });

  const attention = view?.attention;
  const selected = attention && selectedKey(attention);
  useEffect(() => {
    if (selected !== undefined) graphView.current?.reveal(selected);
  }, [selected]);

  return (
    <div ref={container} className={`${styles.graphView} ${className}`}>
      <p id={help} className="visually-hidden">
        {messages.help}
      </p>
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of things to press is no fieldset */}
      <svg
        ref={svg}
        role="group"
        className={styles.drawing}
        data-over-tie={
          isPainted && attention !== undefined && attention.pointedTies.length > 0 ? "" : undefined
        }
        aria-label={messages.drawing}
        aria-describedby={help}
        {...events}
      >
        <g ref={root}>
          <g ref={marks}>
            {view === undefined ? null : (
              <Marks attention={view.attention} focused={focused} start={start} frame={view.input.frame} />
            )}
          </g>
        </g>
        <line ref={leader} className={styles.leader} />
      </svg>
      <MapEdgeLabel ref={edgeLabel} tie={attention && namedTie(attention)} />
    </div>
  );
}

function selectedKey({ selectedTie, selectedActor }: Attention): string | undefined {
  if (selectedTie !== undefined) return tieKey(selectedTie);
  return selectedActor === undefined ? undefined : actorKey(selectedActor);
}

/** What the map is drawn from, but for the positions. The same `input` means the same geometry. */
function useGraphViewInput(frame: Frame | undefined): GraphViewInput | undefined {
  const graph = useSelect((state) => state.graph);
  const ties = useSelect(selectTies);
  const allTies = useSelect(selectAllTies);
  const shownActors = useSelect(selectShownActors);
  const pins = useSelect((state) => state.view.pins);
  const language = useLanguage();
  const measure = useMeasure();
  // The passage is read first; the drawing steps back around its tie in the next breath.
  const attention = useSelectAfterPaint(selectAttention);
  const passages = countPassages(graph);
  const describe = useCallback((tie: Tie) => tieRest(tie, graph.actors, language), [graph, language]);
  const input = useMemo(
    () =>
      frame && {
        ties,
        shownActors,
        allTies,
        actors: graph.sides,
        passages,
        pins: new Set(Object.keys(pins) as ActorId[]),
        frame,
        language,
        measure,
      },
    [ties, shownActors, allTies, graph, passages, pins, frame, language, measure],
  );
  return useMemo(() => input && { input, attention, describe }, [input, attention, describe]);
}

/** What is pointed at, selected and read of what is shown: a hidden tie steps nothing back. */
const selectAttention: (state: State) => Attention = memoiseSelector(
  (state: State) =>
    [
      selectPointed(state),
      state.view.selection,
      selectStep(state)?.tie,
      selectTies(state),
      selectShownActors(state),
    ] as const,
  (pointed, selection, read, ties, actors) => {
    // A selected tie may have no passage to read.
    const tie = selection.kind === "tie" ? selection.tie : read;
    const shown = new Set(ties.map((tie) => tie.id));
    const isShown = (id: ActorId) => actors.has(id);
    return {
      pointedTies: pointed.kind === "ties" ? pointed.ties.filter((tie) => shown.has(tie)) : [],
      pointedActor: pointed.kind === "actor" && isShown(pointed.actor) ? pointed.actor : undefined,
      selectedTie: tie !== undefined && shown.has(tie) ? tie : undefined,
      selectedActor: selection.kind === "actor" && isShown(selection.actor) ? selection.actor : undefined,
    };
  },
);
