import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../core/verification/finding";
import type { Outcomes, Task } from "../../state/services";
import { useServices } from "./useStore";

/** How a task stands. `isLong`: it has taken a second, and is said to be under way. */
export type TaskState =
  | { readonly kind: "idle" | "cancelled" | "failed" }
  | { readonly kind: "running"; readonly isLong: boolean; readonly progress: Progress | undefined };

/** How a task ended; it was stopped where another was started, and where nobody waits for it any more. */
type TaskEnd<Outcome> =
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: unknown };

/** ms after which a task is said to be under way. */
const reportAfterMs = 1_000;

/** Runs tasks one at a time: a new one stops the one before, and so does leaving. `stop` tells what is then shown. */
export function useTask() {
  const { run } = useServices();
  const [state, setState] = useState<TaskState>({ kind: "idle" });
  const current = useRef<AbortController>(undefined);
  const abort = useCallback(() => {
    current.current?.abort();
    current.current = undefined;
  }, []);
  useEffect(() => abort, [abort]);

  const stop = useCallback(
    (kind: "idle" | "cancelled") => {
      abort();
      setState({ kind });
    },
    [abort],
  );
  const start = useCallback(
    async <Given extends Task>(task: Given): Promise<TaskEnd<Outcomes[Given["kind"]]>> => {
      abort();
      const own = new AbortController();
      current.current = own;
      const isCurrent = () => current.current === own;
      const tell = (part: { readonly isLong: true } | { readonly progress: Progress }) => {
        if (isCurrent()) setState((last) => (last.kind === "running" ? { ...last, ...part } : last));
      };
      setState({ kind: "running", isLong: false, progress: undefined });
      const timer = setTimeout(() => tell({ isLong: true }), reportAfterMs);
      const end = await run(task, { signal: own.signal, onProgress: (progress) => tell({ progress }) }).then(
        (outcome) => ({ kind: "done", outcome }) as const,
        (reason: unknown) => ({ kind: "failed", reason }) as const,
      );
      clearTimeout(timer);
      if (!isCurrent()) return { kind: "stopped" };
      current.current = undefined;
      setState({ kind: end.kind === "done" ? "idle" : "failed" });
      return end;
    },
    [run, abort],
  );
  return { state, start, stop };
}
