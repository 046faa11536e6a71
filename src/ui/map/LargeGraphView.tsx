import { memo, useCallback, useMemo, useRef } from "react";
import { inDrawingOrder } from "../../core/largeGraph/drawingOrder";
import { countPassages } from "../../core/scene/countPassages";
import { isMeant, pressedTie } from "../../core/scene/createScene";
import { selectTies } from "../../state/shownTies";
import { useMedia } from "../kit/useMedia";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorMarks } from "./ActorMarks";
import { bindGraphViewWith, type GraphViewElements } from "./bindGraphView";
import { createLargeGraphRenderer } from "./createLargeGraphRenderer";
import type { LayoutControl } from "./createLayoutControl";
import { GraphView, type MarksProps } from "./GraphView";
import styles from "./largeGraph.module.css";
import { tieKey } from "./roving";
import { LiftedTies, TieCasings, TieMark } from "./TieMarks";
import { tieLabel } from "./tieLabel";

/**
 * The drawing of very many: ties at rest are painted on canvases, and only those that are meant have marks; actors are
 * marks as ever, named as far as there is room.
 */
export function LargeGraphView() {
  const base = useRef<HTMLCanvasElement>(null);
  const highlight = useRef<HTMLCanvasElement>(null);

  const bind = useCallback((elements: GraphViewElements, arrangement: LayoutControl) => {
    if (!base.current || !highlight.current) throw new Error("the drawing of a large graph has no canvases");
    const { renderer, stop } = createLargeGraphRenderer(elements.svg, {
      base: base.current,
      highlight: highlight.current,
    });
    const bound = bindGraphViewWith(renderer, elements, arrangement);
    const unbind = () => {
      bound.unbind();
      stop();
    };
    return { ...bound, unbind };
  }, []);

  const look = useLook();
  return (
    <GraphView className={styles.largeGraph ?? ""} Marks={LargeGraphMarks} bind={bind} isPainted>
      <canvas ref={base} className={styles.base} data-look={look} />
      <canvas ref={highlight} className={styles.highlight} />
    </GraphView>
  );
}

/** Whatever the colours depend on: when it changes, they are read anew. */
function useLook(): string {
  const theme = useSelect((state) => state.view.theme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  return `${theme} ${isDark} ${isForced}`;
}

/** All actors, and the ties that are meant: the one where the keyboard is, those pointed at, the selected one. */
const LargeGraphMarks = memo(function LargeGraphMarks({ attention, focused, start, frame }: MarksProps) {
  const language = useLanguage();
  const ties = useSelect(selectTies);
  const graph = useSelect((state) => state.graph);
  const actors = useMemo(() => inDrawingOrder(graph.sides, countPassages(graph)), [graph]);
  const targets = ties.filter(({ id }) => tieKey(id) === start || isMeant(attention, id));
  return (
    <>
      {targets.map((tie) => (
        <TieMark
          key={tie.id}
          tie={tie}
          label={tieLabel(tie, graph.actors, language)}
          pressed={tie.id === pressedTie(attention)}
          entry={tieKey(tie.id) === start}
          isPainted
        />
      ))}
      <TieCasings ties={targets} attention={attention} focused={focused} />
      <LiftedTies ties={targets} attention={attention} focused={focused} />
      <ActorMarks actors={actors} selected={attention.selectedActor} start={start} frame={frame} />
    </>
  );
});
