import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { type Attention, namedTie } from "../../core/scene/createScene";
import type { Frame } from "../../core/scene/frame";
import { mapMessages } from "../../words/map";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { GraphViewElements, GraphViewHandle } from "./bindGraphView";
import type { LayoutControl } from "./createLayoutControl";
import styles from "./graphView.module.css";
import { MapEdgeLabel } from "./MapEdgeLabel";
import { useMap } from "./MapProvider";
import { markOf } from "./markAt";
import { actorKey, selectFocusStops, tieKey } from "./roving";
import { useFrame } from "./useFrame";
import { useGraphViewEvents } from "./useGraphViewEvents";
import { useGraphViewInput } from "./useGraphViewInput";

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
  const [focused, setFocused] = useState<string>();
  const [entry, setEntry] = useState<string>();
  const stops = useSelect(selectFocusStops);
  const start = stops.some(({ key }) => key === entry) ? entry : stops[0]?.key;
  /** A mark that is to have the focus as soon as it is there. */
  const wanted = useRef<string>(undefined);
  const onMissing = (key: string) => {
    wanted.current = key;
    setEntry(key);
  };
  const events = useGraphViewEvents({ svg, graphView, isPainted, setFocused, setEntry, onMissing });

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
    const mark = wanted.current === undefined ? null : markOf(svg.current, wanted.current);
    if (mark === null) return;
    wanted.current = undefined;
    mark.focus({ preventScroll: true });
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
