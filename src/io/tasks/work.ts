import type { Progress } from "../../core/verification/finding";
import type { Outcome, Task } from "../../state/services";

/** What is told of a task: how far it has come, and how it ended. */
export type TaskReply =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  /** A bug, to be thrown where the task was asked for. */
  | { readonly kind: "threw"; readonly message: string };

type Pace = {
  /** ms of work between two words about how far it has come. */
  readonly slice: number;
  /** Waits before each slice, and answers whether to go on. */
  readonly pause: () => Promise<boolean>;
};

/** Does a task, in the worker or in its place, and tells of it. Never rejects. */
export async function work(
  task: Task,
  tell: (reply: TaskReply) => void,
  { slice, pause }: Pace,
): Promise<void> {
  try {
    const steps = await startTask(task);
    while (await pause()) {
      const end = performance.now() + slice;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) return tell({ kind: "outcome", outcome: step.value });
      tell({ kind: "progress", progress: step.value });
    }
  } catch (fault) {
    tell({ kind: "threw", message: String(fault) });
  }
}

/** A task under way: each step tells how far it has come, the last one what it came to. */
type Steps = { readonly next: () => IteratorResult<Progress, Outcome> };

/** Starts a task; it goes on whenever it is asked for more. Its code is fetched with the first task of its kind. */
async function startTask(task: Task): Promise<Steps> {
  switch (task.kind) {
    case "text": {
      const { readTextSource } = await import("../import/readTextSource");
      return atOnce(await readTextSource(task.source));
    }
    case "dossier": {
      const { file } = task;
      const { parseDossier } = await import("../../core/validate/parseDossier");
      return atOnce(parseDossier(typeof file === "string" ? file : new Uint8Array(await file.arrayBuffer())));
    }
    default: {
      const { startDossierTask } = await import("../../core/verification/dossierTasks");
      return startDossierTask(task);
    }
  }
}

const atOnce = (value: Outcome): Steps => ({ next: () => ({ done: true, value }) });
