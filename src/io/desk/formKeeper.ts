import type { ClaimDraft } from "../../core/edit/claimDraft";
import { besideKey } from "../../core/kept";
import { restoreCoding, setFormsKept } from "../../state/coding";
import { selectIsEditable } from "../../state/editing";
import { memoise } from "../../state/memoise";
import type { Library } from "../../state/services";
import type { Coding, State } from "../../state/state";
import type { Store } from "../../state/store";
import { createLine, type Job, type Keeper, type Sitting } from "./createLine";

type Kept = { readonly draft?: ClaimDraft; readonly aside: readonly ClaimDraft[] };

/** Keeps what is typed into forms beside the open dossier, and brings it back when that is opened again. */
export function createFormKeeper(store: Store, library: Library): Keeper {
  const begin = ({ state, change }: Sitting, before: Promise<unknown>): Job => {
    const textNow = memoise(
      ({ coding }: State) => [coding],
      (coding) => JSON.stringify(keptOf(coding)),
    );
    const keyNow = () => {
      const { dossier } = state().view;
      return dossier && besideKey("claims", dossier);
    };
    let onDisk: string | undefined;
    const restore = async () => {
      await before;
      const key = keyNow();
      const value = key === undefined ? undefined : await library.draft(key);
      if (!isKept(value)) return;
      onDisk = JSON.stringify(value);
      change(restoreCoding(value.draft, value.aside));
    };
    const restored = restore();
    return {
      isBehind: () => selectIsEditable(state()) && textNow(state()) !== onDisk,
      write: async () => {
        await restored;
        const key = keyNow();
        // A dossier that is not kept has no place for its forms.
        if (key === undefined) return false;
        const text = textNow(state());
        if (text === onDisk) return true;
        const value = keptOf(state().coding);
        const answer = await (value === undefined ? library.dropDraft(key) : library.keepDraft(key, value));
        // One that is not needed any more and stays there does no harm.
        const why = answer.kind === "error" && value !== undefined ? answer.error.kind : undefined;
        change(setFormsKept(why));
        if (why !== undefined) return false;
        onDisk = text;
        return true;
      },
    };
  };

  return createLine(store, {
    isChanged: (state, before) => state.coding !== before.coding,
    pause: 200,
    begin,
  });
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
