import { besideKey, type StoredDossierId } from "../../core/dossier/storedDossier";
import { setFileDue } from "../../state/opening";
import type { Library } from "../../state/services";
import type { Store } from "../../state/store";

/** Changes after which a file is due: fewer where the browser has not promised to keep what is on the disk. */
const many = { persistent: 40, other: 10 } as const;

export type Filing = {
  /** The open dossier has been saved as a file just now, or the reader does without one for the time being. */
  readonly note: () => void;
  /** An own dossier has been made: the browser is asked to keep what is on the disk. */
  readonly ask: () => Promise<void>;
};

/**
 * Reminds of a file of the open dossier: after its first change where the browser may throw it away, and then, or where it
 * has promised not to, when much has changed since the last file. What was saved as a file lies beside the dossier.
 */
export function createFiling(store: Store, library: Library): Filing {
  let isPersistent = false;
  /** Of which dossier is known when it was last saved as a file; undefined: it never was. */
  let known: StoredDossierId | undefined;
  let filed: number | undefined;

  const look = () => {
    const { view, version, saveStatus } = store.getState();
    const id = view.dossier;
    if (id !== known || id === undefined) return store.setState(setFileDue(undefined));
    const changes = version - (filed ?? 1);
    const isFirst = filed === undefined && !isPersistent && changes > 0;
    const isDue = isFirst || changes >= (isPersistent ? many.persistent : many.other);
    if (saveStatus.kind === "saved" || !isDue)
      store.setState(setFileDue(isDue ? { isPersistent, changes } : undefined));
  };

  const read = async (id: StoredDossierId) => {
    const [value, persisted] = await Promise.all([library.draft(besideKey("filed", id)), isPersisted()]);
    if (store.getState().view.dossier !== id) return;
    isPersistent = persisted;
    known = id;
    filed = typeof value === "number" ? value : undefined;
    look();
  };

  let before = store.getState();
  const follow = () => {
    const state = store.getState();
    const isOther = state.view.dossier !== before.view.dossier || state.opened !== before.opened;
    const isFurther = state.version !== before.version || state.saveStatus !== before.saveStatus;
    before = state;
    if (isOther) {
      known = undefined;
      look();
      if (state.view.dossier !== undefined) void read(state.view.dossier);
    } else if (isFurther) look();
  };
  store.subscribe(follow);
  if (before.view.dossier !== undefined) void read(before.view.dossier);

  return {
    note: () => {
      const { view, version } = store.getState();
      if (view.dossier === undefined) return;
      known = view.dossier;
      filed = version;
      look();
      // Where the disk refuses, it is asked for again the next time.
      void library.storeDraft(besideKey("filed", view.dossier), version);
    },
    ask: async () => {
      // What it answers is asked of it again: a browser may grant it later.
      await navigator.storage?.persist?.().catch(() => false);
      isPersistent = await isPersisted();
      look();
    },
  };
}

/** Whether the browser has promised not to throw away what is on the disk when that gets full. */
const isPersisted = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
