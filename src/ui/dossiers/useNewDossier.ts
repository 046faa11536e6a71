import { useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import { addDocument } from "../../core/edit/editDocuments";
import { type NewDossierDraft, parseNewDossier } from "../../core/import/newDossier";
import type { Verified } from "../../core/validate/validate";
import { showCast } from "../../state/casting";
import { edit } from "../../state/editing";
import { showScreen } from "../../state/viewing";
import { announce } from "../kit/announce";
import { useServices, useStore, useUpdate } from "../kit/useStore";
import { mayLeave } from "./mayLeave";
import { whyUnchanged } from "./useEdit";
import { useStoredEntry } from "./useStoredEntry";

/** Whether a text is to become a dossier, or another article of the open one. */
export type ImportTarget = "dossier" | "article";

/** Where a text in the making is stored, and what is typed and not read yet. */
const keysOf = (making: ImportTarget) =>
  ({ text: `new-${making}-text`, translation: `new-${making}-translation`, made: `new-${making}` }) as const;

type Made = {
  readonly now: NewDossierDraft | undefined;
  /** Earlier states, the latest last. */
  readonly past: readonly (NewDossierDraft | undefined)[];
  /** It was begun when the screen was last left, and is still of that text. */
  readonly isResumed: boolean;
};

/** A dossier in the making, and what can be done with it. */
export type NewDossierWork = ReturnType<typeof useNewDossier>;

/**
 * Holds the dossier in the making, which survives a reload: every change is stored at once. `made` is undefined until what was
 * stored has been looked for.
 */
export function useNewDossier(makes: ImportTarget) {
  const keys = keysOf(makes);
  const key = keys.made;
  const { library } = useServices();
  const [made, setMade] = useState<Made>();
  const { isStored, keep } = useStoredEntry(key, (stored) => {
    const now = parseNewDossier(stored);
    setMade((before) => before ?? { now, past: [], isResumed: now !== undefined });
  });
  const set = (next: Made) => {
    setMade(next);
    void keep(next.now);
  };
  /** What was entered stays where it is stored until it is a dossier. */
  const dropStored = () => Promise.all([key, keys.translation].map(library.dropDraft));
  return {
    makes,
    keys,
    made,
    isStored,
    /** `isStep`: it can be undone by itself; typing in a field is not one. */
    change: (now: NewDossierDraft | undefined, isStep: boolean) => {
      const { now: before, past, isResumed } = made ?? { now: undefined, past: [], isResumed: false };
      if (now === before) return;
      set({ now, past: isStep ? [...past, before].slice(-100) : past, isResumed: isResumed && !isStep });
    },
    undo: () => {
      const [before] = made?.past.slice(-1) ?? [];
      if (made !== undefined && made.past.length > 0)
        set({ ...made, now: before, past: made.past.slice(0, -1) });
    },
    ...useFinish(makes, dropStored),
  };
}

/** Makes a dossier of what was made, or another article of the open one, and goes on to code it. */
function useFinish(makes: ImportTarget, dropStored: () => Promise<unknown>) {
  const { session } = useServices();
  const store = useStore();
  const update = useUpdate();
  const [isBusy, setBusy] = useState(false);

  /** Adds the text to the open dossier; where that is not to be changed, everything stays as it is. */
  const addTo = async ({ documents: [document] }: Dossier) => {
    const before = store.getState();
    if (document !== undefined) update(edit("add-document", addDocument(document)));
    if (store.getState() === before) return announce(whyUnchanged(before));
    await dropStored();
    const added = store.getState().graph.dossier.documents.at(-1);
    if (added !== undefined) update(showCast(added.id));
  };
  const finish = async ({ dossier, notices }: Verified) => {
    if (makes === "article") return addTo(dossier);
    if (!(await mayLeave(store, session))) return;
    setBusy(true);
    const answer = await session.add(dossier, notices);
    if (answer === "stayed") return setBusy(false);
    if (answer !== "unsaved") await dropStored();
    update(showScreen("coding"));
  };
  return { isBusy, finish };
}
