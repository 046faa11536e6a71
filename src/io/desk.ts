import { formatDossier } from "../core/formatDossier";
import { createGraph, type Graph } from "../core/graph";
import type { Issue } from "../core/issue";
import type { KeptId } from "../core/kept";
import { openDossier, setKeeping } from "../state/opening";
import type { Desk, Library, Opened, Reader, Summary } from "../state/services";
import type { Store } from "../state/store";

type Means = { readonly library: Library; readonly reader: Reader; readonly builtIn: Opened };

/** A dossier kept on this device, with what is wrong in it; undefined where there is none of this id, or nothing of it can be shown. */
export async function openKept(
  id: KeptId | undefined,
  { library, reader, builtIn }: Means,
): Promise<Opened | undefined> {
  if (id === undefined) return builtIn;
  const file = await library.file(id).catch(() => undefined);
  if (file === undefined) return undefined;
  const result = await reader.readDossier(file.text).result;
  const dossier = result.kind === "ok" ? result.value.dossier : result.error.sound;
  const issues = result.kind === "ok" ? result.value.notices : result.error.issues;
  return dossier && { graph: createGraph(dossier), issues, id, keeping: { kind: "saved" } };
}

/** Goes from one dossier to another, and keeps each change of the open one. */
export function createDesk(store: Store, means: Means): Desk {
  const { library } = means;
  bindKeeping(store, library);
  return {
    open: async (id) => {
      const opened = await openKept(id, means);
      if (opened !== undefined) store.setState(openDossier(opened));
      return opened !== undefined;
    },
    add: async (dossier, issues) => {
      const graph = createGraph(dossier);
      const kept = await library.create(formatDossier(dossier), summaryOf(graph, issues));
      store.setState(
        openDossier(
          kept.kind === "ok"
            ? { graph, issues, id: kept.value.id, keeping: { kind: "saved" } }
            : { graph, issues, id: undefined, keeping: { kind: "failed", why: kept.error.kind } },
        ),
      );
    },
    takeOver: async () => {},
  };
}

/** Saves the open dossier whenever it has changed; one save at a time, the latest state always. */
function bindKeeping(store: Store, library: Library): () => void {
  let isSaving = false;
  const save = async () => {
    isSaving = true;
    for (;;) {
      const { graph, issues, view } = store.getState();
      if (view.dossier === undefined) break;
      store.setState(setKeeping({ kind: "saving" }));
      const file = await library.file(view.dossier).catch(() => undefined);
      const answer = await library.save(
        view.dossier,
        formatDossier(graph.dossier),
        summaryOf(graph, issues),
        file?.version ?? 0,
      );
      if (store.getState().graph !== graph) continue;
      store.setState(
        setKeeping(answer.kind === "ok" ? { kind: "saved" } : { kind: "failed", why: answer.error.kind }),
      );
      break;
    }
    isSaving = false;
  };
  return store.subscribe((state, before) => {
    const isSame = state.view.dossier === before.view.dossier;
    if (isSame && state.graph !== before.graph && state.history !== before.history && !isSaving) void save();
  });
}

function summaryOf(graph: Graph, issues: readonly Issue[]): Summary {
  return {
    title: graph.dossier.title,
    counts: { actors: graph.sides.length, claims: graph.claims.length, passages: graph.passages.length },
    errors: issues.filter(({ severity }) => severity === "error").length,
  };
}
