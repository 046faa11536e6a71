import { type Attention, isMeant } from "../../core/scene/emphasis";
import type { Tie } from "../../core/ties";
import styles from "./drawing.module.css";
import { tieKey } from "./roving";
import { TieDrawing } from "./TieDrawing";

type Props = {
  readonly ties: readonly Tie[];
  readonly attention: Attention;
  readonly focused: string | undefined;
};

/** What is meant now is drawn again above the other lines. Focus and pointer stay with the marks below, which never move. */
export function LiftedTies({ ties, attention, focused }: Props) {
  return (
    <g className={styles.lifted}>
      {ties
        .filter(({ id }) => isMeant(attention, id))
        .map((tie) => (
          <g
            key={tie.id}
            data-selected={tie.id === attention.selectedTie ? "" : undefined}
            data-focused={tieKey(tie.id) === focused ? "" : undefined}
          >
            <TieDrawing tie={tie} lifted />
          </g>
        ))}
    </g>
  );
}
