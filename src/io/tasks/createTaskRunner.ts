import { limits } from "../../core/dossier/limits";
import { importLimits } from "../../core/import/importLimits";
import { refuseAll } from "../../core/quotes/locateExact";
import type { Outcome, Outcomes, RunTask, Task, TaskOptions } from "../../state/services";
import { listenTo, startWorker } from "../startWorker";
import type { WorkerReply } from "./taskWorker";
import { work } from "./work";

/** ms that a slice may take on the page's own thread. */
const slice = 8;

type WorkerHandle = { readonly worker: Worker; isReady: boolean };

/**
 * Runs tasks in a worker, which is started for the first one and kept for the next; aborting one ends it, so that nothing can
 * go on. Where no worker can be started a task runs on this thread, in slices. `onDossier` is called when a dossier begins
 * to be read: what is needed to show it can be made ready meanwhile.
 */
export function createTaskRunner(onDossier: () => void = () => {}): RunTask {
  let idle: WorkerHandle | undefined;

  const runTask = (task: Task, { signal, onProgress }: TaskOptions) =>
    new Promise<Outcome>((resolve, reject) => {
      let handle = idle ?? startTaskWorker();
      idle = undefined;
      let isOver = false;
      /** Answers whether the task was still under way. */
      const end = (isReusable: boolean): boolean => {
        if (isOver) return false;
        isOver = true;
        clearTimeout(clock);
        signal?.removeEventListener("abort", abort);
        if (isReusable && idle === undefined) idle = handle;
        else handle?.worker.terminate();
        return true;
      };
      const onReply = (reply: WorkerReply) => {
        if (reply.kind === "ready") {
          if (handle !== undefined) handle.isReady = true;
        } else if (reply.kind === "progress") {
          if (!isOver) onProgress?.(reply.progress);
        } else if (end(true)) {
          if (reply.kind === "outcome") resolve(reply.outcome);
          else reject(new Error(`the task threw: ${reply.message}`));
        }
      };
      const giveUp = (why: "late" | "died") => {
        if (!end(false)) return;
        if (task.kind === "text") resolve(refusals().then(({ refuseUnread }) => refuseUnread(why)));
        else reject(new Error(`the task ${why}: ${task.kind}`));
      };
      const abort = () => {
        if (end(false)) reject(signal?.reason);
      };
      const isFromOutside = task.kind === "text" || task.kind === "dossier";
      const clock = isFromOutside ? setTimeout(() => giveUp("late"), importLimits.readingMs) : undefined;
      signal?.addEventListener("abort", abort);
      const runHere = () => {
        handle?.worker.terminate();
        handle = undefined;
        void work(task, onReply, { slice, pause: async () => (await nextTurn()) && !isOver });
      };
      if (handle === undefined) return runHere();
      // One that never started is no fault of the task's; one that dies at work would take the page with it here.
      listenTo(handle.worker, onReply, () => (handle?.isReady === true ? giveUp("died") : runHere()));
      handle.worker.postMessage(task);
    });

  const run = async (task: Task, options: TaskOptions = {}): Promise<Outcome> => {
    options.signal?.throwIfAborted();
    const size = sizeOf(task);
    if (task.kind === "text" && size > importLimits.bytes) return (await refusals()).refuseLargeText(size);
    if (task.kind !== "dossier") return runTask(task, options);
    if (size > limits.bytes) return (await refusals()).refuseLargeDossier(size);
    onDossier();
    const outcome = (await runTask(task, options)) as Outcomes["dossier"];
    const { sound, refused = [] } = outcome.kind === "error" ? outcome.error : { sound: undefined };
    if (sound !== undefined) refuseAll(sound, refused);
    return outcome;
  };
  return run as RunTask;
}

const refusals = () => import("../import/refusals");

/** Bytes of the file that a task reads. */
function sizeOf(task: Task): number {
  if (task.kind === "dossier") return typeof task.file === "string" ? 0 : task.file.size;
  return task.kind === "text" && task.source.kind === "file" ? task.source.file.size : 0;
}

function startTaskWorker(): WorkerHandle | undefined {
  const worker = startWorker(
    () => new Worker(new URL("./taskWorker.ts", import.meta.url), { type: "module" }),
  );
  return worker && { worker, isReady: false };
}

/** Lets the page answer what has happened meanwhile. */
const nextTurn = () => new Promise<true>((resolve) => setTimeout(() => resolve(true)));
