import type { Dossier } from "../core/dossier/dossier";
import { formatDossier } from "../core/dossier/formatDossier";
import { applyPatch, type Patch } from "../core/edit/patch";

/** Returns the text of a dossier after changes, each the JSON of a patch for the dossier that the one before it left. */
export function textAfter(text: string, changes: readonly string[]): string {
  let dossier: unknown = JSON.parse(text);
  for (const [index, change] of changes.entries()) {
    dossier = applyPatch(dossier, JSON.parse(change) as Patch);
    if (dossier === undefined)
      throw new Error(`change ${index + 1} of ${changes.length} is not for this text`);
  }
  return formatDossier(dossier as Dossier);
}
