import { pairNamed } from "../../core/coding/pairNamed";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { toggleMutual } from "../../core/edit/toggleMutual";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

/** Returns what makes a draft mutual or directed again, with the two that its passage names where nobody stands on a side. */
export function useMutual(draft: ClaimDraft): () => Partial<ClaimDraft> {
  const actors = useSelect((state) => state.graph.dossier.actors);
  const place = useDraftPlace(draft);
  return () => toggleMutual(draft, place && pairNamed(place, actors));
}
