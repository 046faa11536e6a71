import type { Outcome, Outcomes, Task, TaskReply } from "../core/verification/tasks";
import type { DossierTasks, RunningTask } from "../state/services";
import { listenTo, startWorker } from "./startWorker";

/** ms that a slice may take on the page's own thread. */
const slice = 8;

type Listener = (reply: TaskReply) => void;
/** Does a task; answers how to end it. */
type TaskRunner = (task: Task, hear: Listener, fail: (reason: unknown) => void) => () => void;

/**
 * Verifies past the page's own thread, in a worker that stays for the next task; where there is none, on this thread in
 * slices. A cancelled task ends its worker.
 */
export function createDossierTasks(): DossierTasks {
  let idle: Worker | undefined;
  let hasWorkers = true;

  const inWorker: TaskRunner = (task, hear, fail) => {
    const worker = idle ?? startWorker(createTaskWorker);
    idle = undefined;
    if (worker === undefined) {
      hasWorkers = false;
      return here(task, hear, fail);
    }
    let isOver = false;
    const onReply = (reply: TaskReply) => {
      if (reply.kind === "outcome") {
        isOver = true;
        idle ??= worker;
        if (idle !== worker) worker.terminate();
      }
      hear(reply);
    };
    listenTo(worker, onReply, () => {
      if (isOver) return;
      isOver = true;
      hasWorkers = false;
      worker.terminate();
      end = here(task, hear, fail);
    });
    let end = () => worker.terminate();
    worker.postMessage(task);
    return () => {
      if (!isOver || !hasWorkers) end();
      isOver = true;
    };
  };

  function run<Kind extends Task["kind"]>(
    task: Extract<Task, { readonly kind: Kind }>,
    onProgress: Parameters<DossierTasks["verify"]>[1],
  ): RunningTask<Outcomes[Kind]> {
    let stop = () => {};
    const result = new Promise<Outcome>((resolve, reject) => {
      const hear: Listener = (reply) => {
        if (reply.kind === "outcome") resolve(reply.outcome);
        else onProgress?.(reply.progress);
      };
      const runner = hasWorkers ? inWorker : here;
      const end = runner(task, hear, reject);
      stop = () => {
        end();
        reject(new DOMException("The check was called off.", "AbortError"));
      };
    });
    return { result: result as Promise<Outcomes[Kind]>, cancel: () => stop() };
  }

  return {
    verify: (dossier, onProgress) => run({ kind: "verify", dossier }, onProgress),
    relocate: ({ dossier, document, text, language }, onProgress) =>
      run({ kind: "relocate", dossier, document, text, language }, onProgress),
    cast: (text, onProgress) => run({ kind: "cast", text }, onProgress),
    sentences: (document, actors, onProgress) => run({ kind: "sentences", document, actors }, onProgress),
  };
}

const createTaskWorker = () => new Worker(new URL("./taskWorker.ts", import.meta.url), { type: "module" });

const here: TaskRunner = (task, hear, fail) => {
  let isOver = false;
  const work = async () => {
    const { startTask } = await import("../core/verification/tasks");
    const steps = startTask(task);
    const doSlice = () => {
      const started = performance.now();
      while (!isOver && performance.now() - started < slice) {
        const { done, value } = steps.next();
        if (done) return hear({ kind: "outcome", outcome: value });
        hear({ kind: "progress", progress: value });
      }
      if (!isOver) setTimeout(goOn);
    };
    const goOn = () => {
      try {
        doSlice();
      } catch (reason) {
        // A later slice has nobody above it: whoever waits is told.
        fail(reason);
      }
    };
    goOn();
  };
  work().catch(fail);
  return () => {
    isOver = true;
  };
};
