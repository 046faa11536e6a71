import { lazyPart } from "../lazyPart";
import { ReadingSwitch } from "./ReadingSwitch";

const ArticleMenu = lazyPart(() => import("../replacing/ArticleMenu").then((module) => module.ArticleMenu));

/** Undefined where the text cannot be replaced, or not yet. */
type Props = { readonly onReplace: (() => void) | undefined };

/** Which text is shown; and, where the dossier may be changed, what else can be done with it. */
export function ArticleControls({ onReplace }: Props) {
  return (
    <>
      <ReadingSwitch />
      {onReplace === undefined ? null : <ArticleMenu onReplace={onReplace} />}
    </>
  );
}
