import { copyTitle } from "../../core/dossier/copyTitle";
import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import type { Result } from "../../core/dossier/issue";
import { besideKey, type StoredDossierId } from "../../core/dossier/storedDossier";
import type { Library, SaveRefusal } from "../../state/services";
import { dossierSummary } from "./dossierSummary";
import type { SessionDeps } from "./openStored";

/** Keeps a copy of a dossier on this device, of the built-in one without an id, and answers the copy's id. */
export async function duplicateStored(
  id: StoredDossierId | undefined,
  { library, builtIn }: SessionDeps,
): Promise<Result<StoredDossierId, SaveRefusal>> {
  const stored =
    id === undefined
      ? { dossier: builtIn.graph.dossier, summary: dossierSummary(builtIn.graph, builtIn.issues) }
      : await readStored(id, library);
  if (stored === undefined) return { kind: "error", error: { kind: "changed" } };
  const title = copyTitle(stored.dossier.title);
  const text = formatDossier({ ...stored.dossier, title });
  const given = id === undefined ? undefined : await library.given(id);
  const created = await library.create(text, { ...stored.summary, title }, given);
  if (created.kind === "error") return created;
  const places = id && (await library.draft(besideKey("places", id)));
  // Where the disk refuses, they are searched again.
  if (places !== undefined) await library.storeDraft(besideKey("places", created.value.id), places);
  return { kind: "ok", value: created.value.id };
}

async function readStored(id: StoredDossierId, library: Library) {
  const [file, list] = await Promise.all([library.file(id).catch(() => undefined), library.list()]);
  const summary = list.kind === "ok" ? list.value.find((stored) => stored.id === id) : undefined;
  return file && summary && { dossier: JSON.parse(file.text) as Dossier, summary };
}
