import { memo } from "react";
import type { Tie } from "../../core/graph/ties";
import { TieGlyph } from "./LiftedTies";
import styles from "./marks.module.css";
import { tieKey } from "./roving";

type Props = {
  readonly tie: Tie;
  readonly label: string;
  readonly pressed: boolean;
  /** It is where the Tab key enters the map. */
  readonly entry: boolean;
  /** It is seen on a canvas, or lifted. */
  readonly isPainted?: boolean;
};

/** A tie to point at and to press. What happens then is the graph view's business. */
export const TieMark = memo(function TieMark({ tie, label, pressed, entry, isPainted = false }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.mark}
      data-tie={tie.id}
      data-key={tieKey(tie.id)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
    >
      {isPainted ? null : <TieGlyph tie={tie} />}
      <path className={styles.hit} data-part="hit" />
      {isPainted ? null : <circle className={styles.hit} data-part="hit-sign" />}
    </g>
  );
});
