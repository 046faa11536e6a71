import { reservationOf } from "../../core/codebook/voices";
import type { Actors } from "../../core/grammar/noun";
import { tieStanding } from "../../core/graph/tieSentence";
import type { TieState } from "../../core/graph/tieState";
import { numbers } from "../../words/numbers";
import styles from "./ClaimStanding.module.css";
import { useLanguage } from "./useMessages";

type Props = { readonly state: TieState; readonly actors: Actors };

/**
 * Whom a claim rests on where it is not plainly stated, and that it is only planned or conditional: beside a summary, which
 * tells what is claimed as a fact.
 */
export function ClaimStanding({ state, actors }: Props) {
  const language = useLanguage();
  const words = [
    state.mood === "denied" ? undefined : reservationOf([{ modality: state.mood }], language),
    tieStanding(state, actors, language),
  ].filter((part) => part !== undefined);
  return words.length === 0 ? null : (
    <>
      {" "}
      <bdi className={styles.standing}>{words.join(numbers[language].comma)}</bdi>
    </>
  );
}
