import type { Dossier } from "../../core/dossier/dossier";
import type { Coding } from "../../state/state";
import type { Store } from "../../state/store";

/** Something that is saved now and then. */
type Saved = { readonly save: () => Promise<boolean>; readonly isBehind: () => boolean };

/** Knows what of the open dossier and its form would be lost, and has it saved. */
export function createUnsaved(store: Store, autosave: Saved, forms: Saved) {
  /** What the reader has as a file, or does without. */
  let filed: Dossier | undefined;
  let givenUp: Coding | undefined;
  const isAtRisk = (): boolean => {
    const { graph, coding } = store.getState();
    return (autosave.isBehind() && graph.dossier !== filed) || (forms.isBehind() && coding !== givenUp);
  };
  const save = async (): Promise<boolean> => {
    const isSaved = await autosave.save();
    return (await forms.save()) && isSaved;
  };
  return {
    isAtRisk,
    save,
    /** Whether the open dossier can be left without a loss, once what was changed last has been saved. */
    settle: async (): Promise<boolean> => {
      while (isAtRisk()) {
        if (!(await save())) return !isAtRisk();
      }
      return true;
    },
    /** The reader has this dossier as a file. */
    noteFiled: (dossier: Dossier): void => {
      filed = dossier;
    },
    /** The reader does without what is not saved. */
    discardChange: (): void => {
      filed = store.getState().graph.dossier;
      givenUp = store.getState().coding;
    },
  };
}

/** Has the browser ask before the page is left, while that would lose something and only then. */
export function bindLeaving(store: Store, isAtRisk: () => boolean): void {
  const warn = (event: BeforeUnloadEvent) => {
    if (isAtRisk()) event.preventDefault();
  };
  // A page that listens for it always is not kept by some browsers for the way back.
  store.subscribe(() => {
    if (isAtRisk()) addEventListener("beforeunload", warn);
    else removeEventListener("beforeunload", warn);
  });
}
