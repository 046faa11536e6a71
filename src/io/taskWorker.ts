import { startTask, type Task, type TaskReply } from "../core/verification/tasks";

/** As much of a worker's global scope as is used here: its library cannot be loaded beside the DOM's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage(message: TaskReply): void;
};

const scope = globalThis as unknown as WorkerScope;
/** ms between two words about how far it has come. */
const pace = 100;

// One task after the other; whoever cancels one ends the worker.
scope.onmessage = ({ data }) => {
  const steps = startTask(data);
  let told = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return scope.postMessage({ kind: "outcome", outcome: value });
    if (performance.now() - told < pace) continue;
    told = performance.now();
    scope.postMessage({ kind: "progress", progress: value });
  }
};
