import { bringBackDraft, resumeDraft } from "../../state/formsAside";
import { reviewProposals, selectLeftToWalk, selectWaiting } from "../../state/proposing";
import { showScreen } from "../../state/viewing";
import { codingMessages } from "../../words/coding";
import { evidenceMessages } from "../../words/evidence";
import { type MenuItem, MoreMenu } from "../kit/MoreMenu";
import { type ArticleWays, useArticleItems } from "../kit/useArticleItems";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import styles from "./coding.module.css";

type Props = {
  /** The article has no bar of its own, and so no menu. */
  readonly bare: boolean;
  readonly ways: ArticleWays | undefined;
  /** What else can be done with the marked passage. */
  readonly ofPassage: readonly MenuItem[];
  readonly onPaste: () => void;
};

/**
 * What is at hand below the text, in one line, what waits first: forms, proposals, the passage's tools, the walk and what the
 * article's menu has elsewhere. The first is in sight, the others are in a menu.
 */
export function CodingWays({ bare, ways, ofPassage, onPaste }: Props) {
  const messages = useMessages(codingMessages);
  const { walk } = useMessages(evidenceMessages);
  const update = useUpdate();
  const drafts = useSelect((state) => state.coding.aside.length);
  const hasDiscarded = useSelect((state) => state.coding.discarded !== undefined);
  const waiting = useSelect(selectWaiting);
  const left = useSelect(selectLeftToWalk);
  const isProposed = useSelect((state) => state.coding.draft?.proposal !== undefined);
  const when = (isThere: boolean, label: string, run: () => void) => (isThere ? [{ label, run }] : []);
  const ofArticle = useArticleItems(bare ? ways : undefined);
  const all: readonly MenuItem[] = [
    ...when(hasDiscarded, messages.bringBack, () => update(bringBackDraft)),
    ...when(drafts > 0, messages.resume(drafts), () => update(resumeDraft)),
    ...when(waiting > 0 && !isProposed, messages.waiting(waiting), () => update(reviewProposals())),
    ...when(left > 0, messages.leftToWalk(left), () => update(showScreen("coding"))),
    ...ofPassage,
    ...when(bare, walk, () => update(showScreen("coding"))),
    { label: messages.findQuote, run: onPaste },
    ...ofArticle,
  ];
  const [first, ...others] = all;
  return (
    // A press gives up neither the selection nor, with it, the toolbar beside it: the way would move from under it.
    <span className={styles.ways} onPointerDown={(event) => event.preventDefault()}>
      {first === undefined ? null : (
        <button type="button" className={styles.way} onClick={first.run}>
          {first.label}
        </button>
      )}
      {others.length === 0 ? null : <MoreMenu label={messages.more} items={others} />}
    </span>
  );
}
