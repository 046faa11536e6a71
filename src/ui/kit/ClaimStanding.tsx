import type { Actors } from "../../core/grammar/noun";
import type { TieState } from "../../core/graph/tieState";
import styles from "./ClaimStanding.module.css";
import { claimStanding } from "./tieWords";
import { useLanguage } from "./useMessages";

type Props = { readonly state: TieState; readonly actors: Actors };

/**
 * Whom a claim rests on where it is not plainly stated, and that it is only planned or conditional: beside a summary, which
 * tells what is claimed as a fact.
 */
export function ClaimStanding({ state, actors }: Props) {
  const standing = claimStanding(state, actors, useLanguage());
  return standing === undefined ? null : (
    <>
      {" "}
      <bdi className={styles.standing}>{standing}</bdi>
    </>
  );
}
