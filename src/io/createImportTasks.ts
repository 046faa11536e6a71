import type { Result } from "../core/dossier/issue";
import { limits } from "../core/dossier/limits";
import type { ImportedText } from "../core/import/importedText";
import { importLimits } from "../core/import/importLimits";
import { refuseAll } from "../core/quotes/refused";
import type { Refused, Verified } from "../core/validate/validate";
import type { ImportTasks, RunningTask } from "../state/services";
import type { ImportTask } from "./import/importTask";
import type { WorkerReply } from "./import/importWorker";
import { listenTo, startWorker } from "./startWorker";

/** How a reading ended, besides by being cancelled. */
type End =
  | { readonly kind: "answer"; readonly answer: unknown }
  | { readonly kind: "threw"; readonly message: string }
  | { readonly kind: "late" }
  | { readonly kind: "died" };

type WorkerHandle = { readonly worker: Worker; isReady: boolean };

/**
 * Reads files and texts in a worker, which is started for the first one and kept for the next; cancelling ends it, so
 * that nothing can go on. Where no worker can be started it reads on this thread, and cancelling means not waiting.
 * `onDossier` is called when a dossier begins to be read: what is needed to show it can be made ready meanwhile.
 */
export function createImportTasks(onDossier: () => void = () => {}): ImportTasks {
  let idle: WorkerHandle | undefined;

  const ask = <Answer>(
    question: ImportTask,
    answerOf: (end: End) => Answer | Promise<Answer>,
  ): RunningTask<Answer> => {
    const { promise, resolve, reject } = withResolvers<Answer>();
    const handle = idle ?? startImportWorker();
    idle = undefined;
    let isOver = false;
    const finish = (end: End, isReusable: boolean) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(clock);
      if (isReusable && idle === undefined) idle = handle;
      else handle?.worker.terminate();
      try {
        resolve(answerOf(end));
      } catch (fault) {
        // `answerOf` throws where an end is a bug.
        reject(fault);
      }
    };
    const clock = setTimeout(() => finish({ kind: "late" }, false), importLimits.readingMs);
    if (handle === undefined) void answerHere(question).then((end) => finish(end, false));
    else bindWorker(handle, question, finish);
    return {
      result: promise,
      cancel: () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(clock);
        handle?.worker.terminate();
        reject(new DOMException("The reading was cancelled.", "AbortError"));
      },
    };
  };

  return {
    readDossier: (file) => {
      if (typeof file !== "string" && file.size > limits.bytes) {
        return unread(({ refuseLargeDossier }) => refuseLargeDossier(file.size));
      }
      const reading = ask({ kind: "dossier", file }, (end) => {
        const answer = answerOrThrow<Result<Verified, Refused>>(end);
        const { sound, refused = [] } = answer.kind === "error" ? answer.error : { sound: undefined };
        if (sound !== undefined) refuseAll(sound, refused);
        return answer;
      });
      onDossier();
      return reading;
    },
    readText: (source) => {
      if (source.kind === "file" && source.file.size > importLimits.bytes) {
        const { size } = source.file;
        return unread(({ refuseLargeText }) => refuseLargeText(size));
      }
      return ask<Result<ImportedText>>({ kind: "text", source }, (end) =>
        end.kind === "late" || end.kind === "died"
          ? refusals().then(({ refuseUnread }) => refuseUnread(end.kind))
          : answerOrThrow(end),
      );
    },
  };
}

const refusals = () => import("./import/refusals");

/** The answer to what is not even begun. */
function unread<Answer>(
  answer: (words: Awaited<ReturnType<typeof refusals>>) => Answer,
): RunningTask<Answer> {
  return { result: refusals().then(answer), cancel: () => {} };
}

/** The worker's answer to a question has the type that the question asks for. */
function answerOrThrow<Answer>(end: End): Answer {
  if (end.kind === "answer") return end.answer as Answer;
  throw new Error(end.kind === "threw" ? `reading threw: ${end.message}` : `the import ${end.kind}`);
}

function startImportWorker(): WorkerHandle | undefined {
  const worker = startWorker(
    () => new Worker(new URL("./import/importWorker.ts", import.meta.url), { type: "module" }),
  );
  return worker && { worker, isReady: false };
}

function bindWorker(
  handle: WorkerHandle,
  question: ImportTask,
  finish: (end: End, isReusable: boolean) => void,
): void {
  const { worker } = handle;
  const hear = (reply: WorkerReply) => {
    if (reply.kind === "ready") handle.isReady = true;
    else finish(reply, true);
  };
  const fail = () => {
    // One that never started is no fault of the input's; one that dies while reading would take the page with it here.
    if (handle.isReady) finish({ kind: "died" }, false);
    else void answerHere(question).then((end) => finish(end, false));
  };
  listenTo(worker, hear, fail);
  worker.postMessage(question);
}

async function answerHere(question: ImportTask): Promise<End> {
  try {
    const { runImportTask } = await import("./import/importTask");
    return { kind: "answer", answer: await runImportTask(question) };
  } catch (fault) {
    return { kind: "threw", message: String(fault) };
  }
}

/** `Promise.withResolvers`, which browsers of a year ago have and the compiler's ES2023 has not. */
function withResolvers<Answer>() {
  let [resolve, reject]: [(answer: Answer | Promise<Answer>) => void, (fault: unknown) => void] = [
    () => {},
    () => {},
  ];
  const promise = new Promise<Answer>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}
