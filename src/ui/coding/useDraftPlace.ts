import { useMemo } from "react";
import type { DraftPlace } from "../../core/coding/draftCast";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { evidenceSpan } from "../../core/quotes/locateExact";
import { useSelect } from "../kit/useStore";

/** Finds where a draft's passage stands, or the first one of the claim that it edits; undefined where it stands nowhere. */
export function useDraftPlace(draft: ClaimDraft): DraftPlace | undefined {
  const { documents, claims } = useSelect((state) => state.graph.dossier);
  const evidence = draft.evidence ?? claims.find(({ id }) => id === draft.claim)?.evidence[0];
  const document = documents.find(({ id }) => id === evidence?.document);
  return useMemo(() => {
    const span = evidence && evidenceSpan(evidence, document);
    return document === undefined || span === undefined ? undefined : { document, span };
  }, [evidence, document]);
}
