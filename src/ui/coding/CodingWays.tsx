import { bringBackDraft, resumeDraft } from "../../state/coding";
import { reviewProposals, selectWaiting } from "../../state/proposing";
import { showScreen } from "../../state/viewing";
import { codingMessages } from "../../words/coding";
import { evidenceMessages } from "../../words/evidence";
import { replacingMessages } from "../../words/replacing";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import type { ArticleWays } from "../verify/ArticleDialogs";
import styles from "./coding.module.css";

type Props = {
  /** The article has no bar of its own, and so no menu. */
  readonly bare: boolean;
  readonly ways: ArticleWays | undefined;
  readonly onPaste: () => void;
};

/** What is at hand below the text: the walk, forms that wait, proposals, what the article's menu has elsewhere. */
export function CodingWays({ bare, ways, onPaste }: Props) {
  const messages = useMessages(codingMessages);
  const { walk } = useMessages(evidenceMessages);
  const { replace, addArticle } = useMessages(replacingMessages);
  const update = useUpdate();
  const drafts = useSelect((state) => state.coding.aside.length);
  const hasDiscarded = useSelect((state) => state.coding.discarded !== undefined);
  const waiting = useSelect(selectWaiting);
  const isProposed = useSelect((state) => state.coding.draft?.proposal !== undefined);
  return (
    // A press gives up neither the selection nor, with it, the toolbar above: the way would move from under it.
    <span className={styles.ways} onPointerDown={(event) => event.preventDefault()}>
      {bare ? <Way onGo={() => update(showScreen("coding"))}>{walk}</Way> : null}
      {hasDiscarded ? <Way onGo={() => update(bringBackDraft)}>{messages.bringBack}</Way> : null}
      {drafts === 0 ? null : <Way onGo={() => update(resumeDraft)}>{messages.resume(drafts)}</Way>}
      {waiting === 0 || isProposed ? null : (
        <Way onGo={() => update(reviewProposals())}>{messages.waiting(waiting)}</Way>
      )}
      {!bare || ways === undefined ? null : (
        <>
          <Way onGo={ways.draft}>{messages.draft}</Way>
          <Way onGo={ways.replace}>{replace}</Way>
          <Way onGo={() => update(showScreen("article"))}>{addArticle}</Way>
        </>
      )}
      <Way onGo={onPaste}>{messages.findQuote}</Way>
    </span>
  );
}

function Way({ onGo, children }: { readonly onGo: () => void; readonly children: string }) {
  return (
    <button type="button" className={styles.way} onClick={onGo}>
      {children}
    </button>
  );
}
