import { lazyComponent } from "../kit/lazyComponent";
import type { ArticleWays } from "../kit/useArticleItems";
import { ReadingSwitch } from "./ReadingSwitch";

const ArticleMenu = lazyComponent(() => import("../verify/ArticleMenu").then((module) => module.ArticleMenu));

/** Undefined where nothing else can be done with the text, or not yet. */
type Props = { readonly ways: ArticleWays | undefined };

/** Which text is shown; and, where the dossier may be changed, what else can be done with it. */
export function ArticleControls({ ways }: Props) {
  return (
    <>
      <ReadingSwitch />
      {ways === undefined ? null : <ArticleMenu ways={ways} />}
    </>
  );
}
