import type { Tie } from "../../core/graph/ties";
import { selectTie } from "../../state/selecting";
import { TieButton } from "../kit/TieButton";
import { TieRest } from "../kit/TieClause";
import { useUpdate } from "../kit/useStore";
import styles from "./selected.module.css";

/** A tie among others: what it says, how often; one click opens it. */
export function TieItem({ tie, current }: { readonly tie: Tie; readonly current: boolean }) {
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
