import { useEffect, useRef, useState } from "react";
import { type NewDossierDraft, parseNewDossier } from "../../core/import/newDossier";
import { useServices } from "../kit/useStore";

/** Whether a text is to become a dossier, or another article of the open one. */
export type ImportTarget = "dossier" | "article";

/** Where a text in the making is kept, and what is typed and not read yet. */
const keysOf = (making: ImportTarget) =>
  ({ text: `new-${making}-text`, translation: `new-${making}-translation`, made: `new-${making}` }) as const;

type Made = {
  readonly now: NewDossierDraft | undefined;
  /** Earlier states, the latest last. */
  readonly past: readonly (NewDossierDraft | undefined)[];
};

/**
 * The dossier in the making, which survives a reload: every change is kept at once. Undefined as a whole until what was
 * kept has been looked for.
 */
export function useNewDossier(making: ImportTarget) {
  const keys = keysOf(making);
  const key = keys.made;
  const { library } = useServices();
  const [made, setMade] = useState<Made>();
  const [isKept, setKept] = useState(true);
  const latest = useRef(0);
  useEffect(() => {
    let isGone = false;
    library.draft(key).then((kept) => {
      if (!isGone) setMade((before) => before ?? { now: parseNewDossier(kept), past: [] });
    });
    return () => {
      isGone = true;
    };
  }, [library, key]);

  const keep = async (now: NewDossierDraft | undefined) => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await (now === undefined ? library.dropDraft(key) : library.keepDraft(key, now));
    if (turn === latest.current) setKept(answer.kind === "ok");
  };
  const set = (next: Made) => {
    setMade(next);
    void keep(next.now);
  };
  return {
    keys,
    made,
    isKept,
    /** `isStep`: it can be undone by itself; typing in a field is not one. */
    change: (now: NewDossierDraft | undefined, isStep: boolean) => {
      const { now: before, past } = made ?? { now: undefined, past: [] };
      if (now !== before) set({ now, past: isStep ? [...past, before].slice(-100) : past });
    },
    undo: () => {
      const [before] = made?.past.slice(-1) ?? [];
      if (made !== undefined && made.past.length > 0) set({ now: before, past: made.past.slice(0, -1) });
    },
    /** It has become a dossier. */
    finish: () => Promise.all([key, keys.translation].map(library.dropDraft)),
  };
}
