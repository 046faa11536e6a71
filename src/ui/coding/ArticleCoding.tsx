import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentId } from "../../core/dossier/dossier";
import { snapToWords } from "../../core/passage/snapToWords";
import { selectText } from "../../state/marking";
import { codingMessages } from "../../words/coding";
import { announce } from "../kit/announce";
import type { DialogHandle } from "../kit/Dialog";
import { lazyComponent } from "../kit/lazyComponent";
import type { ArticleWays } from "../kit/useArticleItems";
import { useMedia } from "../kit/useMedia";
import { useMessages } from "../kit/useMessages";
import { useSelect, useServices, useStore, useUpdate } from "../kit/useStore";
import { bindSelection } from "./bindSelection";
import { ClaimPicker } from "./ClaimPicker";
import { CodingWays } from "./CodingWays";
import styles from "./coding.module.css";
import { PassageCursor } from "./PassageCursor";
import { PassageToolbar } from "./PassageToolbar";
import { PasteQuote } from "./PasteQuote";
import { articleElement } from "./useCursor";
import { usePainted } from "./usePainted";
import { usePassageCoding } from "./usePassageCoding";

/** Below this the toolbar stands at the foot, clear of the fingers and of the browser's own. */
const narrow = "(max-width: 700px), (pointer: coarse)";

const ArticleDialogs = lazyComponent(() =>
  import("../verify/ArticleDialogs").then((module) => module.ArticleDialogs),
);

type Props = {
  /** The article has no bar of its own, and so no menu. */
  readonly bare: boolean;
  readonly document: DocumentId | undefined;
  /** What the menu leads to is there, or gone. */
  readonly onWays: (ways: ArticleWays | undefined) => void;
};

/** What makes the article a text to be coded: its cursor, the marked passage, and what can be done with it. */
export function ArticleCoding({ bare, document: shown, onWays }: Props) {
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  const isNarrow = useMedia(narrow);
  const messages = useMessages(codingMessages);
  const services = useServices();
  const [ways, setWays] = useState<ArticleWays>();
  const onReady = useCallback(
    (ready: ArticleWays | undefined) => {
      setWays(ready);
      onWays(ready);
    },
    [onWays],
  );
  const picker = useRef<DialogHandle>(null);
  const paste = useRef<DialogHandle>(null);
  const foot = useRef<HTMLDivElement>(null);
  const isInView = usePainted(
    useSelect((state) => state.coding.selection),
    foot,
  );
  const passage = usePassageCoding(isInView);
  useMarking();
  const { selection, text, isOriginal, code } = passage;
  const openPicker = () => {
    if (selection !== undefined && isInView && isOriginal) picker.current?.showModal();
  };
  const words = text.slice(selection?.span.start, selection?.span.end);
  // What the form is about is being coded already.
  const hasToolbar = selection !== undefined && isInView && !(isCoding && selection.by === "keys");
  const isNear = selection?.by === "pointer" && !isNarrow;
  const copy = async () => {
    if (await services.copy(words)) announce(messages.copied);
  };
  const ofPassage =
    hasToolbar && !isNear
      ? [
          ...(isOriginal ? [{ label: messages.addTo, run: openPicker }] : []),
          { label: messages.copy, run: copy },
        ]
      : [];
  return (
    <div ref={foot} className={styles.foot}>
      <div className={styles.line}>
        {hasToolbar ? (
          <PassageToolbar
            isNear={isNear}
            onCode={code}
            onAddTo={openPicker}
            isOriginal={isOriginal}
            onTranslate={passage.translate}
            words={words}
          />
        ) : null}
        <PassageCursor passage={passage} words={words} isInView={isInView} onAddTo={openPicker} />
        <CodingWays
          bare={bare}
          ways={ways}
          ofPassage={ofPassage}
          onPaste={() => paste.current?.showModal()}
        />
      </div>
      <ClaimPicker ref={picker} />
      <PasteQuote ref={paste} />
      {/* Not in the bar, which tabs take the place of: what was pasted would go with it. */}
      {shown === undefined ? null : <ArticleDialogs document={shown} onReady={onReady} />}
    </div>
  );
}

/** What is selected by the pointer is marked, in whole words. */
function useMarking(): void {
  const store = useStore();
  const update = useUpdate();
  useEffect(
    () =>
      bindSelection(articleElement, (place) => {
        const text = place && store.getState().graph.documents.get(place.document)?.texts[place.language];
        const span = place && snapToWords(text ?? "", place.span);
        if (place !== undefined && span !== undefined) {
          update(selectText({ ...place, span, anchor: span, by: "pointer" }));
          return;
        }
        const { selection, draft } = store.getState().coding;
        // A press into a field of the form gives up the browser's selection, and not what the form is about.
        if (selection?.by === "pointer" || draft === undefined) update(selectText(undefined));
      }),
    [store, update],
  );
}
