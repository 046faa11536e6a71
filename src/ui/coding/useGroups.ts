import { useMemo } from "react";
import type { GroupBefore } from "../../core/coding/groupBefore";
import { groupsAt } from "../../core/coding/groupsAt";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { useSelect } from "../kit/useStore";
import { useDraftPlace } from "./useDraftPlace";

/** Keys of those who stand together. */
const keys = ["G", "H", "L"] as const;

/** Puts the next name beside the one before. */
export const joinKey = ",";

/** Finds those who stand together and may be meant at a draft's passage, each with its key. */
export function useGroups(
  draft: ClaimDraft,
): readonly { readonly key: string; readonly group: GroupBefore }[] {
  const { actors, claims } = useSelect((state) => state.graph.dossier);
  const place = useDraftPlace(draft);
  return useMemo(() => {
    const groups = place === undefined ? [] : groupsAt(place, actors, claims);
    return keys.flatMap((key, at) => {
      const group = groups[at];
      return group === undefined ? [] : [{ key, group }];
    });
  }, [place, actors, claims]);
}
