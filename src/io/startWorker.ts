/** Starts a worker; undefined where none may be started: a page of one file, a policy that forbids it. */
export function startWorker(create: () => Worker): Worker | undefined {
  if (import.meta.env.STANDALONE) return undefined;
  try {
    return create();
  } catch {
    return undefined;
  }
}

/** Hands on what a worker says from now on, and that it has failed, in place of whoever listened before. */
export function listenTo<Reply>(worker: Worker, onReply: (reply: Reply) => void, fail: () => void): void {
  worker.onmessage = ({ data }: MessageEvent<Reply>) => onReply(data);
  worker.onmessageerror = worker.onerror = fail;
}
