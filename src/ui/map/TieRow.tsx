import { memo, useEffect, useRef } from "react";
import { relationType } from "../../core/codebook/relationTypes";
import { type TieState, tieState } from "../../core/graph/tieState";
import { selectTie } from "../../state/selecting";
import { formatCount } from "../../words/counting";
import { tableMessages } from "../../words/table";
import { LineSample } from "../kit/LineSample";
import { Filled, Names } from "../kit/Names";
import { TieStanding } from "../kit/TieClause";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import type { TieTableRow } from "./rows";
import styles from "./table.module.css";
import { tieLabel } from "./tieLabel";

type Props = { readonly row: TieTableRow; readonly isSelected: boolean };

/** One tie. Its button is in the first cell; for a pointer the whole row is as good. */
export const TieRow = memo(function TieRow({ row: { tie, names }, isSelected }: Props) {
  const language = useLanguage();
  const messages = useMessages(tableMessages);
  const actors = useSelect((state) => state.graph.actors);
  const update = useUpdate();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected && line.current !== null) bringIntoView(line.current);
  }, [isSelected]);
  return (
    <tr
      ref={line}
      className={styles.row}
      data-type={tie.type}
      data-selected={isSelected}
      onClick={() => update(selectTie(tie.id))}
    >
      <th scope="row" className={styles.from}>
        <button
          type="button"
          className={styles.open}
          aria-label={tieLabel(tie, actors, language)}
          aria-current={isSelected}
        >
          <bdi>{names.from}</bdi>
        </button>
      </th>
      <td>
        <span className={styles.relationLine}>
          <LineSample type={tie.type} form={tie.state} mutual={tie.mutual} direction="reading" />
          <span>{relationType(tie.type).label[language]}</span>
          {tie.mutual ? <span className={styles.aside}>{messages.bothWays}</span> : null}
          {tie.state.id === "stated" ? null : (
            <span className={styles.aside}>{tieState(tie.state.id).label[language]}</span>
          )}
        </span>
      </td>
      <td className={styles.to}>
        <bdi>{names.to}</bdi>
      </td>
      <td className={styles.passages}>{formatCount(language, tie.support.length)}</td>
      <td className={styles.saidBy}>
        <Speakers state={tie.state} />
      </td>
    </tr>
  );
});

/** Who says it; where only others do, "according to …"; and who denies it. */
function Speakers({ state }: { readonly state: TieState }) {
  const messages = useMessages(tableMessages);
  const standing = <TieStanding state={state} />;
  if (state.hearsay || state.id === "denied") return standing;
  const said = <Names of={state.saidBy} textFirst={messages.textItself} />;
  return state.disputed ? <Filled text={messages.saidAndDenied} slots={{ said, denied: standing }} /> : said;
}

/** Walking on may select a row out of sight. Scrolls the table alone: where it does not scroll, the page stays too. */
function bringIntoView(row: HTMLTableRowElement): void {
  const scroller = row.closest("section");
  if (scroller === null) return;
  const top = scroller.getBoundingClientRect().top + (row.closest("table")?.tHead?.offsetHeight ?? 0);
  const bottom = scroller.getBoundingClientRect().bottom;
  const box = row.getBoundingClientRect();
  if (box.top < top) scroller.scrollTop -= top - box.top;
  else if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
}
