import { useMemo } from "react";
import { type DraftCast, draftCast } from "../../core/coding/draftCast";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

/** Gathers who may be chosen for a draft; anew where its passage, its own actors or the dossier's are others. */
export function useDraftCast(draft: ClaimDraft): DraftCast {
  const { added } = draft;
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const place = useDraftPlace(draft);
  const choices = useSelect((state) => state.coding.cast);
  return useMemo(
    () => draftCast(place, added, { actors, claims }, choices),
    [place, added, actors, claims, choices],
  );
}
