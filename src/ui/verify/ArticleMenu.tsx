import { showScreen } from "../../state/viewing";
import { evidenceMessages } from "../../words/evidence";
import { replacingMessages } from "../../words/replacing";
import { MoreMenu } from "../kit/MoreMenu";
import { type ArticleWays, useArticleItems } from "../kit/useArticleItems";
import { useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";

/** What can be done with the text, apart from reading it. */
export function ArticleMenu({ ways }: { readonly ways: ArticleWays }) {
  const { menu } = useMessages(replacingMessages);
  const { walk } = useMessages(evidenceMessages);
  const update = useUpdate();
  const items = useArticleItems(ways);
  return (
    <MoreMenu label={menu} items={[{ label: walk, run: () => update(showScreen("coding")) }, ...items]} />
  );
}
