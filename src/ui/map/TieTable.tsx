import { useMemo, useState } from "react";
import { selectListedTies } from "../../state/selectors";
import { tableMessages } from "../../words/table";
import { useGrowing } from "../kit/useGrowing";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ColumnHeading } from "./ColumnHeading";
import { NoTies } from "./NoTies";
import { createRow } from "./rows";
import { columns, nextOrder, type Order, sortRows } from "./sorting";
import { TieRow } from "./TieRow";
import styles from "./table.module.css";

/** The lines that the map draws, then what is only denied, as a table: the way in for whoever would rather read. */
export function TieTable() {
  const language = useLanguage();
  const messages = useMessages(tableMessages);
  const graph = useSelect((state) => state.graph);
  const ties = useSelect(selectListedTies);
  const selected = useSelect(({ view: { selection } }) =>
    selection.kind === "tie" ? selection.tie : undefined,
  );
  const [order, setOrder] = useState<Order>(undefined);
  const rows = useMemo(
    () =>
      sortRows(
        ties.map((tie) => createRow(tie, graph, language)),
        order,
        language,
      ),
    [ties, graph, order, language],
  );
  const shown = useGrowing(rows.length, rows);
  if (ties.length === 0) return <NoTies />;
  return (
    // A narrow screen scrolls it sideways, which has to be possible with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section className={styles.scroller} aria-label={messages.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={messages.name}>
        <thead>
          <tr className={styles.headings}>
            {columns.map((column) => (
              <ColumnHeading
                key={column}
                column={column}
                order={order}
                onSort={() => setOrder(nextOrder(order, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <TieRow key={row.tie.id} row={row} isSelected={row.tie.id === selected} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
