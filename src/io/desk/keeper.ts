import { formatDossier } from "../../core/formatDossier";
import type { Graph } from "../../core/graph";
import { selectIsEditable } from "../../state/editing";
import { setKeeping, setSaved } from "../../state/opening";
import type { Library, Reader } from "../../state/services";
import type { State } from "../../state/state";
import { noHistory, type Store } from "../../state/store";
import { createJudge } from "./judge";
import { summaryOf } from "./summary";

/** Keeps what is open as it changes. */
export type Keeper = {
  /** Saves what is not on the disk yet; answers whether all is there now. */
  readonly save: () => Promise<boolean>;
  /** Whether the last change is in this page alone. */
  readonly isBehind: () => boolean;
};

/** How long changes are gathered before they are written, in ms: typing is many of them. */
const gathering = 60;

/**
 * Writes each change of the open dossier to the disk: one save at a time, the latest state always, and never over a version
 * that this page has not seen. Whatever is said to be saved is on the disk.
 */
export function createKeeper(store: Store, library: Library, reader: Reader): Keeper {
  let onDisk: Graph | undefined = isKept(store.getState()) ? store.getState().graph : undefined;
  let running: Promise<boolean> | undefined;
  const judge = createJudge(store, library, reader);

  const isBehind = () => selectIsEditable(store.getState()) && store.getState().graph !== onDisk;
  const write = async (): Promise<boolean> => {
    for (;;) {
      if (!isBehind()) return true;
      const { graph, issues, view, version } = store.getState();
      const text = formatDossier(graph.dossier);
      const summary = summaryOf(graph, issues);
      const id = view.dossier;
      const answer =
        id === undefined
          ? await library.create(text, summary)
          : await library.save(id, text, summary, version);
      const now = store.getState();
      // Meanwhile another was opened.
      if (now.view.dossier !== id) return true;
      if (answer.kind === "error") {
        store.setState(setKeeping({ kind: "failed", why: answer.error.kind }));
        return false;
      }
      onDisk = graph;
      const kept =
        typeof answer.value === "number" ? { version: answer.value } : { id: answer.value.id, version: 1 };
      store.setState(setSaved(graph, kept));
      judge(graph, text);
    }
  };
  const save = (): Promise<boolean> => {
    running ??= write().finally(() => {
      running = undefined;
    });
    return running;
  };

  store.subscribe((state, before) => {
    if (state.graph === before.graph) return;
    if (state.history === noHistory) {
      if (isKept(before) && before.graph !== onDisk) void library.save(...asArguments(before));
      onDisk = state.keeping.kind === "failed" ? undefined : state.graph;
    } else if (selectIsEditable(state)) setTimeout(save, gathering);
  });

  return { save, isBehind };
}

/** Whether this is a dossier that is kept, or was and cannot be now. */
function isKept({ keeping, view }: State): boolean {
  return view.dossier !== undefined && (keeping.kind === "saved" || keeping.kind === "saving");
}

/** What was changed in the moment in which another dossier was opened. */
function asArguments({ graph, issues, view, version }: State): Parameters<Library["save"]> {
  if (view.dossier === undefined) throw new Error("a dossier without an id is not saved");
  return [view.dossier, formatDossier(graph.dossier), summaryOf(graph, issues), version];
}
