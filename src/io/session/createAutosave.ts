import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import { countFaults } from "../../core/dossier/issue";
import { createPatch, noPatch } from "../../core/edit/patch";
import type { Graph } from "../../core/graph/graph";
import { selectIsEditable } from "../../state/editing";
import { setSaved, setSaveStatus } from "../../state/opening";
import type { ImportTasks, Library } from "../../state/services";
import type { Store } from "../../state/store";
import { packHistory } from "../../state/storedHistory";
import { createRevalidation } from "./createRevalidation";
import { type Autosave, createSaveQueue, type QueuedDossier, type SaveTask } from "./createSaveQueue";
import { dossierSummary } from "./dossierSummary";

/**
 * Writes each change of the open dossier to the disk, and never over a version that this page has not seen. Whatever is said
 * to be saved is on the disk.
 */
export function createAutosave(store: Store, library: Library, importTasks: ImportTasks): Autosave {
  const revalidate = createRevalidation(store, library, importTasks);

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
