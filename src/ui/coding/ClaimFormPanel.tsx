import { useRef } from "react";
import { selectProposalNumber } from "../../state/proposing";
import { codingMessages } from "../../words/coding";
import { PanelFrame } from "../kit/PanelFrame";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ClaimForm } from "./ClaimForm";

/** The form of a claim, in the place of Evidence: the text and the map stay beside it. */
export function ClaimFormPanel({ bare = false }: { readonly bare?: boolean }) {
  const messages = useMessages(codingMessages);
  const draft = useSelect((state) => state.coding.draft);
  const at = useSelect((state) => selectProposalNumber(state)?.at);
  const of = useSelect((state) => selectProposalNumber(state)?.of);
  const body = useRef<HTMLDivElement>(null);
  if (draft === undefined) return null;
  const isNew = draft.claim === undefined;
  const title =
    at !== undefined && of !== undefined
      ? messages.proposal(at, of)
      : isNew
        ? messages.newClaim
        : messages.editClaim;
  const key = draft.claim ?? draft.proposal ?? JSON.stringify(draft.evidence);
  return (
    <PanelFrame title={title} bare={bare} controls={null} bodyRef={body}>
      <ClaimForm key={key} given={draft} title={title} />
    </PanelFrame>
  );
}
