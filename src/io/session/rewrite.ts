import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import type { Result } from "../../core/dossier/issue";
import type { StoredDossierId } from "../../core/dossier/storedDossier";
import type { Library, SaveRefusal } from "../../state/services";
import { lockName } from "./createEditLock";

type Rewritten = Result<undefined, SaveRefusal | { readonly kind: "locked" }>;

/** How long a dossier that has just been left here may take to be free, in ms. */
const freeWithinMs = 500;

/** Changes a dossier that is not open here; `locked` where it is in another tab, `changed` where there is none. */
export function rewrite(
  library: Library,
  id: StoredDossierId,
  change: (dossier: Dossier) => Dossier,
): Promise<Rewritten> {
  const run = async (): Promise<Rewritten> => {
    const list = await library.list();
    if (list.kind === "error") return list;
    const stored = list.value.find((each) => each.id === id);
    const file = await library.file(id).catch(() => undefined);
    if (stored === undefined || file === undefined) return { kind: "error", error: { kind: "changed" } };
    // The library holds what this program wrote.
    const dossier = change(JSON.parse(file.text) as Dossier);
    const { counts, errors } = stored;
    const summary = { title: dossier.title, counts, errors };
    const answer = await library.save(id, formatDossier(dossier), summary, file.version);
    return answer.kind === "error" ? answer : { kind: "ok", value: undefined };
  };
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return run();
  return locks.request(lockName(id), { signal: AbortSignal.timeout(freeWithinMs) }, run).catch((reason) => {
    if (reason instanceof DOMException) return { kind: "error", error: { kind: "locked" } } as const;
    throw reason;
  });
}
