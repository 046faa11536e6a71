import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { drawSheet } from "../../state/viewing";
import { pageMessages } from "../../words/page";
import app from "../kit/App.module.css";
import type { LayoutKind } from "../kit/layoutKind";
import { isMotionWelcome } from "../kit/useMedia";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { bindSheet, nextSheetStop } from "./bindSheet";
import styles from "./PanelArea.module.css";

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

/**
 * Where the page scrolls as a whole: brings into sight what has been selected, the passage that is walked to, or its place
 * in the article. What had the focus keeps it: the next key on the map, or Escape, leads back there.
 */
function ScrollToSelection({ panels }: { readonly panels: RefObject<HTMLElement | null> }) {
  const selection = useSelect((state) => state.view.selection);
  const step = useSelect((state) => state.view.step);
  const panel = useSelect((state) => state.panel);
  const sought = useSelect((state) => state.sought);
  const isFirst = useRef(true);

  useEffect(() => {
    const isLink = isFirst.current;
    isFirst.current = false;
    // Paper takes all there is; nothing on it has to be brought up.
    if (!matchMedia("screen").matches) return;
    if (selection.kind === "nothing" && sought === undefined) return;
    const [evidence, article] = panels.current?.querySelectorAll("section") ?? [];
    const section = panel === "article" ? article : evidence;
    const place =
      panel === "article"
        ? section?.querySelector(sought === undefined ? "mark[aria-current]" : "[data-sought]")
        : step > 0
          ? section?.querySelector("li[aria-current]")
          : undefined;
    const isSmooth = !isLink && isMotionWelcome();
    (place ?? section)?.scrollIntoView({
      block: place ? "center" : "start",
      behavior: isSmooth ? "smooth" : "instant",
    });
  }, [selection, step, panel, sought, panels]);

  return null;
}
