import type { StoredDossierId } from "../core/dossier/storedDossier";
import { dossierOfLink, formatLink, parseLink } from "../core/link/link";
import type { View } from "../core/link/view";
import { openDossier } from "../state/opening";
import type { Opened } from "../state/services";
import type { State } from "../state/state";
import type { Store } from "../state/store";
import { openView } from "../state/viewing";

/**
 * Keeps the address and the view in step. A new selection, filter or screen is a step of the history; what changes along
 * the way (which passage, language, theme, which text, pins) rewrites the step it stands on. Going back and forward keeps
 * the reader's language, theme and choice of text: they are no places. A link that somebody gave is taken at its word.
 * Where it leads to another dossier, `open` fetches that (undefined: the built-in one); what cannot be had leaves the
 * reader where they are. Answers its undo.
 */
export function bindAddressBar(store: Store, defaults: View, open: Open): () => void {
  let written = linkOf(store.getState());
  let steps: { readonly state: Seen; readonly isNew: boolean }[] = [];
  const write = () => {
    for (const { state, isNew } of steps) {
      const link = linkOf(state);
      if (link === written) continue;
      written = link;
      if (isNew) history.pushState(ownStep, "", `#${link}`);
      else history.replaceState(ownStep, "", `#${link}`);
    }
    steps = [];
  };
  // To write an address takes the browser as long as to draw a small change: it comes after the picture.
  const unsubscribe = store.subscribe(({ view, graph }, before) => {
    if (view === before.view) return;
    steps.push({ state: { view, graph }, isNew: isNewPlace(view, before.view) });
    if (document.hidden) write();
    else if (steps.length === 1) requestAnimationFrame(() => setTimeout(write));
  });
  addEventListener("pagehide", write);
  history.replaceState(ownStep, "");
  /** A dossier that cannot be had: the address goes on saying what is shown, and the reader is told. */
  const stay = (view: View, hash: string) => {
    const { graph } = store.getState();
    const { notices } = parseLink(hash, graph, { ...defaults, dossier: view.dossier });
    written = linkOf({ view, graph });
    steps = [];
    history.replaceState(ownStep, "", `#${written}`);
    store.setState(openView(view, notices));
  };
  const follow = async ({ state }: PopStateEvent) => {
    const { hash } = location;
    const { graph: shown, view: before } = store.getState();
    const wanted = dossierOfLink(hash);
    const opened = wanted === before.dossier ? undefined : await open(wanted);
    // Meanwhile the reader may have gone on.
    if (location.hash !== hash) return;
    if (wanted !== before.dossier && opened === undefined) return stay(before, hash);
    const kept = { language: before.language, theme: before.theme, reading: before.reading };
    const dossier = opened === undefined ? before.dossier : opened.id;
    const graph = opened?.graph ?? shown;
    const { view: linked, notices } = parseLink(hash, graph, { ...defaults, ...kept, dossier });
    const view = isOwnStep(state) ? { ...linked, ...kept } : linked;
    written = linkOf({ view: linked, graph });
    steps = [];
    store.setState(opened === undefined ? openView(view, notices) : openDossier(opened, { view, notices }));
  };
  addEventListener("popstate", follow);
  return () => {
    write();
    unsubscribe();
    removeEventListener("pagehide", write);
    removeEventListener("popstate", follow);
  };
}

/** What is seen of which dossier. */
type Seen = Pick<State, "view" | "graph">;

const linkOf = ({ view, graph }: Seen): string => formatLink(view, graph);

type Open = (id: StoredDossierId | undefined) => Promise<Opened | undefined>;

/** Marks a step of the history as one the reader has been at, not a link that was pasted into the address bar. */
const ownStep = { isnad: true };
const isOwnStep = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "isnad" in state;

/**
 * Returns the address that shows another reader this view as it is seen here: with the theme that the system gives now,
 * where none is chosen. The address bar names only a chosen one, or this page would no longer follow its system. Undefined
 * where the page is a file: its address leads nowhere on another device.
 */
export function addressOf({ view, graph }: Seen): string | undefined {
  if (location.protocol === "file:") return undefined;
  const theme = view.theme === "system" ? systemTheme() : view.theme;
  return `${location.href.split("#")[0]}#${formatLink({ ...view, theme }, graph)}`;
}

const systemTheme = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

function isNewPlace(view: View, before: View): boolean {
  return (
    view.dossier !== before.dossier ||
    view.selection !== before.selection ||
    view.filter !== before.filter ||
    view.screen !== before.screen
  );
}
