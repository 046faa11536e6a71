import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { namedTie } from "../../../core/scene/createScene";
import type { Attention } from "../../../core/scene/emphasis";
import { mapMessages } from "../../messages/map";
import { useMessages } from "../../messages/useMessages";
import { useMedia } from "../../useMedia";
import { useSelect } from "../../useStore";
import { bindStageWith, type Stage } from "../bindStage";
import { MapPlate } from "../MapPlate";
import { useMap } from "../MapProvider";
import { actorKey, tieKey } from "../roving";
import styles from "../stage.module.css";
import { useFrame } from "../useFrame";
import { useStageEvents } from "../useStageEvents";
import { useStageView } from "../useStageView";
import { CrowdMarks } from "./CrowdMarks";
import crowd from "./crowd.module.css";
import { createCrowdDraft } from "./crowdDraft";

/**
 * The drawing of very many: ties at rest are painted on a canvas, and only those that are meant have marks; actors are
 * marks as ever, named as far as there is room. Pointer, keyboard, zoom and dragging are those of the other drawing.
 */
export function CrowdStage() {
  const { arrangement, commands } = useMap();
  const messages = useMessages(mapMessages);
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const mass = useRef<HTMLCanvasElement>(null);
  const near = useRef<HTMLCanvasElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const root = useRef<SVGGElement>(null);
  const leader = useRef<SVGLineElement>(null);
  const plate = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const forgetInks = useRef(() => {});
  const view = useStageView(useFrame(container));
  const [focused, setFocused] = useState<string>();
  const [entry, setEntry] = useState<string>();
  /** A tie that is to have the focus as soon as it has a mark. */
  const wanted = useRef<string>(undefined);
  const focus = (key: string) => {
    wanted.current = key;
    setEntry(key);
  };
  const events = useStageEvents({ svg, stage, setFocused, setEntry, unmarked: { focus } });
  const isOverTie = useSelect((state) => state.pointed.kind === "ties");

  useLayoutEffect(() => {
    if (!mass.current || !near.current || !svg.current || !root.current || !leader.current || !plate.current)
      return;
    const elements = { svg: svg.current, root: root.current, leader: leader.current, plate: plate.current };
    const {
      draft,
      forgetInks: forget,
      stop,
    } = createCrowdDraft({
      svg: svg.current,
      mass: mass.current,
      near: near.current,
    });
    const bound = bindStageWith(draft, elements, arrangement);
    stage.current = bound;
    forgetInks.current = forget;
    const detach = commands.attach(bound.zoom);
    return () => {
      detach();
      bound.unbind();
      stop();
      stage.current = undefined;
    };
  }, [arrangement, commands]);

  const look = useLook();
  const shownLook = useRef(look);
  useLayoutEffect(() => {
    if (shownLook.current !== look) forgetInks.current();
    shownLook.current = look;
    if (view !== undefined) stage.current?.show(view);
    const key = wanted.current;
    const mark =
      key === undefined ? null : svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
    if (mark === null || mark === undefined) return;
    wanted.current = undefined;
    mark.focus({ preventScroll: true });
  });

  const attention = view?.attention;
  const selected = attention && selectedKey(attention);
  useEffect(() => {
    if (selected !== undefined) stage.current?.reveal(selected);
  }, [selected]);

  return (
    <div ref={container} className={`${styles.stage} ${crowd.stage}`}>
      <p id={help} className="visually-hidden">
        {messages.help}
      </p>
      <canvas ref={mass} className={crowd.mass} />
      <canvas ref={near} className={crowd.near} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of things to press is no fieldset */}
      <svg
        ref={svg}
        role="group"
        className={`${styles.drawing} ${crowd.drawing}`}
        data-over-tie={isOverTie ? "" : undefined}
        aria-label={messages.drawing}
        aria-describedby={help}
        {...events}
      >
        <g ref={root}>
          {view === undefined ? null : (
            <CrowdMarks attention={view.attention} focused={focused} entry={entry} frame={view.input.frame} />
          )}
        </g>
        <line ref={leader} className={styles.leader} />
      </svg>
      <MapPlate ref={plate} tie={attention && namedTie(attention)} />
    </div>
  );
}

/** Whatever the colours depend on: when it changes, they are read anew. */
function useLook(): string {
  const theme = useSelect((state) => state.view.theme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  return `${theme} ${isDark} ${isForced}`;
}

function selectedKey({ selectedTie, selectedActor }: Attention): string | undefined {
  if (selectedTie !== undefined) return tieKey(selectedTie);
  return selectedActor === undefined ? undefined : actorKey(selectedActor);
}
