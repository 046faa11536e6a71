import { showScreen } from "../../state/viewing";
import { replacingMessages } from "../../words/replacing";
import type { MenuItem } from "./MoreMenu";
import { useMessages } from "./useMessages";
import { useUpdate } from "./useStore";

/** What can be done with the text, apart from reading it: each opens its dialog. */
export type ArticleWays = {
  readonly replace: () => void;
  /** Adds a translation. */
  readonly translate: () => void;
  readonly draft: () => void;
  readonly details: () => void;
  /** Takes the text out, under a label that says what goes with it; undefined for the only text. */
  readonly remove: { readonly label: string; readonly open: () => void } | undefined;
};

/** Returns what can be done with a text beside walking through it, the same in each menu that has it. */
export function useArticleItems(ways: ArticleWays | undefined): readonly MenuItem[] {
  const messages = useMessages(replacingMessages);
  const update = useUpdate();
  if (ways === undefined) return [];
  return [
    { label: messages.draft, run: ways.draft },
    { label: messages.replace, run: ways.replace },
    { label: `${messages.addTranslation}…`, run: ways.translate },
    { label: messages.details, run: ways.details },
    { label: messages.addArticle, run: () => update(showScreen("article")) },
    ...(ways.remove === undefined ? [] : [{ label: ways.remove.label, run: ways.remove.open }]),
  ];
}
