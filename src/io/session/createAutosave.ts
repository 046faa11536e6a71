import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import { countFaults, type Issue } from "../../core/dossier/issue";
import { createPatch, noPatch } from "../../core/edit/patch";
import type { Graph } from "../../core/graph/graph";
import { refusedIn } from "../../core/quotes/locateExact";
import { withVerdictsOf } from "../../core/quotes/withVerdictsOf";
import { selectIsEditable } from "../../state/editable";
import { setIssues, setWithdrawn } from "../../state/editing";
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
        // What could not be stored and has been left was given up, or is in the one that came.
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
          revalidate(graph);
          return false;
        }
        onDisk = graph;
        written = dossier;
        const { value } = answer;
        change(
          setSaved(graph, typeof value === "number" ? { version: value } : { id: value.id, version: 1 }),
        );
        revalidate(graph, (checked) => {
          if (onDisk === graph) onDisk = checked;
        });
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

/** Issues of a dossier, and what the validator has taken of it; undefined where it looked at the change alone. */
type Found = { readonly issues: readonly Issue[]; readonly sound: Dossier | undefined };

/** How long to wait for another change, in ms: it may have to read the whole dossier. */
const delay = 400;

/** Validates a graph's dossier; `onChecked` is called with the one in its place where another verdict on its quotes changes what is drawn. */
type Revalidate = (graph: Graph, onChecked?: (checked: Graph) => void) => void;

/**
 * Validates the open dossier again whenever it has been changed, once that is saved or cannot be, by the change alone where
 * that suffices, and keeps what is found.
 */
function createRevalidation(store: Store, library: Library, run: RunTask): Revalidate {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = new AbortController();

  /** The latest dossier in which nothing was found; what was opened is as the validator left it. */
  let sound: Dossier | undefined;
  /** How many of its quotes were refused when it was looked at last. */
  let refused = 0;
  const noteSound = ({ graph, issues }: State) => {
    sound = issues.length === 0 ? graph.dossier : undefined;
    refused = refusedIn(graph.dossier).length;
  };
  noteSound(store.getState());
  store.subscribe((state, before) => {
    if (state.opened !== before.opened) noteSound(state);
  });

  const read = async (graph: Graph, onChecked: (checked: Graph) => void) => {
    reading.abort();
    const { dossier } = graph;
    const found = (await foundInChange(dossier)) ?? (await foundInText(formatDossier(dossier)));
    if (found === undefined || store.getState().graph !== graph) return;
    const { issues, sound: taken } = found;
    const checked = taken === undefined ? dossier : withVerdictsOf(taken, dossier);
    const before = refused;
    store.setState(setIssues(dossier, issues, checked));
    const after = store.getState();
    noteSound(after);
    if (after.graph !== graph) onChecked(after.graph);
    const { view, version, withdrawn } = after;
    // What has come back meanwhile is not told any more; what the reader has seen is not told again.
    store.setState(setWithdrawn(Math.min(refused, withdrawn + Math.max(0, refused - before))));
    // Where this fails, the next save says so.
    if (view.dossier !== undefined) await library.setErrorCount(view.dossier, countFaults(issues), version);
  };

  /** What was found by looking at the change alone; undefined where that does not suffice, or finds a fault. */
  const foundInChange = async (dossier: Dossier): Promise<Found | undefined> => {
    if (sound === undefined) return undefined;
    const { issuesOfEdit } = await import("../../core/validate/issuesOfEdit");
    const issues = sound && issuesOfEdit(sound, dossier);
    return issues === undefined || countFaults(issues) > 0 ? undefined : { issues, sound: undefined };
  };
  /** What the validator finds in the whole dossier; undefined where the next change called it off. */
  const foundInText = async (text: string): Promise<Found | undefined> => {
    reading = new AbortController();
    const { signal } = reading;
    const result = await run({ kind: "dossier", file: text }, { signal }).catch(() => undefined);
    if (result === undefined) return undefined;
    return result.kind === "ok"
      ? { issues: result.value.notices, sound: result.value.dossier }
      : { issues: result.error.issues, sound: result.error.sound };
  };

  return (graph, onChecked = () => {}) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(graph, onChecked), delay);
  };
}
