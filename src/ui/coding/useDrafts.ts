import { useEffect } from "react";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { restoreCoding } from "../../state/coding";
import type { Coding } from "../../state/state";
import { noCoding } from "../../state/store";
import { useSelect, useServices, useStore, useUpdate } from "../useStore";

/** ms after the last key until what is typed is on the disk. */
const pause = 200;

type Kept = { readonly draft?: ClaimDraft; readonly aside: readonly ClaimDraft[] };

/**
 * Keeps what is typed into forms with the open dossier, and brings it back after a reload. To be used once on the page:
 * the panels come and go, also while one types.
 */
export function useDrafts(): void {
  const store = useStore();
  const update = useUpdate();
  const { library } = useServices();
  const id = useSelect((state) => state.view.dossier);
  useEffect(() => {
    // A dossier that is not kept has no place to keep its forms in.
    if (id === undefined) return;
    const key = `claims of ${id}`;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const keep = async (coding: Coding) => {
      clearTimeout(timer);
      const value = keptOf(coding);
      const next = JSON.stringify(value);
      if (next === last) return;
      last = next;
      const answer = await (value === undefined ? library.dropDraft(key) : library.keepDraft(key, value));
      // The next change tries again.
      if (answer.kind === "error") last = "not kept";
    };
    const restore = async () => {
      const value = await library.draft(key);
      if (isOver) return;
      last = JSON.stringify(isKept(value) ? value : undefined);
      if (isKept(value)) update(restoreCoding(value.draft, value.aside));
      void keep(store.getState().coding);
    };
    let unsubscribe = () => {};
    void restore().then(() => {
      if (isOver) return;
      unsubscribe = store.subscribe((state, before) => {
        if (state.coding === before.coding || before.view.dossier !== id) return;
        // Another dossier, or this one read anew: what was typed into the old one is kept, and none of it taken away.
        if (state.view.dossier !== id || state.coding === noCoding) {
          void keep(before.coding);
          if (state.view.dossier === id) void restore();
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(() => void keep(store.getState().coding), pause);
      });
    });
    const leave = () => {
      if (store.getState().view.dossier === id) void keep(store.getState().coding);
    };
    addEventListener("pagehide", leave);
    return () => {
      leave();
      isOver = true;
      clearTimeout(timer);
      removeEventListener("pagehide", leave);
      unsubscribe();
    };
  }, [store, update, library, id]);
}

function keptOf({ draft, isTouched, aside }: Coding): Kept | undefined {
  const open = isTouched ? draft : undefined;
  if (open === undefined && aside.length === 0) return undefined;
  return { ...(open === undefined ? {} : { draft: open }), aside };
}

/** Whether a value is what was kept here; another version of the program may have kept something else. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { draft, aside } = value as Partial<Kept>;
  return (draft === undefined || isDraft(draft)) && Array.isArray(aside) && aside.every(isDraft);
}

function isDraft(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { from, to, saidBy, added, summary, note, suggested } = value as Partial<ClaimDraft>;
  return (
    [from, to, saidBy, added].every(Array.isArray) &&
    [summary, note, suggested].every((part) => typeof part === "object" && part !== null)
  );
}
