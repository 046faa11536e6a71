import type { Tie } from "../../core/graph/ties";
import type { EvidenceStep } from "../../core/graph/walk";
import { selectStep, selectSteps } from "../../state/selectedEvidence";
import { selectTie } from "../../state/selecting";
import { selectListedTies } from "../../state/shownTies";
import { TieButton } from "../kit/TieButton";
import { TieRest } from "../kit/TieClause";
import { useGrowing } from "../kit/useGrowing";
import { usePrinting } from "../kit/usePrinting";
import { useSelect, useUpdate } from "../kit/useStore";
import { ClaimEvidence } from "./ClaimEvidence";
import styles from "./selected.module.css";
import { ClaimList } from "./TieEvidence";

type Props = {
  readonly ties: readonly Tie[];
  /** Whether the walk comes to a tie in this list; to all, where nothing is said of it. */
  readonly isWalked?: (tie: Tie) => boolean;
};

/** Ties of an actor, each a click away; under the one that is read stands its passage. */
export function TieRows({ ties, isWalked = () => true }: Props) {
  const step = useSelect(selectStep);
  const steps = useSelect(selectSteps);
  const isRead = (tie: Tie) => tie.id === step?.tie && isWalked(tie);
  // Paper has no way to open another passage: it gets them all.
  const isPrinting = usePrinting();
  const grown = useGrowing(ties.length, useSelect(selectListedTies));
  // The row that is read is there at once, however far down it stands.
  const shown = Math.max(grown, ties.findIndex(isRead) + 1);
  return (
    <ul className={styles.rows}>
      {ties.slice(0, isPrinting ? undefined : shown).map((tie) => (
        <li key={tie.id}>
          <TieItem tie={tie} current={isRead(tie)} />
          {isPrinting && isWalked(tie) ? (
            <ClaimList tie={tie} firstStep={steps.findIndex((one) => one.tie === tie.id)} />
          ) : step !== undefined && isRead(tie) ? (
            <CurrentPassage tie={tie} step={step} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The passage that is read now, in the row of its tie. */
function CurrentPassage({ tie, step }: { readonly tie: Tie; readonly step: EvidenceStep }) {
  const place = useSelect((state) => state.view.step);
  const coded = tie.claims.find(({ claim }) => claim.id === step.claim);
  if (coded === undefined) return null;
  return (
    <ul className={styles.claims}>
      <ClaimEvidence tie={tie} coded={{ ...coded, passages: [step.passage] }} firstStep={place} />
    </ul>
  );
}

/** A tie among others: what it says, how often; one click opens it. */
function TieItem({ tie, current }: { readonly tie: Tie; readonly current: boolean }) {
  const update = useUpdate();
  return (
    <TieButton
      tie={tie}
      className={styles.row}
      isCurrent={current}
      onSelect={() => update(selectTie(tie.id))}
    >
      <span className={styles.count}>
        <TieRest tie={tie} />
      </span>
    </TieButton>
  );
}
