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
  let isAsked = false;
  let take: ((reload?: boolean) => Promise<void>) | undefined;
  const register = async () => {
    const { registerSW } = await import("virtual:pwa-register");
    take = registerSW({
      immediate: true,
      onNeedRefresh: () => store.setState(setUpdate("ready")),
      // Another tab may have asked: here the reader says when.
      onNeedReload: () => (isAsked ? location.reload() : store.setState(setUpdate("elsewhere"))),
    });
  };
  if ("serviceWorker" in navigator && import.meta.env.PROD && !import.meta.env.STANDALONE) {
    afterLoad(() => {
      // Refused (storage switched off, a page that is not secure): the program works from its host, as before.
      register().catch(() => {});
    });
  }
  return {
    apply: async () => {
      await whenSaved(store);
      if (store.getState().update === "elsewhere" || take === undefined) return location.reload();
      isAsked = true;
      await take();
    },
  };
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
