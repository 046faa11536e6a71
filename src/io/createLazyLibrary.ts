import type { Library } from "../state/services";
import { loadOnce } from "./loadOnce";

const refused = { kind: "error", error: { kind: "refused" } } as const;

/** Answers the library, whose code is fetched when it is first asked for something; where that fails nothing can be stored. */
export function createLazyLibrary(): Library {
  const library = loadOnce(async () => (await import("./library")).createLibrary());
  const ask = async <Answer>(use: (library: Library) => Promise<Answer>) => {
    const loaded = await library().catch(() => undefined);
    return loaded === undefined ? refused : use(loaded);
  };
  return {
    list: () => ask(({ list }) => list()),
    listRemoved: () => ask(({ listRemoved }) => listRemoved()),
    file: async (id) => (await library()).file(id),
    given: async (id) => (await library()).given(id),
    create: (...given) => ask(({ create }) => create(...given)),
    save: (...given) => ask(({ save }) => save(...given)),
    setErrorCount: (...given) => ask(({ setErrorCount }) => setErrorCount(...given)),
    remove: (id) => ask(({ remove }) => remove(id)),
    restore: (id) => ask(({ restore }) => restore(id)),
    draft: async (key) => (await library().catch(() => undefined))?.draft(key),
    storeDraft: (key, value) => ask(({ storeDraft }) => storeDraft(key, value)),
    dropDraft: (key) => ask(({ dropDraft }) => dropDraft(key)),
    subscribe: (listener) => {
      let undo: (() => void) | undefined;
      let isOver = false;
      // Where it cannot be had there is no news of it.
      const follow = (loaded: Library) => {
        if (!isOver) undo = loaded.subscribe(listener);
      };
      library().then(follow, () => {});
      return () => {
        isOver = true;
        undo?.();
      };
    },
  };
}
