import { openDossier, setKeeping } from "../../state/opening";
import type { Desk } from "../../state/services";
import type { Store } from "../../state/store";
import type { Keeper } from "./createLine";
import { createHold, type Hold } from "./hold";

/** Sees to it that the open dossier is changed in one tab only; in the others it is read. */
export function bindHold(store: Store, keeper: Keeper, fetch: Desk["fetch"]): Pick<Hold, "takeOver"> {
  let hold: Hold | undefined;

  const follow = () => {
    const id = store.getState().view.dossier;
    hold?.release();
    hold = undefined;
    if (id === undefined) return;
    /** The other tab may have changed it since it was read here. */
    const granted = async () => {
      if (store.getState().keeping.kind !== "held") return;
      const opened = await fetch(id);
      const { view, keeping } = store.getState();
      if (view.dossier !== id || keeping.kind !== "held") return;
      store.setState(
        opened === undefined
          ? setKeeping({ kind: "failed", why: "changed" })
          : openDossier(opened, { view, notices: [] }),
      );
    };
    hold = createHold(id, {
      granted: () => void granted(),
      denied: () => store.setState(setKeeping({ kind: "held" })),
      asked: () => keeper.save(),
      lost: () =>
        store.setState(setKeeping(keeper.isBehind() ? { kind: "failed", why: "changed" } : { kind: "held" })),
    });
  };
  follow();
  store.subscribe((state, before) => {
    if (state.view.dossier !== before.view.dossier) follow();
    // Read anew, or its last change came through after the other tab had taken it.
    else if (state.keeping.kind === "saved" && hold?.isDenied()) store.setState(setKeeping({ kind: "held" }));
  });
  return { takeOver: () => hold?.takeOver() };
}
