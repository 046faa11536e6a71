import { groupBefore } from "../../core/coding/groupBefore";
import { partiesAt } from "../../core/coding/partiesAt";
import type { ActorId } from "../../core/dossier/dossier";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { toggleMutual } from "../../core/edit/toggleMutual";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

type Mutual = {
  /** Where nobody stands on a side: those who likely act together, whom it puts there. */
  readonly parties: readonly ActorId[];
  readonly toggle: () => Partial<ClaimDraft>;
};

/** Returns what makes a draft mutual or directed again, with those who likely act together where nobody stands on a side. */
export function useMutual(draft: ClaimDraft): Mutual {
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const place = useDraftPlace(draft);
  const saidBy = draft.saidBy.length > 0 ? draft.saidBy : draft.likelySpeaker?.saidBy;
  const isBare = draft.from.length === 0 && draft.to.length === 0 && !draft.mutual;
  const around = place && { group: groupBefore(place.document.id, claims), ...(saidBy && { saidBy }) };
  const parties = (isBare && place && partiesAt(place, actors, around)) || [];
  return { parties, toggle: () => toggleMutual(draft, parties) };
}
