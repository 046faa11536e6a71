import { selectIsEditable } from "../../state/editing";
import { lazyPart } from "../lazyPart";
import { useSelect } from "../useStore";
import { ReadingSwitch } from "./ReadingSwitch";

const ArticleMenu = lazyPart(() => import("../replacing/ArticleMenu").then((module) => module.ArticleMenu));

/** Which text is shown; and, where the dossier may be changed, what else can be done with it. */
export function ArticleControls({ onReplace }: { readonly onReplace: () => void }) {
  const isEditable = useSelect(selectIsEditable);
  return (
    <>
      <ReadingSwitch />
      {isEditable ? <ArticleMenu onReplace={onReplace} /> : null}
    </>
  );
}
