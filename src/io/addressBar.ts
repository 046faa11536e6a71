import { formatLink, parseLink } from "../core/link";
import type { View } from "../core/view";
import type { Store } from "../state/store";
import { openView } from "../state/viewing";

/**
 * Keeps the address and the view in step. A new selection, filter or screen is a step of the history; what changes along
 * the way (which passage, language, theme, pins) rewrites the step it stands on. Where a step of the history does not name a
 * language or a theme, they stay as they are. Answers its undo.
 */
export function bindAddressBar(store: Store, defaults: View): () => void {
  let written = formatLink(store.getState().view);
  const unsubscribe = store.subscribe(({ view }, before) => {
    const link = formatLink(view);
    if (link === written) return;
    written = link;
    if (isNewPlace(view, before.view)) history.pushState(null, "", `#${link}`);
    else history.replaceState(null, "", `#${link}`);
  });
  const follow = () => {
    const { graph, view: before } = store.getState();
    const { language, theme } = before;
    const { view, notices } = parseLink(location.hash, graph, { ...defaults, language, theme });
    written = formatLink(view);
    store.setState(openView(view, notices));
  };
  addEventListener("popstate", follow);
  return () => {
    unsubscribe();
    removeEventListener("popstate", follow);
  };
}

/** The address that shows this view, wherever the site is hosted. */
export function addressOf(view: View): string {
  return `${location.href.split("#")[0]}#${formatLink(view)}`;
}

function isNewPlace(view: View, before: View): boolean {
  return (
    view.selection !== before.selection || view.filter !== before.filter || view.screen !== before.screen
  );
}
