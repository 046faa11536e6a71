import { showScreen } from "../../state/viewing";
import { evidenceMessages } from "../../words/evidence";
import { replacingMessages } from "../../words/replacing";
import { MoreMenu } from "../kit/MoreMenu";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import type { ArticleWays } from "./ArticleDialogs";

/** What can be done with the text, apart from reading it. */
export function ArticleMenu({ ways }: { readonly ways: ArticleWays }) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  const update = useUpdate();
  const items = [
    { label: evidenceMessages[language].walk, run: () => update(showScreen("coding")) },
    { label: messages.draft, run: ways.draft },
    { label: messages.replace, run: ways.replace },
    { label: `${messages.addTranslation}…`, run: ways.translate },
    { label: messages.details, run: ways.details },
    { label: messages.addArticle, run: () => update(showScreen("article")) },
    ...(ways.remove === undefined ? [] : [{ label: ways.remove.label, run: ways.remove.open }]),
  ];
  return <MoreMenu label={messages.menu} items={items} />;
}
