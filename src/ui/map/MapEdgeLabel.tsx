import type { Ref } from "react";
import { memo } from "react";
import type { TieId } from "../../core/graph/ties";
import { selectTies } from "../../state/shownTies";
import { TieClause, TieRest } from "../kit/TieClause";
import { useSelect } from "../kit/useStore";
import styles from "./graphView.module.css";

type Props = { readonly ref: Ref<HTMLDivElement>; readonly tie: TieId | undefined };

/** The pointed or selected tie in words. Its place is written past React; to a screen reader the tie's own name says it. */
export const MapEdgeLabel = memo(function MapEdgeLabel({ ref, tie: id }: Props) {
  const tie = useSelect((state) => selectTies(state).find((shown) => shown.id === id));
  return (
    <div ref={ref} className={styles.edgeLabel} aria-hidden="true">
      {tie === undefined ? null : (
        <>
          <span className={styles.sentence}>
            <TieClause tie={tie} />
          </span>
          <span className={styles.dot}>{"\u00a0· "}</span>
          <span className={styles.count}>
            <TieRest tie={tie} />
          </span>
        </>
      )}
    </div>
  );
});
