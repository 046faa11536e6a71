import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import { drawSheet } from "../../state/viewing";
import { pageMessages } from "../../words/page";
import app from "./App.module.css";
import { bindSheet, nextSheetStop } from "./bindSheet";
import type { LayoutKind } from "./layoutKind";
import styles from "./PanelArea.module.css";
import { ScrollToSelection } from "./ScrollToSelection";
import { useMessages } from "./useMessages";
import { useSelect, useUpdate } from "./useStore";

type Props = { readonly kind: LayoutKind; readonly children: ReactNode };

/**
 * Where the panels are: beside the map, below it, or on a sheet over its foot, drawn by its handle to one of three stops: a
 * bar, 38 % and 92 % of the window. It is the same element in every arrangement, so that a window that changes its size
 * discards nothing of what is open or entered in the panels.
 */
export function PanelArea({ kind, children }: Props) {
  const isSheet = kind === "sheet";
  const stop = useSelect((state) => state.sheet);
  const update = useUpdate();
  const messages = useMessages(pageMessages);
  const area = useRef<HTMLElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSheet || area.current === null || handle.current === null) return;
    return bindSheet(area.current, handle.current, (reached) => update(drawSheet(reached)));
  }, [isSheet, update]);
  // The keyboard goes where nothing is to be seen while the sheet is down.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (isSheet && stop === "low" && target.closest("[data-scroller]") !== null) update(drawSheet("half"));
  };
  return (
    <aside
      ref={area}
      className={isSheet ? styles.sheet : app.panels}
      data-stop={isSheet ? stop : undefined}
      onFocus={onFocus}
    >
      {isSheet ? (
        <button
          ref={handle}
          type="button"
          className={styles.handle}
          aria-label={messages.sheet[stop]}
          onClick={() => update(drawSheet(nextSheetStop(stop)))}
        />
      ) : null}
      {children}
      {kind === "flow" ? <ScrollToSelection panels={area} /> : null}
    </aside>
  );
}
