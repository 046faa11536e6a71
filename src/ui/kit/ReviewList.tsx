import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { verificationMessages } from "../../words/verification";
import buttons from "./button.module.css";
import { useMessages } from "./useMessages";
import { usePrinting } from "./usePrinting";

/** So many rows of a group are on the page before more are asked for, and so many come with each request. */
const portion = 200;

export type ReviewGroup<Item> = {
  readonly id: string;
  readonly items: readonly Item[];
  readonly className?: string | undefined;
  /** Its head; what names the group has the id. Undefined where the list is one and is named around it. */
  readonly head?: (id: string) => ReactNode;
};

/** What a row takes over: `row` on its list item; `tabIndex` on whatever it can be worked by. What takes its focus has `data-stop`. */
export type ReviewRow = {
  readonly row: {
    readonly "data-row": string;
    readonly "aria-posinset": number;
    readonly "aria-setsize": number;
    readonly onFocus: () => void;
  };
  readonly tabIndex: 0 | -1;
};

export type ReviewListHandle = {
  /** Puts the focus on the row with this key. */
  readonly focus: (key: string) => void;
};

type RenderRow<Item> = (item: Item, given: ReviewRow) => ReactNode;

type Props<Item> = {
  readonly groups: readonly ReviewGroup<Item>[];
  readonly keyOf: (item: Item) => string;
  /** Memoised by whoever shows thousands: rows are rendered again where it is another function. */
  readonly renderRow: RenderRow<Item>;
  readonly ref?: Ref<ReviewListHandle>;
};

/**
 * A list to be worked through, as one stop of the Tab key: arrows go from row to row, Home and End to either end. Where what
 * has the focus is mended and goes, the focus goes on to the row in its place.
 */
export function ReviewList<Item>({ groups, keyOf, renderRow, ref }: Props<Item>) {
  const root = useRef<HTMLDivElement>(null);
  const messages = useMessages(verificationMessages);
  const heading = useId();
  const isPrinting = usePrinting();
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map());
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(
    () =>
      groups.map((group) => {
        const limit = isPrinting ? group.items.length : (limits.get(group.id) ?? portion);
        return { ...group, rows: group.items.slice(0, limit).map((item) => ({ item, key: keyOf(item) })) };
      }),
    [groups, limits, isPrinting, keyOf],
  );
  const keys = useMemo(() => shown.flatMap(({ rows }) => rows.map(({ key }) => key)), [shown]);
  const current = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];
  const held = useRef<{ readonly element: Element; readonly key: string | undefined; readonly at: number }>(
    undefined,
  );

  const stops = () => [...(root.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
  const keyAt = (element: Element) => element.closest<HTMLElement>("[data-row]")?.dataset.row;
  const more = (id: string, least = 0) =>
    setLimits((last) => new Map(last).set(id, Math.max(least, (last.get(id) ?? portion) + portion)));
  const focus = (stop: HTMLElement | undefined) => {
    stop?.focus({ preventScroll: true });
    stop?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
  };

  useImperativeHandle(ref, () => ({
    focus(key) {
      for (const { id, items, rows } of shown) {
        const at = items.findIndex((item) => keyOf(item) === key);
        if (at >= rows.length) flushSync(() => more(id, at + 1));
      }
      focus(stops().find((stop) => keyAt(stop) === key));
    },
  }));

  useLayoutEffect(() => {
    const last = held.current;
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (last === undefined || last.element.isConnected || hasFocus) return;
    const all = stops();
    const same = all.find((stop) => keyAt(stop) === last.key);
    const next = same ?? all[Math.min(Math.max(last.at, 0), all.length - 1)];
    (next ?? root.current?.closest<HTMLElement>("[tabindex]"))?.focus();
  });

  const onFocus = ({ target }: FocusEvent) => {
    const key = keyAt(target);
    held.current = { element: target, key, at: key === undefined ? -1 : keys.indexOf(key) };
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !root.current?.contains(relatedTarget)) held.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.matches("textarea, input, select")) return;
    const key = keyAt(event.target);
    const all = stops();
    const at = all.findIndex((stop) => keyAt(stop) === key);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || key === undefined || at === -1) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const group = shown.find(({ rows }) => rows.at(-1)?.key === key);
    if (event.key === "ArrowDown" && group && group.rows.length < group.items.length) {
      flushSync(() => more(group.id));
    }
    focus(stops()[to]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go through what is inside
    <div ref={root} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown}>
      {shown.map(({ id, items, className, head, rows }) => (
        <section key={id} className={className} data-kind={id} aria-labelledby={head && `${heading}-${id}`}>
          {head?.(`${heading}-${id}`)}
          <ol>
            {rows.map(({ item, key }, index) => (
              <MemoisedRow
                key={key}
                id={key}
                item={item}
                place={index + 1}
                count={items.length}
                isCurrent={key === current}
                onChoose={setChosen}
                renderRow={renderRow}
              />
            ))}
          </ol>
          {rows.length < items.length ? (
            <button type="button" className={buttons.plain} onClick={() => more(id)}>
              {messages.showMore(Math.min(items.length - rows.length, portion))}
            </button>
          ) : null}
        </section>
      ))}
    </div>
  );
}

type RowProps<Item> = {
  readonly id: string;
  readonly item: Item;
  readonly place: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onChoose: (key: string) => void;
  readonly renderRow: RenderRow<Item>;
};

function Row<Item>({ id, item, place, count, isCurrent, onChoose, renderRow }: RowProps<Item>) {
  return renderRow(item, {
    row: {
      "data-row": id,
      "aria-posinset": place,
      "aria-setsize": count,
      onFocus: () => onChoose(id),
    },
    tabIndex: isCurrent ? 0 : -1,
  });
}

/** A step of the focus concerns two rows of thousands. */
const MemoisedRow = memo(Row) as typeof Row;
