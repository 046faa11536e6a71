import type { Tie } from "../../core/graph/ties";
import { point, selectTie } from "../../state/selecting";
import { SignDisc } from "../kit/SignDisc";
import { TieClause, TieRest } from "../kit/TieClause";
import { useUpdate } from "../kit/useStore";
import styles from "./evidence.module.css";

/** A tie among others: what it says, how often; one click opens it, the pointer lights it on the map. */
export function TieItem({ tie, current }: { readonly tie: Tie; readonly current: boolean }) {
  const update = useUpdate();
  const light = () => update(point({ kind: "ties", ties: [tie.id] }));
  const leave = () => update(point({ kind: "nothing" }));
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={current ? "true" : undefined}
      onClick={() => update(selectTie(tie.id))}
      onPointerEnter={light}
      onPointerLeave={leave}
      onFocus={light}
      onBlur={leave}
    >
      <SignDisc type={tie.type} form={tie.state} size={16} />
      <span>
        <TieClause tie={tie} />
      </span>
      <span className={styles.count}>
        <TieRest tie={tie} />
      </span>
    </button>
  );
}
