import type { Progress } from "../../core/verification/finding";
import type { Outcome, Task } from "../../state/services";
import { startTask } from "./startTask";

/** What a worker says: that it has started, and then of each task how far it has come and how it ended. */
export type TaskReply =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  /** A bug, to be thrown where the task was asked for. */
  | { readonly kind: "threw"; readonly message: string };

/** As much of a worker's global scope as is used here: its library cannot be loaded beside the DOM's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage(message: TaskReply): void;
};

const scope = globalThis as unknown as WorkerScope;
/** ms between two words about how far it has come. */
const pace = 100;

// One task after the other; whoever aborts one ends the worker.
scope.onmessage = ({ data }) => {
  work(data).catch((fault: unknown) => scope.postMessage({ kind: "threw", message: String(fault) }));
};
scope.postMessage({ kind: "ready" });

async function work(task: Task): Promise<void> {
  const steps = await startTask(task);
  let told = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return scope.postMessage({ kind: "outcome", outcome: value });
    if (performance.now() - told < pace) continue;
    told = performance.now();
    scope.postMessage({ kind: "progress", progress: value });
  }
}
