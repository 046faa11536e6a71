import type { Claim } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { Actors } from "../../core/grammar/noun";
import type { TieState } from "../../core/graph/tieState";
import { stateOfClaim } from "../../core/graph/tieState";
import styles from "./ClaimSummary.module.css";
import { LocalText } from "./LocalText";
import { claimStanding } from "./tieWords";
import { useLanguage } from "./useMessages";

type Props = {
  readonly claim: Claim;
  /** Those of the claim's dossier, by id. */
  readonly actors: Actors;
  readonly className?: string | undefined;
};

/** A claim's summary with whom it rests on: the summary alone tells as a fact what somebody says, plans or denies. */
export function ClaimSummary({ claim, actors, className }: Props) {
  const summary = localise(claim.summary, useLanguage());
  return (
    <>
      <LocalText lang={summary.language} className={className}>
        {summary.text}
      </LocalText>
      <ClaimStanding state={stateOfClaim(claim, actors)} actors={actors} />
    </>
  );
}

/**
 * Whom a claim rests on where it is not plainly stated, and that it is only planned or conditional: beside a summary, which
 * tells what is claimed as a fact.
 */
export function ClaimStanding({ state, actors }: { readonly state: TieState; readonly actors: Actors }) {
  const standing = claimStanding(state, actors, useLanguage());
  return standing === undefined ? null : (
    <>
      {" "}
      <bdi className={styles.standing}>{standing}</bdi>
    </>
  );
}
