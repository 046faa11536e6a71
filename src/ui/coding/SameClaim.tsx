import { useEffect, useLayoutEffect, useRef } from "react";
import type { Claim } from "../../core/dossier/dossier";
import { refuseAtStop } from "../../state/decidingAtStop";
import { leaveDraft } from "../../state/formsAside";
import { selectProposalNumber } from "../../state/proposing";
import { selectClaim } from "../../state/selectingClaim";
import { leaveWalk } from "../../state/walking";
import { codingMessages } from "../../words/coding";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { withAlt } from "../kit/answerKey";
import buttons from "../kit/button.module.css";
import { ClaimSummary } from "../kit/ClaimSummary";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./form.module.css";
import { useKeyName } from "./KeyLetter";
import { useNothing } from "./useNothing";

/** On the walk it saves what says the same as a claim of its own. */
const secondKey = "K";

/** In ms: the sentence is told first, half a second after one gets there. */
const PAUSE = 1000;

type Props = {
  readonly claim: Claim;
  /** It has this very passage; else saving adds the passage to it. */
  readonly isHere: boolean;
  readonly onSave: () => void;
};

/** Says that a claim is there already, before it is saved a second time, and leads to it. */
export function SameClaim({ claim, isHere, onSave }: Props) {
  const messages = useMessages(codingMessages);
  const { nothingMore } = useMessages(walkMessages);
  const actors = useSelect((state) => state.graph.actors);
  const update = useUpdate();
  const nothing = useNothing();
  const isWalk = useSelect((state) => state.view.screen === "coding");
  // Others that are proposed of the sentence have not been seen yet.
  const isProposal = useSelect((state) => selectProposalNumber(state) !== undefined);
  const first = useRef<HTMLButtonElement>(null);
  const keyName = useKeyName();
  useKeys(isWalk ? [{ keys: withAlt(secondKey), run: onSave }] : [], "floating");
  // The next Enter goes on, or leads to the claim: it does not save another one.
  useLayoutEffect(() => first.current?.focus(), []);
  const { sameElsewhere, addToSame } = messages;
  useEffect(() => {
    if (isHere) return;
    const timer = setTimeout(() => announce(`${sameElsewhere} ${addToSame}: Enter.`), PAUSE);
    return () => clearTimeout(timer);
  }, [isHere, sameElsewhere, addToSame]);
  return (
    <div role={isHere ? "alert" : "note"} className={styles.same} data-here={isHere}>
      <p>
        {isHere ? messages.same : sameElsewhere} <ClaimSummary claim={claim} actors={actors} />
      </p>
      <div className={styles.tools}>
        {isHere && isWalk ? (
          <button
            ref={first}
            type="button"
            className={`${buttons.plain} ${styles.plain}`}
            onClick={() => (isProposal ? update(refuseAtStop) : nothing())}
          >
            {isProposal ? messages.refuseProposal : nothingMore} <kbd>↵</kbd>
          </button>
        ) : null}
        <button
          ref={isHere && !isWalk ? first : undefined}
          type="button"
          className={`${buttons.plain} ${styles.plain}`}
          onClick={() => {
            update(isWalk ? leaveWalk : leaveDraft);
            update(selectClaim(claim.id));
          }}
        >
          {messages.showSame}
        </button>
        <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={onSave}>
          {messages.saveSame} {isWalk ? <kbd>{keyName(secondKey)}</kbd> : null}
        </button>
      </div>
    </div>
  );
}
