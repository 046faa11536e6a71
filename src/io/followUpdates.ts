import { setUpdate } from "../state/opening";
import type { Store } from "../state/store";

/**
 * How long a version that was asked for may take, in ms. A browser keeps it waiting while the one before still has requests to
 * answer; loading the page anew ends those of this page.
 */
const longestWaitMs = 5_000;

/**
 * Registers the service worker and follows its versions: says in the store which of them waits or has come. Returns what
 * puts the waiting one in the place of this one, once every change is saved.
 */
export async function followUpdates(store: Store): Promise<() => Promise<void>> {
  let isAsked = false;
  // Refused (storage switched off, a page that is not secure): the program works from its host, as before.
  const registration = await navigator.serviceWorker.register("./sw.js").catch(() => undefined);
  if (registration !== undefined) {
    bindWaiting(registration, () => store.setState(setUpdate("ready")));
    // Where another tab has asked for it, the reader says here when.
    bindReplaced(() => isAsked || store.setState(setUpdate("elsewhere")));
  }
  return async () => {
    await whenSaved(store);
    const waiting = registration?.waiting;
    if (store.getState().update === "elsewhere" || !waiting) return location.reload();
    isAsked = true;
    waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
    waiting.postMessage({ type: "SKIP_WAITING" });
    setTimeout(() => location.reload(), longestWaitMs);
  };
}

/** Calls back for each newer version that waits: one that does already, that is being installed, or that comes later. */
function bindWaiting(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  const look = () => {
    // Where none is active, it is the first version, and nobody has an older one.
    if (registration.waiting !== null && registration.active !== null) onWaiting();
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
}

/** Calls back when another version has taken the place of the one that this page came with. */
function bindReplaced(onReplaced: () => void): void {
  const { serviceWorker } = navigator;
  let before = serviceWorker.controller;
  serviceWorker.addEventListener("controllerchange", () => {
    if (before !== null) onReplaced();
    before = serviceWorker.controller;
  });
}

/** When no change is on its way to the disk. */
function whenSaved(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const isSaved = () => store.getState().saveStatus.kind !== "saving";
    if (isSaved()) return resolve();
    const undo = store.subscribe(() => {
      if (!isSaved()) return;
      undo();
      resolve();
    });
  });
}
