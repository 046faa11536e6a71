import { useRef } from "react";
import { selectProposalNumber, selectWaiting } from "../../state/proposing";
import { codingMessages } from "../../words/coding";
import { PanelFrame } from "../kit/PanelFrame";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ClaimForm } from "./ClaimForm";

/** The form of a claim, in the place of Evidence: the text and the map stay beside it. */
export function ClaimFormPanel({ bare = false }: { readonly bare?: boolean }) {
  const messages = useMessages(codingMessages);
  const draft = useSelect((state) => state.coding.draft);
  const number = useSelect(selectProposalNumber);
  const waiting = useSelect(selectWaiting);
  const body = useRef<HTMLDivElement>(null);
  if (draft === undefined) return null;
  const isNew = draft.claim === undefined;
  const title =
    number !== undefined
      ? messages.proposal(number, waiting)
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
