import type { Graph } from "../../core/graph";
import { countFaults } from "../../core/issue";
import { setIssues } from "../../state/editing";
import type { Library, Reader } from "../../state/services";
import type { Store } from "../../state/store";

/** How long the gate waits for another change, in ms: it reads the whole dossier, and nobody waits for its word. */
const patience = 400;

/** Puts the open dossier through the gate again whenever it has been changed and saved, and keeps what it finds. */
export function createJudge(
  store: Store,
  library: Library,
  reader: Reader,
): (graph: Graph, text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};

  const read = async (graph: Graph, text: string) => {
    cancel();
    const reading = reader.readDossier(text);
    cancel = reading.cancel;
    // Called off by the next change.
    const result = await reading.result.catch(() => undefined);
    if (result === undefined || store.getState().graph !== graph) return;
    const issues = result.kind === "ok" ? result.value.notices : result.error.issues;
    store.setState(setIssues(graph.dossier, issues));
    const { view, version } = store.getState();
    // Where this fails, the next save says so.
    if (view.dossier !== undefined) await library.judge(view.dossier, countFaults(issues), version);
  };

  return (graph, text) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(graph, text), patience);
  };
}
