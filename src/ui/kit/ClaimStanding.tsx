import { reservationOf } from "../../core/codebook/voices";
import { tieStanding } from "../../core/graph/tieSentence";
import type { TieState } from "../../core/graph/tieState";
import { numbers } from "../../words/numbers";
import styles from "./ClaimStanding.module.css";
import { useLanguage } from "./useMessages";
import { useSelect } from "./useStore";

/**
 * Whom a claim rests on where it is not plainly stated, and that it is only planned or conditional: beside a summary, which
 * tells what is claimed as a fact.
 */
export function ClaimStanding({ state }: { readonly state: TieState }) {
  const language = useLanguage();
  const actors = useSelect(({ graph }) => graph.actors);
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
