import { useMemo, useState } from "react";
import { clearFilter } from "../../state/filtering";
import { selectAllLines, selectListedTies } from "../../state/shownTies";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { tableMessages } from "../../words/table";
import buttons from "../kit/button.module.css";
import { filterSentence } from "../kit/filterWords";
import { useGrowing } from "../kit/useGrowing";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { type Column, columns, createRow, nextOrder, type Order, sortRows } from "./rows";
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

type Props = { readonly column: Column; readonly order: Order; readonly onSort: () => void };

function ColumnHeading({ column, order, onSort }: Props) {
  const messages = useMessages(tableMessages);
  const direction = order?.column === column ? order.direction : "none";
  return (
    <th scope="col" className={styles[column]} aria-sort={direction}>
      <button type="button" className={styles.heading} onClick={onSort}>
        {messages[column]}
        <svg className={styles.arrow} data-direction={direction} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M5 9V1.5M1.8 4.5 5 1.3l3.2 3.2" />
        </svg>
      </button>
    </th>
  );
}

/** Nothing matches: what was asked, how much is hidden, and the way back. */
function NoTies() {
  const language = useLanguage();
  const messages = useMessages(tableMessages);
  const controls = useMessages(controlMessages);
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const hidden = useSelect((state) => selectAllLines(state).length);
  const update = useUpdate();
  return (
    <div>
      <div className={styles.nothing}>
        <h2 className={styles.nothingTitle}>{messages.none}</h2>
        <p>{controls.sentence(filterSentence(filter, graph, language))}</p>
        <p>{messages.hiddenByFilter(count(language, "tie", hidden))}</p>
        <button
          type="button"
          className={`${buttons.solid} ${styles.solid}`}
          onClick={() => update(clearFilter)}
        >
          {controls.clear}
        </button>
      </div>
    </div>
  );
}
