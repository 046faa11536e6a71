import type { StoredDossierId } from "../../core/dossier/storedDossier";

/** What becomes of a tab's wish to be the one that changes a dossier. */
type LockEvents = {
  /** It may: at once, or later when another tab has released it. */
  readonly granted: () => void;
  /** Another tab does; it is waited for. */
  readonly denied: () => void;
  /** Another tab wants to: what is not on the disk yet goes there first. */
  readonly asked: () => Promise<unknown>;
  /** Another tab does from now on. */
  readonly lost: () => void;
};

export type EditLock = {
  /** Whether another tab changes it now, as far as is known. */
  readonly isDenied: () => boolean;
  /** Has the other tab save and release the lock; where it does not answer, takes the lock from it. */
  readonly takeOver: () => void;
  readonly release: () => void;
};

/** Returns what the lock on a dossier is called, in all tabs. */
export const lockName = (id: StoredDossierId): string => `isnad-dossier-${id}`;

/** How long another tab has to save and release the lock, in ms. */
const releaseWithinMs = 2_000;

/**
 * Creates the right to change a dossier, which one tab has at a time. Where the browser has no locks everybody has it, and
 * only the version of what is saved tells that another tab was there before.
 */
export function createEditLock(id: StoredDossierId, on: LockEvents): EditLock {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) {
    on.granted();
    return { isDenied: () => false, takeOver: on.granted, release: () => {} };
  }
  const name = lockName(id);
  const channel = new BroadcastChannel(name);
  const over = new AbortController();
  let endRequest: (() => void) | undefined;
  let isDenied = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = () =>
    new Promise<void>((resolve) => {
      clearTimeout(timer);
      isDenied = false;
      endRequest = () => {
        endRequest = undefined;
        resolve();
      };
      on.granted();
    });
  /** Asks for the lock and has it until it is released; answers whether it was taken away. */
  const request = async (options: LockOptions) => {
    let isTaken = false;
    try {
      await locks.request(name, options, (lock) => {
        if (lock !== null && !over.signal.aborted) return keep();
        isTaken = lock === null;
      });
      return isTaken ? "taken" : "over";
    } catch (reason) {
      if (!(reason instanceof DOMException) || reason.name !== "AbortError") throw reason;
      if (endRequest === undefined) return "over";
      endRequest = undefined;
      return "stolen";
    }
  };
  const wait = async (waiting: AbortController): Promise<void> => {
    if (over.signal.aborted) return;
    const signal = AbortSignal.any([over.signal, waiting.signal]);
    if ((await request({ signal })) === "stolen") lose();
  };
  let waiting = new AbortController();
  const lose = () => {
    if (over.signal.aborted) return;
    isDenied = true;
    on.lost();
    waiting = new AbortController();
    void wait(waiting);
  };

  channel.onmessage = async () => {
    if (endRequest === undefined) return;
    await on.asked();
    if (endRequest === undefined) return;
    endRequest();
    lose();
  };
  void request({ ifAvailable: true }).then((answer) => {
    if (answer === "stolen") return lose();
    if (answer !== "taken" || over.signal.aborted) return;
    isDenied = true;
    on.denied();
    return wait(waiting);
  });

  return {
    isDenied: () => isDenied,
    takeOver: () => {
      channel.postMessage("let go");
      clearTimeout(timer);
      timer = setTimeout(async () => {
        waiting.abort();
        if ((await request({ steal: true })) === "stolen") lose();
      }, releaseWithinMs);
    },
    release: () => {
      over.abort();
      clearTimeout(timer);
      channel.close();
      endRequest?.();
    },
  };
}
