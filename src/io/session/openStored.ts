import { formatDossier } from "../../core/dossier/formatDossier";
import type { StoredDossierId } from "../../core/dossier/storedDossier";
import { createGraph } from "../../core/graph/graph";
import type { Library, Opened, RunTask, Summary } from "../../state/services";
import { unpackHistory } from "../../state/storedHistory";

/** What a session works with; `builtIn` is what it shows where nothing of one's own is asked for. */
export type SessionDeps = {
  readonly library: Library;
  readonly run: RunTask;
  readonly builtIn: Opened;
};

/**
 * Returns a dossier stored on this device, with what is wrong in it; undefined where there is none of this id, or nothing of
 * it can be shown.
 */
export async function openStored(
  id: StoredDossierId | undefined,
  { library, run, builtIn }: SessionDeps,
): Promise<Opened | undefined> {
  if (id === undefined) return builtIn;
  // Storage refused: then nothing is stored here either.
  const file = await library.file(id).catch(() => undefined);
  if (file === undefined) return undefined;
  // A reader that gave up is as good as no file.
  const result = await run({ kind: "dossier", file: file.text }).catch(() => undefined);
  if (result === undefined) return undefined;
  const dossier = result.kind === "ok" ? result.value.dossier : result.error.sound;
  const issues = result.kind === "ok" ? result.value.notices : result.error.issues;
  return (
    dossier && {
      graph: createGraph(dossier),
      issues,
      id,
      saveStatus: { kind: "saved" },
      version: file.version,
      // Steps lead back from what was saved: where the validator takes less of it they lead nowhere.
      ...(file.history !== undefined &&
        (result.kind === "ok" || formatDossier(dossier) === file.text) && {
          history: unpackHistory(file.history, dossier),
        }),
    }
  );
}

/**
 * Finds the dossier on this device that has this very text; undefined where there is none. Only those that look like it are
 * read.
 */
export async function findStored(
  library: Library,
  text: string,
  summary: Summary,
): Promise<StoredDossierId | undefined> {
  const list = await library.list();
  if (list.kind === "error") return undefined;
  const looks = ({ title, counts: { actors, claims } }: Summary) => JSON.stringify([title, actors, claims]);
  for (const stored of list.value) {
    if (looks(stored) !== looks(summary)) continue;
    const file = await library.file(stored.id).catch(() => undefined);
    if (file?.text === text) return stored.id;
  }
  return undefined;
}
