import { useEffect } from "react";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { restoreCoding } from "../../state/coding";
import type { Coding } from "../../state/state";
import { useSelect, useServices, useStore, useUpdate } from "../useStore";

/** ms after the last key until what is typed is on the disk. */
const pause = 200;

type Kept = { readonly draft?: ClaimDraft; readonly aside: readonly ClaimDraft[] };

/** Keeps what is typed into forms with the open dossier, and brings it back after a reload. */
export function useDrafts(): void {
  const store = useStore();
  const update = useUpdate();
  const { library } = useServices();
  const id = useSelect((state) => state.view.dossier);
  useEffect(() => {
    const key = `claims of ${id}`;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const value = keptOf(store.getState().coding);
      const next = JSON.stringify(value);
      if (next === last) return;
      last = next;
      if (value === undefined) library.dropDraft(key);
      else library.keepDraft(key, value);
    };
    let unsubscribe = () => {};
    library.draft(key).then((value) => {
      if (isOver) return;
      if (isKept(value)) update(restoreCoding(value.draft, value.aside));
      last = JSON.stringify(keptOf(store.getState().coding));
      unsubscribe = store.subscribe((state, before) => {
        if (state.coding === before.coding) return;
        clearTimeout(timer);
        timer = setTimeout(keep, pause);
      });
    });
    addEventListener("pagehide", keep);
    return () => {
      isOver = true;
      removeEventListener("pagehide", keep);
      unsubscribe();
      if (timer !== undefined) keep();
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
