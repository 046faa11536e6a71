import { type ImportTask, runImportTask } from "./importTask";

/** What a worker says: that it has started, and then one thing a question. */
export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly answer: unknown }
  /** A bug, to be thrown where the question was asked. */
  | { readonly kind: "threw"; readonly message: string };

/** As much of a worker's global scope as is used here: its library cannot be loaded beside the DOM's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ImportTask>) => void) | null;
  postMessage(message: WorkerReply): void;
};

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  runImportTask(data).then(
    (answer) => scope.postMessage({ kind: "answer", answer }),
    (fault: unknown) => scope.postMessage({ kind: "threw", message: String(fault) }),
  );
};
scope.postMessage({ kind: "ready" });
