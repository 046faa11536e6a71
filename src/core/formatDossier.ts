import type { Dossier } from "./dossier";

/** A dossier as the text of its file: keys in the dossier's own order, unknown ones included, one a line. */
export function formatDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossier, undefined, 2)}\n`;
}
