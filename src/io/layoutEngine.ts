import type { LayoutEngine, LayoutReply, LayoutRequest } from "../core/layout/layout";
import { replayOf } from "../core/layout/replay";
import { listenTo, startWorker } from "./startWorker";

/** Where the engine runs: something to talk to, and to end. */
type EngineHandle = { readonly send: (request: LayoutRequest) => void; readonly end: () => void };
type EngineEvents = { readonly onReply: (reply: LayoutReply) => void; readonly fail: () => void };

/**
 * Creates the layout engine, in a worker; where there is none, or it fails, on this thread, in slices short enough for a
 * page to stay alive. Nobody else knows which it is. Where every actor's place is known already and none is pinned, it
 * answers itself, and the engine is started when something is moved. `wake` starts it before that: it takes a moment.
 */
export function createLayoutEngine(): LayoutEngine & { readonly wake: () => void } {
  const listeners = new Set<(reply: LayoutReply) => void>();
  let last: LayoutReply | undefined;
  let question = 0;
  let asked = 0;
  let sent: readonly LayoutRequest[] = [];
  let isOver = false;
  /** Whether the engine has been told what there is. */
  let isTold = false;

  const onReply = (reply: LayoutReply) => {
    if (isOver || reply.question !== question) return;
    if (last?.question !== question) performance.measure("layout", { start: asked });
    last = reply;
    for (const listener of listeners) listener(reply);
  };
  const fail = () => {
    if (isOver) return;
    handle?.end();
    handle = startHere({ onReply, fail: () => {} });
    if (isTold) for (const request of sent) handle.send(request);
  };
  let handle: EngineHandle | undefined;
  const started = (): EngineHandle => {
    handle ??= startInWorker({ onReply, fail }) ?? startHere({ onReply, fail: () => {} });
    return handle;
  };

  return {
    send: (request) => {
      if (isOver) return;
      if (request.kind === "arrange") {
        question = request.question;
        asked = performance.now();
      }
      sent = replayOf(sent, request);
      const precomputed = isTold ? undefined : precomputedAnswer(request);
      if (precomputed !== undefined) {
        onReply({ kind: "positions", question, positions: Float32Array.from(precomputed), settled: true });
        return;
      }
      const engine = started();
      for (const each of isTold ? [request] : sent) engine.send(each);
      isTold = true;
    },
    wake: () => {
      if (!isOver) started();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (last !== undefined && last.question === question) listener(last);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      isOver = true;
      listeners.clear();
      handle?.end();
    },
  };
}

/** The places that answer a request by themselves: known ones, and no pin that would make others give way. */
function precomputedAnswer(request: LayoutRequest): readonly number[] | undefined {
  if (request.kind !== "arrange" || request.pins.length > 0) return undefined;
  return request.precomputed?.length === 2 * request.graph.nodes.length ? request.precomputed : undefined;
}

function startInWorker({ onReply, fail }: EngineEvents): EngineHandle | undefined {
  const worker = startWorker(
    () => new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" }),
  );
  if (worker === undefined) return undefined;
  listenTo(worker, onReply, fail);
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}

/** The same engine on this thread. It is fetched only when it is needed; what is sent meanwhile waits. */
function startHere({ onReply }: EngineEvents): EngineHandle {
  let isOver = false;
  const engine = import("../core/layout/createEngine").then(({ createEngine }) =>
    createEngine({
      post: (reply) => {
        if (!isOver) onReply(reply);
      },
      schedule: (run, wait) => setTimeout(() => isOver || run(), wait),
      now: () => performance.now(),
      slice: 6,
    }),
  );
  return {
    send: (request) => {
      void engine.then((receive) => receive(request));
    },
    end: () => {
      isOver = true;
    },
  };
}
