import type { Claim } from "../../core/dossier/dossier";
import { draftOf } from "../../core/edit/claimDraft";
import { removeClaim } from "../../core/edit/editClaims";
import { openDraft } from "../../state/coding";
import { codingMessages } from "../../words/coding";
import { useEdit } from "../dossiers/useEdit";
import cardStyles from "../evidence/PassageCard.module.css";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useStore, useUpdate } from "../kit/useStore";
import { ReviewTools } from "./ReviewTools";

/** What can be done with a claim; deleting asks nothing, since undo brings it back. */
export function ClaimTools({ claim }: { readonly claim: Claim }) {
  const messages = useMessages(codingMessages);
  const store = useStore();
  const update = useUpdate();
  const edit = useEdit();
  return (
    <>
      <button
        type="button"
        className={`${buttons.inline} ${cardStyles.action}`}
        onClick={() => update(openDraft(draftOf(claim, store.getState().graph.dossier)))}
      >
        {messages.edit}
      </button>
      <button
        type="button"
        className={`${buttons.inline} ${cardStyles.action}`}
        onClick={({ currentTarget }) => {
          // The button goes with its claim: the keyboard stays in the panel.
          const panel = currentTarget.closest<HTMLElement>("[data-scroller]");
          edit("remove-claim", removeClaim(claim.id), messages.claimRemoved);
          panel?.focus({ preventScroll: true });
        }}
      >
        {messages.remove_}
      </button>
      <ReviewTools claim={claim} />
    </>
  );
}
