import { relationType } from "../../core/codebook/relationTypes";
import { actorName, speakerName } from "../../core/grammar/naming";
import type { Graph } from "../../core/graph/graph";
import type { Tie } from "../../core/graph/ties";
import { formatList } from "../../words/counting";
import { type LanguageId, localeOf } from "../../words/languages";

/** A tie with what its row says in the reader's language. */
export function createRow(tie: Tie, { actors }: Graph, language: LanguageId) {
  const speakers = tie.state.id === "denied" ? tie.state.deniedBy : tie.state.saidBy;
  const names = {
    from: actorName(actors, tie.from, language),
    to: actorName(actors, tie.to, language),
    saidBy: formatList(
      language,
      speakers.map((id) => speakerName(actors, id, language)),
    ),
  };
  return { tie, names };
}

export type TieTableRow = ReturnType<typeof createRow>;

export const columns = ["from", "relation", "to", "passages", "saidBy"] as const;
export type Column = (typeof columns)[number];

/** How the reader wants the rows; undefined leaves them as on the map. */
export type Order = { readonly column: Column; readonly direction: "ascending" | "descending" } | undefined;

/** What a row says in the columns that are words. */
type RowNames = { readonly from: string; readonly to: string; readonly saidBy: string };

/** The order after a click on a column's heading: first the way that is asked for most, then the other, then as it was. */
export function nextOrder(order: Order, column: Column): Order {
  const first = column === "passages" ? "descending" : "ascending";
  if (order?.column !== column) return { column, direction: first };
  if (order.direction === first) {
    return { column, direction: first === "ascending" ? "descending" : "ascending" };
  }
  return undefined;
}

/** Sorts rows by the language's own alphabet; rows that are equal keep their order, in both directions. */
export function sortRows<Row extends { readonly tie: Tie; readonly names: RowNames }>(
  rows: readonly Row[],
  order: Order,
  language: LanguageId,
): readonly Row[] {
  if (order === undefined) return rows;
  const collator = new Intl.Collator(localeOf(language));
  const sign = order.direction === "ascending" ? 1 : -1;
  const compare = (a: Row, b: Row): number => {
    switch (order.column) {
      case "passages":
        return a.tie.support.length - b.tie.support.length;
      case "relation":
        return collator.compare(
          relationType(a.tie.type).label[language],
          relationType(b.tie.type).label[language],
        );
      default:
        return collator.compare(a.names[order.column], b.names[order.column]);
    }
  };
  return rows.toSorted((a, b) => sign * compare(a, b));
}
