import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import { countFaults } from "../../core/dossier/issue";
import type { Graph } from "../../core/graph/graph";
import { setIssues } from "../../state/editing";
import type { ImportTasks, Library } from "../../state/services";
import type { State } from "../../state/state";
import type { Store } from "../../state/store";

/** How long to wait for another change, in ms: it may have to read the whole dossier. */
const delay = 400;

/** Validates the open dossier again whenever it has been changed and saved, by the change alone where that suffices, and keeps what is found. */
export function createRevalidation(
  store: Store,
  library: Library,
  importTasks: ImportTasks,
): (graph: Graph) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};

  /** The latest dossier in which nothing was found; what was opened is as the validator left it. */
  let sound: Dossier | undefined;
  const noteSound = ({ graph, issues }: State) => {
    sound = issues.length === 0 ? graph.dossier : undefined;
  };
  noteSound(store.getState());
  store.subscribe((state, before) => {
    if (state.opened !== before.opened) noteSound(state);
  });

  const read = async (graph: Graph) => {
    cancel();
    const { dossier } = graph;
    const issues = (await issuesOfChange(dossier)) ?? (await issuesOfText(formatDossier(dossier)));
    if (issues === undefined || store.getState().graph !== graph) return;
    sound = issues.length === 0 ? graph.dossier : undefined;
    store.setState(setIssues(graph.dossier, issues));
    const { view, version } = store.getState();
    // Where this fails, the next save says so.
    if (view.dossier !== undefined) await library.setErrorCount(view.dossier, countFaults(issues), version);
  };

  /** What was found by looking at the change alone; undefined where that does not suffice. */
  const issuesOfChange = async (dossier: Dossier) => {
    if (sound === undefined) return undefined;
    const { issuesOfEdit } = await import("../../core/validate/issuesOfEdit");
    return sound && issuesOfEdit(sound, dossier);
  };
  /** What the validator finds in the whole dossier; undefined where the next change called it off. */
  const issuesOfText = async (text: string) => {
    const reading = importTasks.readDossier(text);
    cancel = reading.cancel;
    const result = await reading.result.catch(() => undefined);
    return result && (result.kind === "ok" ? result.value.notices : result.error.issues);
  };

  return (graph) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(graph), delay);
  };
}
