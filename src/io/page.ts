import { directionOf, localise } from "../core/dossier/language";
import type { View } from "../core/link/view";
import type { Store } from "../state/store";
import { localeOf } from "../words/languages";
import { pageMessages } from "../words/page";

/** Gives the page its language, direction and theme. */
export function dressPage(root: HTMLElement, { language, theme }: Pick<View, "language" | "theme">): void {
  root.lang = localeOf(language).split("-u-")[0] ?? language;
  root.dir = directionOf(language);
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Keeps the page's title, language, direction and theme as the view and its dossier have them. Answers its undo. */
export function bindPage(store: Store, root: HTMLElement): () => void {
  const write = () => {
    const {
      graph: { dossier },
      view: { language, theme },
    } = store.getState();
    const title = localise(dossier.title, language, dossier.documents[0]?.language).text;
    root.ownerDocument.title = `${title} · ${pageMessages[language].program}`;
    dressPage(root, { language, theme });
  };
  write();
  return store.subscribe(({ graph, view }, before) => {
    if (graph !== before.graph || view.language !== before.view.language || view.theme !== before.view.theme)
      write();
  });
}
