import type { Claim } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { Actors } from "../../core/grammar/noun";
import { stateOfClaim } from "../../core/graph/tieState";
import { ClaimStanding } from "./ClaimStanding";
import { LocalText } from "./LocalText";
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
