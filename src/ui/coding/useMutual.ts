import { groupBefore } from "../../core/coding/groupBefore";
import { partiesAt } from "../../core/coding/partiesAt";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { toggleMutual } from "../../core/edit/toggleMutual";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

/** Returns what makes a draft mutual or directed again, with those who likely act together where nobody stands on a side. */
export function useMutual(draft: ClaimDraft): () => Partial<ClaimDraft> {
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const place = useDraftPlace(draft);
  const saidBy = draft.saidBy.length > 0 ? draft.saidBy : draft.likelySpeaker?.saidBy;
  return () =>
    toggleMutual(
      draft,
      place &&
        partiesAt(place, actors, {
          group: groupBefore(place.document.id, claims),
          ...(saidBy && { saidBy }),
        }),
    );
}
