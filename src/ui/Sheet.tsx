import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import { drawSheet } from "../state/viewing";
import { bindSheet, nextStop } from "./bindSheet";
import { pageMessages } from "./messages/page";
import { useMessages } from "./messages/useMessages";
import styles from "./Sheet.module.css";
import { useSelect, useUpdate } from "./useStore";

/** A sheet over the foot of the map, drawn by its handle to one of three stops: a bar, 38 % and 92 % of the window. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const stop = useSelect((state) => state.sheet);
  const update = useUpdate();
  const messages = useMessages(pageMessages);
  const sheet = useRef<HTMLElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sheet.current === null || handle.current === null) return;
    return bindSheet(sheet.current, handle.current, (reached) => update(drawSheet(reached)));
  }, [update]);
  // The keyboard goes where nothing is to be seen while the sheet is down.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (stop === "low" && target.closest("[data-scroller]") !== null) update(drawSheet("half"));
  };
  return (
    <aside ref={sheet} className={styles.sheet} data-stop={stop} onFocus={onFocus}>
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        aria-label={messages.sheet[stop]}
        onClick={() => update(drawSheet(nextStop(stop)))}
      />
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
