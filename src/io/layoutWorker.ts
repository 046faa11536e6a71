import { createEngine } from "../core/layout/createEngine";
import type { LayoutRequest } from "../core/layout/layout";

/** As much of a worker's global scope as is used here: its library cannot be loaded beside the DOM's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

const scope = globalThis as unknown as WorkerScope;

const receive = createEngine({
  post: (reply) => scope.postMessage(reply, [reply.positions.buffer]),
  schedule: (run, wait) => setTimeout(run, wait),
  now: () => performance.now(),
  slice: 24,
});

scope.onmessage = ({ data }) => receive(data);
