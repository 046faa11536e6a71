import type { Task } from "../../state/services";
import { type TaskReply, work } from "./work";

/** What a worker says: that it has started, and then what is to be told of each task. */
export type WorkerReply = { readonly kind: "ready" } | TaskReply;

/** As much of a worker's global scope as is used here: its library cannot be loaded beside the DOM's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage(message: WorkerReply): void;
};

const scope = globalThis as unknown as WorkerScope;

// One task after the other; whoever aborts one ends the worker.
scope.onmessage = ({ data }) => {
  void work(data, (reply) => scope.postMessage(reply), { slice: 100, pause: async () => true });
};
scope.postMessage({ kind: "ready" });
