import { formatLink, parseLink } from "../core/link";
import type { View } from "../core/view";
import type { Store } from "../state/store";
import { openView } from "../state/viewing";

/**
 * Keeps the address and the view in step. A new selection, filter or screen is a step of the history; what changes along
 * the way (which passage, language, theme, pins) rewrites the step it stands on. Going back and forward keeps the reader's
 * language and theme: they are no places. A link that somebody gave is taken at its word. Answers its undo.
 */
export function bindAddressBar(store: Store, defaults: View): () => void {
  let written = formatLink(store.getState().view);
  const unsubscribe = store.subscribe(({ view }, before) => {
    const link = formatLink(view);
    if (link === written) return;
    written = link;
    if (isNewPlace(view, before.view)) history.pushState(ownStep, "", `#${link}`);
    else history.replaceState(ownStep, "", `#${link}`);
  });
  history.replaceState(ownStep, "");
  const follow = ({ state }: PopStateEvent) => {
    const { graph, view: before } = store.getState();
    const kept = { language: before.language, theme: before.theme };
    const { view: linked, notices } = parseLink(location.hash, graph, { ...defaults, ...kept });
    const view = isOwnStep(state) ? { ...linked, ...kept } : linked;
    written = formatLink(linked);
    store.setState(openView(view, notices));
  };
  addEventListener("popstate", follow);
  return () => {
    unsubscribe();
    removeEventListener("popstate", follow);
  };
}

/** Marks a step of the history as one the reader has been at, not a link that was pasted into the address bar. */
const ownStep = { isnad: true };
const isOwnStep = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "isnad" in state;

/** The address that shows this view, wherever the site is hosted. */
export function addressOf(view: View): string {
  return `${location.href.split("#")[0]}#${formatLink(view)}`;
}

function isNewPlace(view: View, before: View): boolean {
  return (
    view.selection !== before.selection || view.filter !== before.filter || view.screen !== before.screen
  );
}
