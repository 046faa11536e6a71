import type { DossierSession } from "../../state/services";
import { loadOnce } from "../loadOnce";

/** Creates a session whose code is fetched when it is first asked for something. `load` is called once. */
export function createLazySession(
  load: () => Promise<DossierSession>,
): DossierSession & { readonly wake: () => void } {
  let loaded: DossierSession | undefined;
  const session = loadOnce(async () => {
    loaded = await load();
    return loaded;
  });
  return {
    wake: () => void session(),
    fetch: async (id) => (await session()).fetch(id),
    builtIn: async () => (await session()).builtIn(),
    open: async (id) => (await session()).open(id),
    reload: async () => (await session()).reload(),
    add: async (...given) => (await session()).add(...given),
    rename: async (...given) => (await session()).rename(...given),
    duplicate: async (id) => (await session()).duplicate(id),
    editCopy: async () => (await session()).editCopy(),
    remove: async (id) => (await session()).remove(id),
    takeOver: async () => (await session()).takeOver(),
    tryAgain: async () => (await session()).tryAgain(),
    saveAsFile: () => void session().then((woken) => woken.saveAsFile()),
    noteFile: () => void session().then((woken) => woken.noteFile()),
    discardChange: () => loaded?.discardChange(),
    // Nothing has been changed before it was asked for the first time.
    isAtRisk: () => loaded?.isAtRisk() ?? false,
  };
}
