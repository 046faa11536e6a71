import { openDossier, setSaveStatus } from "../../state/opening";
import type { DossierSession } from "../../state/services";
import type { Store } from "../../state/store";
import { createEditLock, type EditLock } from "./createEditLock";
import type { Autosave } from "./createSaveQueue";

/** Sees to it that the open dossier is changed in one tab only; in the others it is read. */
export function bindEditLock(
  store: Store,
  autosave: Autosave,
  fetch: DossierSession["fetch"],
): Pick<EditLock, "takeOver"> {
  let lock: EditLock | undefined;

  const follow = () => {
    const id = store.getState().view.dossier;
    lock?.release();
    lock = undefined;
    if (id === undefined) return;
    /** The other tab may have changed it since it was read here. */
    const granted = async () => {
      if (store.getState().saveStatus.kind !== "locked") return;
      const opened = await fetch(id);
      const { view, saveStatus } = store.getState();
      if (view.dossier !== id || saveStatus.kind !== "locked") return;
      store.setState(
        opened === undefined
          ? setSaveStatus({ kind: "failed", why: "changed" })
          : openDossier(opened, { view, notices: [] }),
      );
    };
    lock = createEditLock(id, {
      granted: () => void granted(),
      denied: () => store.setState(setSaveStatus({ kind: "locked" })),
      asked: () => autosave.save(),
      lost: () =>
        store.setState(
          setSaveStatus(autosave.isBehind() ? { kind: "failed", why: "changed" } : { kind: "locked" }),
        ),
    });
  };
  follow();
  store.subscribe((state, before) => {
    if (state.view.dossier !== before.view.dossier) follow();
    // Read anew, or its last change came through after the other tab had taken it.
    else if (state.saveStatus.kind === "saved" && lock?.isDenied())
      store.setState(setSaveStatus({ kind: "locked" }));
  });
  return { takeOver: () => lock?.takeOver() };
}
