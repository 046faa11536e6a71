import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import { countFaults } from "../../core/dossier/issue";
import { createPatch, noPatch } from "../../core/edit/patch";
import type { Graph } from "../../core/graph/graph";
import { selectIsEditable } from "../../state/editable";
import { setIssues } from "../../state/editing";
import { setSaved, setSaveStatus } from "../../state/opening";
import type { Library, RunTask } from "../../state/services";
import type { State } from "../../state/state";
import type { Store } from "../../state/store";
import { packHistory } from "../../state/storedHistory";
import { type Autosave, createSaveQueue, type QueuedDossier, type SaveTask } from "./createSaveQueue";
import { dossierSummary } from "./dossierSummary";

/**
 * Writes each change of the open dossier to the disk, and never over a version that this page has not seen. Whatever is said
 * to be saved is on the disk.
 */
export function createAutosave(store: Store, library: Library, run: RunTask): Autosave {
  const revalidate = createRevalidation(store, library, run);

  const begin = ({ state, change, isOpen }: QueuedDossier): SaveTask => {
    const { saveStatus, graph: first, issues: given } = state();
    let onDisk: Graph | undefined = saveStatus.kind === "failed" ? undefined : first;
    /** What the text on the disk says; unknown where the validator may have taken less of it. */
    let written: Dossier | undefined = countFaults(given) === 0 ? onDisk?.dossier : undefined;
    return {
      isBehind: () => {
        const now = state();
        // What could not be kept and has been left was given up, or is in the one that came.
        const isGivenUp = !isOpen() && now.saveStatus.kind === "failed";
        return selectIsEditable(now) && !isGivenUp && now.graph !== onDisk;
      },
      write: async () => {
        const { graph, issues, view, version, history } = state();
        const { dossier } = graph;
        const text = () => formatDossier(dossier);
        const patch = written && JSON.stringify(createPatch(written, dossier) ?? noPatch);
        const summary = dossierSummary(graph, issues);
        const answer =
          view.dossier === undefined
            ? await library.create(text(), summary)
            : await library.save(
                view.dossier,
                { text, patch },
                summary,
                version,
                packHistory(history, dossier),
              );
        if (answer.kind === "error") {
          change(setSaveStatus({ kind: "failed", why: answer.error.kind }));
          return false;
        }
        onDisk = graph;
        written = dossier;
        const { value } = answer;
        change(
          setSaved(graph, typeof value === "number" ? { version: value } : { id: value.id, version: 1 }),
        );
        revalidate(graph);
        return true;
      },
    };
  };

  return createSaveQueue(store, {
    isChanged: (state, before) => state.graph !== before.graph,
    pause: 60,
    begin,
  });
}

/** How long to wait for another change, in ms: it may have to read the whole dossier. */
const delay = 400;

/** Validates the open dossier again whenever it has been changed and saved, by the change alone where that suffices, and keeps what is found. */
function createRevalidation(store: Store, library: Library, run: RunTask): (graph: Graph) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = new AbortController();

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
    reading.abort();
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
    reading = new AbortController();
    const { signal } = reading;
    const result = await run({ kind: "dossier", file: text }, { signal }).catch(() => undefined);
    return result && (result.kind === "ok" ? result.value.notices : result.error.issues);
  };

  return (graph) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(graph), delay);
  };
}
