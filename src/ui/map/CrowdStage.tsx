import { useCallback, useRef } from "react";
import { useMedia } from "../kit/useMedia";
import { useSelect } from "../kit/useStore";
import { bindStageWith, type StageElements } from "./bindStage";
import { CrowdMarks } from "./CrowdMarks";
import type { LayoutControl } from "./createLayoutControl";
import styles from "./crowd.module.css";
import { createCrowdDraft } from "./crowdDraft";
import { Drawing } from "./Drawing";

/**
 * The drawing of very many: ties at rest are painted on canvases, and only those that are meant have marks; actors are
 * marks as ever, named as far as there is room.
 */
export function CrowdStage() {
  const mass = useRef<HTMLCanvasElement>(null);
  const near = useRef<HTMLCanvasElement>(null);

  const bind = useCallback((elements: StageElements, arrangement: LayoutControl) => {
    if (!mass.current || !near.current) throw new Error("the drawing of a crowd has no canvases");
    const { draft, stop } = createCrowdDraft(elements.svg, { mass: mass.current, near: near.current });
    const bound = bindStageWith(draft, elements, arrangement);
    const unbind = () => {
      bound.unbind();
      stop();
    };
    return { ...bound, unbind };
  }, []);

  const look = useLook();
  return (
    <Drawing className={styles.stage ?? ""} Marks={CrowdMarks} bind={bind} isPainted>
      <canvas ref={mass} className={styles.mass} data-look={look} />
      <canvas ref={near} className={styles.near} />
    </Drawing>
  );
}

/** Whatever the colours depend on: when it changes, they are read anew. */
function useLook(): string {
  const theme = useSelect((state) => state.view.theme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  return `${theme} ${isDark} ${isForced}`;
}
