import { useCallback, useRef } from "react";
import { useMedia } from "../kit/useMedia";
import { useSelect } from "../kit/useStore";
import { bindGraphViewWith, type GraphViewElements } from "./bindGraphView";
import { createLargeGraphRenderer } from "./createLargeGraphRenderer";
import type { LayoutControl } from "./createLayoutControl";
import { GraphView } from "./GraphView";
import { LargeGraphMarks } from "./LargeGraphMarks";
import styles from "./largeGraph.module.css";

/**
 * The drawing of very many: ties at rest are painted on canvases, and only those that are meant have marks; actors are
 * marks as ever, named as far as there is room.
 */
export function LargeGraphView() {
  const base = useRef<HTMLCanvasElement>(null);
  const highlight = useRef<HTMLCanvasElement>(null);

  const bind = useCallback((elements: GraphViewElements, arrangement: LayoutControl) => {
    if (!base.current || !highlight.current) throw new Error("the drawing of a large graph has no canvases");
    const { draft, stop } = createLargeGraphRenderer(elements.svg, {
      base: base.current,
      highlight: highlight.current,
    });
    const bound = bindGraphViewWith(draft, elements, arrangement);
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
