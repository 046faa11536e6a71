import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { namedTie } from "../../core/scene/createScene";
import type { Attention } from "../../core/scene/emphasis";
import { mapMessages } from "../messages/map";
import { useMessages } from "../messages/useMessages";
import { bindStage, type Stage } from "./bindStage";
import { MapMarks } from "./MapMarks";
import { MapPlate } from "./MapPlate";
import { useMap } from "./MapProvider";
import { actorKey, tieKey } from "./roving";
import styles from "./stage.module.css";
import { useFrame } from "./useFrame";
import { useStageEvents } from "./useStageEvents";
import { useStageView } from "./useStageView";

/** The drawing: React says which marks there are, `bindStage` where they are. */
export function MapStage() {
  const { arrangement, commands } = useMap();
  const messages = useMessages(mapMessages);
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const root = useRef<SVGGElement>(null);
  const leader = useRef<SVGLineElement>(null);
  const plate = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const view = useStageView(useFrame(container));
  /** The mark that the keyboard is on, and where the Tab key enters. */
  const [focused, setFocused] = useState<string>();
  const [entry, setEntry] = useState<string>();
  const events = useStageEvents({ svg, stage, setFocused, setEntry });

  useLayoutEffect(() => {
    if (!svg.current || !root.current || !leader.current || !plate.current) return;
    const elements = { svg: svg.current, root: root.current, leader: leader.current, plate: plate.current };
    const bound = bindStage(elements, arrangement);
    stage.current = bound;
    const detach = commands.attach(bound.zoom);
    return () => {
      detach();
      bound.unbind();
      stage.current = undefined;
    };
  }, [arrangement, commands]);

  // Marks may have come or gone with any rendering: the writer looks at each, and writes what is new.
  useLayoutEffect(() => {
    if (view !== undefined) stage.current?.show(view);
  });

  const attention = view?.attention;
  const selected = attention && selectedKey(attention);
  useEffect(() => {
    if (selected !== undefined) stage.current?.reveal(selected);
  }, [selected]);

  return (
    <div ref={container} className={styles.stage}>
      <p id={help} className="visually-hidden">
        {messages.help}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of things to press is no fieldset */}
      <svg
        ref={svg}
        role="group"
        className={styles.drawing}
        aria-label={messages.drawing}
        aria-describedby={help}
        {...events}
      >
        <g ref={root}>
          {view === undefined ? null : (
            <MapMarks attention={view.attention} focused={focused} entry={entry} frame={view.input.frame} />
          )}
        </g>
        <line ref={leader} className={styles.leader} />
      </svg>
      <MapPlate ref={plate} tie={attention && namedTie(attention)} />
    </div>
  );
}

function selectedKey({ selectedTie, selectedActor }: Attention): string | undefined {
  if (selectedTie !== undefined) return tieKey(selectedTie);
  return selectedActor === undefined ? undefined : actorKey(selectedActor);
}
