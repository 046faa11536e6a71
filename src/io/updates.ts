import { setUpdate } from "../state/opening";
import type { Updates } from "../state/services";
import type { Store } from "../state/store";

const key = "isnad-version";
/** Long enough after the load that nothing the reader waits for is held up, in ms. */
const askAfterMs = 3_000;

/**
 * Keeps the whole program on this device, so that it opens without a network, and newer versions of it too. A newer one
 * waits until the reader asks for it, or until the program is opened the next time; then it says that it has come. Where
 * there are no service workers the program needs its host, and nothing is said.
 */
export function createUpdates(store: Store): Updates {
  if (!import.meta.env.STANDALONE) sayIfUpdated(store);
  const applying =
    import.meta.env.PROD && !import.meta.env.STANDALONE && "serviceWorker" in navigator
      ? whenLoaded()
          .then(() => import("./followUpdates"))
          .then(({ followUpdates }) => followUpdates(store))
          // Without a network there is no newer version either.
          .catch(() => undefined)
      : undefined;
  return { apply: async () => (await applying)?.() };
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

function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve, askAfterMs);
    if (document.readyState === "complete") later();
    else addEventListener("load", later, { once: true });
  });
}
