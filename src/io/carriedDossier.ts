import { carriedDossierId } from "../core/export/carriedDossier";
import { createGraph } from "../core/graph/graph";
import type { Opened } from "../state/services";

/**
 * Returns the dossier that the page itself carries, through the same validator as every other; undefined where it carries
 * none, or nothing of it can be shown.
 */
export async function openCarried(page: Document): Promise<Opened | undefined> {
  const text = page.getElementById(carriedDossierId)?.textContent ?? "";
  const { parseDossier } = await import("../core/validate/parseDossier");
  const result = parseDossier(text);
  const dossier = result.kind === "ok" ? result.value.dossier : result.error.sound;
  const issues = result.kind === "ok" ? result.value.notices : result.error.issues;
  return dossier && { graph: createGraph(dossier), issues, id: undefined, saveStatus: { kind: "carried" } };
}
