import type { StoredDossierId } from "../../core/dossier/storedDossier";
import type { Library, Summary } from "../../state/services";

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
  for (const kept of list.value) {
    if (looks(kept) !== looks(summary)) continue;
    const file = await library.file(kept.id).catch(() => undefined);
    if (file?.text === text) return kept.id;
  }
  return undefined;
}
