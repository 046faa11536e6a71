import type { Change, State } from "../../state/state";
import type { Store } from "../../state/store";

/** Keeps a part of what is open as it changes. */
export type Autosave = {
  /** Saves what is not on the disk yet; answers whether all is there now. */
  readonly save: () => Promise<boolean>;
  /** Whether the last change is in this page alone. */
  readonly isBehind: () => boolean;
};

/** A dossier from when it is opened until all that was changed in it is on the disk, whatever is open by then. */
export type QueuedDossier = {
  /** As it is now; once another is open, as it was left. */
  readonly state: () => State;
  /** Makes a change of it, on the page or of what was left. */
  readonly change: (change: Change) => void;
  readonly isOpen: () => boolean;
};

/** How a part of a dossier gets to the disk. */
export type SaveTask = {
  readonly isBehind: () => boolean;
  /** Writes its state of now; answers whether that is on the disk. */
  readonly write: () => Promise<boolean>;
};

type Queue = {
  /** Whether what is stored may have changed. */
  readonly isChanged: (state: State, before: State) => boolean;
  /** How long changes are gathered before they are written, in ms: typing is many of them. */
  readonly pause: number;
  /** Begins with a dossier that has just been opened. `before`: what was open is on the disk, or cannot get there. */
  readonly begin: (dossier: QueuedDossier, before: Promise<unknown>) => SaveTask;
};

/**
 * Creates the queue of the open dossier to the disk: one save at a time, the latest state always. One that is left is
 * written to its end all the same, and what becomes of that is nothing to the one that is open then.
 */
export function createSaveQueue(store: Store, { isChanged, pause, begin }: Queue): Autosave {
  let isWaiting = false;
  const start = (before: Promise<unknown>) => {
    let left: State | undefined;
    let writing: Promise<boolean> | undefined;
    const task = begin(
      {
        state: () => left ?? store.getState(),
        change: (change) => {
          if (left === undefined) store.setState(change);
          else left = change(left);
        },
        isOpen: () => left === undefined,
      },
      before,
    );
    const write = async () => {
      try {
        while (task.isBehind()) {
          if (!(await task.write())) return false;
        }
        return true;
      } finally {
        writing = undefined;
      }
    };
    return {
      isBehind: task.isBehind,
      save: async () => {
        if (writing === undefined && task.isBehind()) writing = write();
        return writing ?? true;
      },
      leave: (state: State) => {
        left = state;
      },
    };
  };

  let open = start(Promise.resolve());
  store.subscribe((state, before) => {
    if (state.opened !== before.opened) {
      open.leave(before);
      open = start(open.save());
    } else if (isChanged(state, before)) {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        void open.save();
      }, pause);
    }
  });
  return { save: () => open.save(), isBehind: () => open.isBehind() };
}
