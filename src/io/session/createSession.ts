import { copyTitle } from "../../core/dossier/copyTitle";
import type { Dossier } from "../../core/dossier/dossier";
import { formatDossier } from "../../core/dossier/formatDossier";
import type { Issue, Result } from "../../core/dossier/issue";
import { localise } from "../../core/dossier/language";
import { withPlaces } from "../../core/dossier/places";
import type { StoredDossier } from "../../core/dossier/storedDossier";
import { fileNameOf } from "../../core/export/fileName";
import { createGraph, type Graph } from "../../core/graph/graph";
import { selectIsEditable } from "../../state/editable";
import { edit } from "../../state/editing";
import { openDossier } from "../../state/opening";
import type { DossierSession, SaveRefusal } from "../../state/services";
import type { State } from "../../state/state";
import type { Store } from "../../state/store";
import { showScreen } from "../../state/viewing";
import { download } from "../download";
import { bindEditLock } from "./bindEditLock";
import { createAutosave } from "./createAutosave";
import { createFiling } from "./createFiling";
import { createFormAutosave } from "./createFormAutosave";
import { bindLeaving, createUnsaved } from "./createUnsaved";
import { dossierSummary } from "./dossierSummary";
import { duplicateStored } from "./duplicateStored";
import { findStored, openStored, type SessionDeps } from "./openStored";
import { rewrite } from "./rewrite";

/** Goes from one dossier to another, and keeps each change of the open one. */
export function createSession(store: Store, deps: SessionDeps): DossierSession {
  const { library } = deps;
  const autosave = createAutosave(store, library, deps.run);
  const forms = createFormAutosave(store, library);
  const filing = createFiling(store, library);
  const { isAtRisk, save, settle, noteFiled, discardChange } = createUnsaved(store, autosave, forms);
  bindLeaving(store, isAtRisk);

  const saveOpen = async (): Promise<Result<undefined, SaveRefusal>> => {
    await autosave.save();
    const { saveStatus } = store.getState();
    return saveStatus.kind === "failed"
      ? { kind: "error", error: { kind: saveStatus.why } }
      : { kind: "ok", value: undefined };
  };
  const fetch: DossierSession["fetch"] = async (id) => {
    for (;;) {
      if (!(await settle())) return undefined;
      const opened = await openStored(id, deps);
      // Somebody may have typed on meanwhile.
      if (!isAtRisk()) return opened;
    }
  };
  const editLock = bindEditLock(store, { save, isBehind: autosave.isBehind }, (id) => openStored(id, deps));
  const open: DossierSession["open"] = async (id) => {
    const { saveStatus, view } = store.getState();
    if (id === view.dossier && saveStatus.kind !== "failed") {
      store.setState(showScreen("map"));
      return true;
    }
    const opened = await fetch(id);
    if (opened !== undefined) store.setState(openDossier(opened));
    return opened !== undefined;
  };
  const add: DossierSession["add"] = async (dossier, issues, { given, view } = {}) => {
    if (!(await settle())) return "stayed";
    const graph = createGraph(dossier);
    const [text, summary] = [formatDossier(dossier), dossierSummary(graph, issues)];
    const same = await findStored(library, text, summary);
    if (same !== undefined && (await open(same))) return "there";
    const stored = await library.create(text, summary, given);
    if (!(await settle())) return "stayed";
    show(graph, issues, stored, view && { view, notices: [] });
    return stored.kind === "ok" ? "stored" : "unsaved";
  };
  const show = (
    graph: Graph,
    issues: readonly Issue[],
    stored: Result<StoredDossier, SaveRefusal>,
    ...how: [linked?: Pick<State, "view" | "notices">, isCopy?: boolean]
  ) => {
    if (stored.kind === "ok") {
      const { id } = stored.value;
      store.setState(openDossier({ graph, issues, id, saveStatus: { kind: "saved" }, version: 1 }, ...how));
      void filing.ask();
    } else {
      const saveStatus = { kind: "failed", why: stored.error.kind } as const;
      store.setState(openDossier({ graph, issues, id: undefined, saveStatus }, ...how));
    }
  };

  return {
    fetch,
    builtIn: async () => deps.builtIn,
    open,
    reload: async () => {
      const opened = await openStored(store.getState().view.dossier, deps);
      if (opened === undefined) return false;
      const { view } = store.getState();
      store.setState(openDossier(opened, { view, notices: [] }));
      return true;
    },
    add,
    rename: async (id, title) => {
      const retitle = (dossier: Dossier) => ({ ...dossier, title });
      if (store.getState().view.dossier !== id) return rewrite(library, id, retitle);
      if (!selectIsEditable(store.getState())) return { kind: "error", error: { kind: "locked" } };
      store.setState(edit("rename", retitle));
      return saveOpen();
    },
    duplicate: async (id) => {
      if (id !== undefined && id === store.getState().view.dossier) {
        const saved = await saveOpen();
        if (saved.kind === "error") return saved;
      }
      const copied = await duplicateStored(id, deps);
      if (copied.kind === "ok") void filing.ask();
      return copied;
    },
    editCopy: async () => {
      for (;;) {
        const { graph, issues, view } = store.getState();
        const dossier = asArranged(store.getState());
        // The same actors: they stand where they stood.
        const copy = createGraph({ ...dossier, title: copyTitle(dossier.title) }, graph.precomputed);
        const stored = await library.create(formatDossier(copy.dossier), dossierSummary(copy, issues));
        if (store.getState().graph === graph) return show(copy, issues, stored, { view, notices: [] }, true);
        // Somebody has typed on meanwhile, and what was typed is to be in the copy.
        if (stored.kind === "ok") await library.remove(stored.value.id);
      }
    },
    remove: async (id) => {
      // A change on its way to the disk would bring it back there.
      if (store.getState().view.dossier === id) await autosave.save();
      const answer = await library.remove(id);
      if (answer.kind === "ok" && store.getState().view.dossier === id) {
        const { screen } = store.getState().view;
        store.setState(openDossier(deps.builtIn));
        store.setState(showScreen(screen));
      }
      return answer;
    },
    takeOver: async () => editLock.takeOver(),
    tryAgain: save,
    saveAsFile: () => {
      noteFiled(downloadOpen(store.getState()));
      filing.note();
    },
    noteFile: filing.note,
    discardChange,
    isAtRisk,
  };
}

/** Hands the open dossier to the reader as a file, and answers what is in it. */
function downloadOpen(state: State): Dossier {
  const { dossier } = state.graph;
  const title = localise(dossier.title, state.view.language, dossier.documents[0]?.language).text;
  download(
    fileNameOf(title, ".isnad.json"),
    new Blob([formatDossier(asArranged(state))], { type: "application/json" }),
  );
  return dossier;
}

/** Returns the open dossier with the places that its actors have on the map; as it is until the map has settled. */
function asArranged({ graph, arranged, view }: State): Dossier {
  if (arranged === undefined) return graph.dossier;
  // Since then actors may have gone.
  const there = arranged.sides.flatMap((actor, index) =>
    graph.actors.has(actor.id) ? [{ actor, index }] : [],
  );
  return withPlaces(
    graph.dossier,
    there.map(({ actor }) => actor),
    there.flatMap(({ index }) => [
      arranged.positions[2 * index] ?? 0.5,
      arranged.positions[2 * index + 1] ?? 0.5,
    ]),
    view.pins,
  );
}
