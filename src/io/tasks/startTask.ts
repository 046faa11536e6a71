import type { Progress } from "../../core/verification/finding";
import type { Outcome, Task } from "../../state/services";

/** A task under way: each step tells how far it has come, the last one what it came to. */
export type Steps = { readonly next: () => IteratorResult<Progress, Outcome> };

/** Starts a task; it goes on whenever it is asked for more. Its code is fetched with the first task of its kind. */
export async function startTask(task: Task): Promise<Steps> {
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
