import { tableMessages } from "../../words/table";
import { useMessages } from "../kit/useMessages";
import type { Column, Order } from "./sorting";
import styles from "./table.module.css";

type Props = { readonly column: Column; readonly order: Order; readonly onSort: () => void };

export function ColumnHeading({ column, order, onSort }: Props) {
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
