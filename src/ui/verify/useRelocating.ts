import { useEffect, useRef, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import type { Plan } from "../../core/replacement/relocate";
import type { Progress } from "../../core/verification/finding";
import type { RunningTask } from "../../state/services";
import { useServices, useStore } from "../kit/useStore";
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

/** ms after which it is said how far it has come. */
const reportAfterMs = 1000;

/** Makes plans past the page's own thread; the last one asked for is handed to `onPlan`. */
export function useRelocating(onPlan: (dossier: Dossier, plan: Plan) => void): Relocating {
  const { dossierTasks } = useServices();
  const store = useStore();
  const running = useRef<RunningTask<Plan>>(undefined);
  const [state, setState] = useState<"idle" | "working" | "failed">("idle");
  const [progress, setProgress] = useState<Progress>();
  useEffect(() => () => running.current?.cancel(), []);

  const start = (draft: TextReplacement) => {
    running.current?.cancel();
    const { dossier } = store.getState().graph;
    const started = performance.now();
    const reading = dossierTasks.relocate({ ...draft, dossier }, (next) => {
      if (performance.now() - started >= reportAfterMs) setProgress(next);
    });
    running.current = reading;
    setState("working");
    const end = (next: "idle" | "failed") => {
      if (running.current !== reading) return;
      running.current = undefined;
      setProgress(undefined);
      setState(next);
    };
    reading.result.then(
      (plan) => {
        const isLast = running.current === reading;
        end("idle");
        if (isLast) onPlan(dossier, plan);
      },
      (reason: unknown) =>
        end(reason instanceof DOMException && reason.name === "AbortError" ? "idle" : "failed"),
    );
  };
  return {
    isWorking: state === "working",
    hasFailed: state === "failed",
    progress,
    start,
    cancel: () => running.current?.cancel(),
  };
}
