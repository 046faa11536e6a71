import type { DossierTasks, ImportTasks, RunningTask } from "../state/services";
import { loadOnce } from "./loadOnce";

/** Fetches the code of the import tasks with the first of them; `onDossier` as in `createImportTasks`. */
export function createLazyImportTasks(onDossier: () => void): ImportTasks {
  const load = loadOnce(async () => (await import("./createImportTasks")).createImportTasks(onDossier));
  return {
    readText: (source) => lazyTask(load, (tasks) => tasks.readText(source)),
    readDossier: (file) => lazyTask(load, (tasks) => tasks.readDossier(file)),
  };
}

/** Fetches the code of the dossier tasks with the first of them. */
export function createLazyDossierTasks(): DossierTasks {
  const load = loadOnce(async () => (await import("./createDossierTasks")).createDossierTasks());
  return {
    verify: (...given) => lazyTask(load, (tasks) => tasks.verify(...given)),
    relocate: (...given) => lazyTask(load, (tasks) => tasks.relocate(...given)),
    cast: (...given) => lazyTask(load, (tasks) => tasks.cast(...given)),
    sentences: (...given) => lazyTask(load, (tasks) => tasks.sentences(...given)),
  };
}

/** A task of a runner that may have to be fetched; cancelled before, it never begins. */
function lazyTask<Tasks, Answer>(
  load: () => Promise<Tasks>,
  run: (tasks: Tasks) => RunningTask<Answer>,
): RunningTask<Answer> {
  let cancel: (() => void) | undefined;
  let isOver = false;
  const result = new Promise<Answer>((resolve, reject) => {
    cancel = () => reject(new DOMException("The task was cancelled.", "AbortError"));
    load().then((tasks) => {
      if (isOver) return;
      const task = run(tasks);
      cancel = task.cancel;
      resolve(task.result);
    }, reject);
  });
  return {
    result,
    cancel: () => {
      isOver = true;
      cancel?.();
    },
  };
}
