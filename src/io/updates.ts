import { setUpdate } from "../state/opening";
import type { Updates } from "../state/services";
import type { Store } from "../state/store";

const key = "isnad-version";
/** Long enough after the load that nothing the reader waits for is held up. */
const patience = 3_000;

/**
 * Keeps the whole program on this device, so that it opens without a network, and newer versions of it too. A newer one
 * waits until the reader asks for it, or until the program is opened the next time; then it says that it has come. Where
 * there are no service workers the program needs its host, and nothing is said.
 */
export function createUpdates(store: Store): Updates {
  if (!import.meta.env.STANDALONE) sayIfUpdated(store);
  let registration: ServiceWorkerRegistration | undefined;
  let isAsked = false;
  if ("serviceWorker" in navigator && import.meta.env.PROD && !import.meta.env.STANDALONE) {
    afterLoad(async () => {
      // Refused (storage switched off, a page that is not secure): the program works from its host, as before.
      registration = await navigator.serviceWorker.register("./sw.js").catch(() => undefined);
      if (registration === undefined) return;
      bindWaiting(registration, () => store.setState(setUpdate("ready")));
      // Where another tab has asked for it, the reader says here when.
      bindReplaced(() => isAsked || store.setState(setUpdate("elsewhere")));
    });
  }
  return {
    apply: async () => {
      await whenSaved(store);
      const waiting = registration?.waiting;
      if (store.getState().update === "elsewhere" || !waiting) return location.reload();
      isAsked = true;
      waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
      waiting.postMessage({ type: "SKIP_WAITING" });
    },
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

/** The scripts' names hold a hash of all that is in them: other than the last time, another version. */
function sayIfUpdated(store: Store): void {
  const version = new URL(import.meta.url).pathname.split("/").at(-1) ?? "";
  try {
    const before = localStorage.getItem(key);
    localStorage.setItem(key, version);
    if (before !== null && before !== version) store.setState(setUpdate("done"));
  } catch {
    // Storage switched off: nothing was remembered, so nothing can be compared.
  }
}

function afterLoad(run: () => void): void {
  const later = () => setTimeout(run, patience);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

/** When no change is on its way to the disk. */
function whenSaved(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const isSaved = () => store.getState().keeping.kind !== "saving";
    if (isSaved()) return resolve();
    const undo = store.subscribe(() => {
      if (!isSaved()) return;
      undo();
      resolve();
    });
  });
}
