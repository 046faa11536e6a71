import type { Desk } from "../../state/services";

/** A desk whose code is fetched when it is first asked for something. `load` is called once. */
export function createLazyDesk(load: () => Promise<Desk>): Desk & { readonly wake: () => void } {
  let loaded: Desk | undefined;
  let loading: Promise<Desk> | undefined;
  const desk = () => {
    loading ??= load().then(
      (answer) => {
        loaded = answer;
        return answer;
      },
      (reason: unknown) => {
        loading = undefined;
        throw reason;
      },
    );
    return loading;
  };
  return {
    wake: () => void desk(),
    fetch: async (id) => (await desk()).fetch(id),
    builtIn: async () => (await desk()).builtIn(),
    open: async (id) => (await desk()).open(id),
    reload: async () => (await desk()).reload(),
    add: async (...given) => (await desk()).add(...given),
    rename: async (...given) => (await desk()).rename(...given),
    duplicate: async (id) => (await desk()).duplicate(id),
    editCopy: async () => (await desk()).editCopy(),
    remove: async (id) => (await desk()).remove(id),
    takeOver: async () => (await desk()).takeOver(),
    tryAgain: async () => (await desk()).tryAgain(),
    saveAsFile: () => void desk().then((woken) => woken.saveAsFile()),
    noteFile: () => void desk().then((woken) => woken.noteFile()),
    letGo: () => loaded?.letGo(),
    // Nothing has been changed before it was asked for the first time.
    isAtRisk: () => loaded?.isAtRisk() ?? false,
  };
}
