import type { ReactNode } from "react";
import type { Tie } from "../../core/graph/ties";
import { type Attention, isMeant } from "../../core/scene/emphasis";
import styles from "./marks.module.css";
import { tieKey } from "./roving";
import { TieGlyph } from "./TieGlyph";

type Props = {
  readonly ties: readonly Tie[];
  readonly attention: Attention;
  readonly focused: string | undefined;
};

/** What is meant now is drawn again above the other lines. Focus and pointer stay with the marks below, which never move. */
export const LiftedTies = (props: Props) => <Meant {...props}>{(tie) => <TieGlyph tie={tie} />}</Meant>;

/** The grounds of what is meant now lie below all lines, so that they cover no sign of a line beside it. */
export const TieCasings = (props: Props) => (
  <Meant {...props}>
    {({ id, type }) => (
      <g className={styles.tie} data-drawing={id} data-type={type}>
        <path className={styles.focusCasing} data-part="focus-casing" />
        <path className={styles.casing} data-part="casing" />
      </g>
    )}
  </Meant>
);

function Meant({
  ties,
  attention,
  focused,
  children,
}: Props & { readonly children: (tie: Tie) => ReactNode }) {
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
            {children(tie)}
          </g>
        ))}
    </g>
  );
}
