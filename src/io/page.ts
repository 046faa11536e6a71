import { directionOf, localeOf } from "../core/language";
import type { Store } from "../state/store";

/** Keeps the page's language, direction and theme as the view has them. Answers its undo. */
export function bindPage(store: Store, root: HTMLElement): () => void {
  const write = () => {
    const { language, theme } = store.getState().view;
    root.lang = localeOf(language).split("-u-")[0] ?? language;
    root.dir = directionOf(language);
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  write();
  return store.subscribe((state, before) => {
    if (state.view.language !== before.view.language || state.view.theme !== before.view.theme) write();
  });
}
