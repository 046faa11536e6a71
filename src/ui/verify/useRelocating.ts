import type { Dossier } from "../../core/dossier/dossier";
import type { Plan } from "../../core/replacement/relocate";
import type { Progress } from "../../core/verification/finding";
import { useStore } from "../kit/useStore";
import { useTask } from "../kit/useTask";
import type { TextReplacement } from "./ReplaceDialog";

/** Looking the quotes up in a new text. */
export type Relocating = {
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
  /** Only once it has taken a second. */
  readonly progress: Progress | undefined;
  readonly start: (draft: TextReplacement) => void;
  readonly cancel: () => void;
};

/** Makes plans past the page's own thread; the last one asked for is handed to `onPlan`. */
export function useRelocating(onPlan: (dossier: Dossier, plan: Plan) => void): Relocating {
  const store = useStore();
  const { state, start, stop } = useTask();
  return {
    isWorking: state.kind === "running",
    hasFailed: state.kind === "failed",
    progress: state.kind === "running" && state.isLong ? state.progress : undefined,
    start: async (draft) => {
      const { dossier } = store.getState().graph;
      const end = await start({ kind: "relocate", ...draft, dossier });
      if (end.kind === "done") onPlan(dossier, end.outcome);
    },
    cancel: () => stop("idle"),
  };
}
