import { formatDossier } from "../../core/formatDossier";
import type { Graph } from "../../core/graph";
import { selectIsEditable } from "../../state/editing";
import { setKeeping, setSaved } from "../../state/opening";
import type { Library, Reader } from "../../state/services";
import type { State } from "../../state/state";
import type { Store } from "../../state/store";
import { createJudge } from "./judge";
import { summaryOf } from "./summary";

/** Keeps what is open as it changes. */
export type Keeper = {
  /** Saves what is not on the disk yet; answers whether all is there now. */
  readonly save: () => Promise<boolean>;
  /** Whether the last change is in this page alone. */
  readonly isBehind: () => boolean;
};

/** A dossier from when it is opened until all that was changed in it is on the disk. */
type Sitting = {
  /** What of it is on the disk. */
  onDisk: Graph | undefined;
  /** Its last state, once another is open. */
  left?: State;
  writing?: Promise<boolean> | undefined;
};

/** How long changes are gathered before they are written, in ms: typing is many of them. */
const gathering = 60;

/**
 * Writes each change of the open dossier to the disk: one save at a time, the latest state always, and never over a version
 * that this page has not seen. Whatever is said to be saved is on the disk. One that is left is written to its end all the
 * same, and what becomes of that is nothing to the one that is open then.
 */
export function createKeeper(store: Store, library: Library, reader: Reader): Keeper {
  let open = sit(store.getState());
  const judge = createJudge(store, library, reader);

  const stateOf = (sitting: Sitting) => sitting.left ?? store.getState();
  const isBehind = (sitting: Sitting) => {
    const state = stateOf(sitting);
    return selectIsEditable(state) && state.graph !== sitting.onDisk;
  };
  const write = async (sitting: Sitting): Promise<boolean> => {
    try {
      while (isBehind(sitting)) {
        const { graph, issues, view, version } = stateOf(sitting);
        const text = formatDossier(graph.dossier);
        const summary = summaryOf(graph, issues);
        const answer =
          view.dossier === undefined
            ? await library.create(text, summary)
            : await library.save(view.dossier, text, summary, version);
        if (answer.kind === "error") {
          if (sitting === open) store.setState(setKeeping({ kind: "failed", why: answer.error.kind }));
          return false;
        }
        sitting.onDisk = graph;
        const saved = setSaved(
          graph,
          typeof answer.value === "number" ? { version: answer.value } : { id: answer.value.id, version: 1 },
        );
        if (sitting.left === undefined) {
          store.setState(saved);
          judge(graph, text);
        } else sitting.left = saved(sitting.left);
      }
      return true;
    } finally {
      sitting.writing = undefined;
    }
  };
  const save = async (sitting: Sitting): Promise<boolean> => {
    if (sitting.writing === undefined && isBehind(sitting)) sitting.writing = write(sitting);
    return sitting.writing ?? true;
  };

  store.subscribe((state, before) => {
    if (state.opened !== before.opened) {
      const over = open;
      over.left = before;
      open = sit(state);
      // What could not be kept has been given up, or is in the one that comes.
      if (before.keeping.kind !== "failed") void save(over);
    } else if (state.graph !== before.graph) setTimeout(() => save(open), gathering);
  });

  return { save: () => save(open), isBehind: () => isBehind(open) };
}

function sit({ keeping, graph }: State): Sitting {
  return { onDisk: keeping.kind === "failed" ? undefined : graph };
}
