import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { DocumentId } from "../../core/dossier/dossier";
import { directionOf } from "../../core/dossier/language";
import { snapToWords } from "../../core/passage/snapToWords";
import { paragraphAt, paragraphsOf } from "../../core/text/paragraphs";
import {
  bringBackDraft,
  mayTranslate,
  resumeDraft,
  returned,
  selectText,
  translateSelection,
} from "../../state/coding";
import { reviewProposals, selectWaiting } from "../../state/proposing";
import { selectStep } from "../../state/selectors";
import { showScreen } from "../../state/viewing";
import { codingMessages } from "../../words/coding";
import { evidenceMessages } from "../../words/evidence";
import { replacingMessages } from "../../words/replacing";
import { codingKey } from "../evidence/useLetterKeys";
import { announce } from "../kit/announce";
import type { DialogHandle } from "../kit/Dialog";
import { lazyPart } from "../kit/lazyPart";
import { letterOf } from "../kit/letterOf";
import { useMedia } from "../kit/useMedia";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import type { ArticleWays } from "../verify/ArticleDialogs";
import { bindSelection } from "./bindSelection";
import { ClaimPicker } from "./ClaimPicker";
import { codePassage } from "./codePassage";
import styles from "./coding.module.css";
import { KeyHints } from "./KeyHints";
import { moveOf } from "./movePassage";
import { PassageToolbar } from "./PassageToolbar";
import { PasteQuote } from "./PasteQuote";
import { articleElement, useCursor } from "./useCursor";
import { usePainted } from "./usePainted";

/** Below this the toolbar stands at the foot, clear of the fingers and of the browser's own. */
const narrow = "(max-width: 700px), (pointer: coarse)";

const ArticleDialogs = lazyPart(() =>
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
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const store = useStore();
  const update = useUpdate();
  const selection = useSelect((state) => state.coding.selection);
  const documents = useSelect((state) => state.graph.documents);
  const drafts = useSelect((state) => state.coding.aside.length);
  const hasDiscarded = useSelect((state) => state.coding.discarded !== undefined);
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  const waiting = useSelect(selectWaiting);
  const isProposed = useSelect((state) => state.coding.draft?.proposal !== undefined);
  const step = useSelect(selectStep);
  const hasKey = useSelect((state) => state.letterKeys);
  const isNarrow = useMedia(narrow);
  const [ways, setWays] = useState<ArticleWays>();
  const onReady = useCallback(
    (ready: ArticleWays | undefined) => {
      setWays(ready);
      onWays(ready);
    },
    [onWays],
  );
  const cursor = useRef<HTMLDivElement>(null);
  const picker = useRef<DialogHandle>(null);
  const paste = useRef<DialogHandle>(null);
  const [isFocused, setFocused] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const { begin, move } = useCursor();
  const isInView = usePainted(selection, foot);
  useReturn(cursor);

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

  const document = selection && documents.get(selection.document);
  const text = (selection && document?.texts[selection.language]) ?? "";
  const isOriginal = selection === undefined || selection.language === document?.language;
  const translated =
    selection !== undefined && step !== undefined && mayTranslate(selection, step.passage, documents)
      ? step.passage
      : undefined;
  const code = () => {
    if (selection === undefined || !isInView) return;
    if (isOriginal) codePassage(store, selection.document, selection.span);
    else if (translated === undefined) announce(messages.notOriginal);
    else translate();
  };
  const translate = () => {
    if (translated === undefined) return;
    const before = store.getState();
    update(translateSelection(translated));
    announce(store.getState() === before ? messages.unquotable : messages.translationSaved);
  };
  const openPicker = () => {
    if (selection !== undefined && isInView && isOriginal) picker.current?.showModal();
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const direction = directionOf(selection?.language ?? "en");
    const wanted = moveOf(event, direction);
    if (wanted !== undefined) move(wanted);
    else if (event.key === "Enter" && !event.ctrlKey && !event.altKey) code();
    else if (event.key === "Escape" && selection !== undefined) update(selectText(undefined));
    else if (letterOf(event) === "A" && !event.ctrlKey && !event.altKey && !event.metaKey) openPicker();
    else return;
    event.preventDefault();
  };

  const words = text.slice(selection?.span.start, selection?.span.end);
  const paragraph = selection === undefined ? 0 : numberAt(text, selection.span.start);
  const toolbar = (
    <PassageToolbar
      isNear={selection?.by === "pointer" && !isNarrow}
      onCode={code}
      onAddTo={openPicker}
      isOriginal={isOriginal}
      onTranslate={translated === undefined ? undefined : translate}
      words={words}
    />
  );
  return (
    <div ref={foot} className={styles.foot}>
      {/* What the form is about is being coded already. */}
      {selection === undefined || !isInView || (isCoding && selection.by === "keys") ? null : toolbar}
      <div className={styles.line}>
        <div
          ref={cursor}
          className={styles.cursor}
          role="spinbutton"
          tabIndex={0}
          aria-label={messages.cursor}
          aria-keyshortcuts={hasKey ? codingKey : undefined}
          aria-description={messages.help}
          aria-valuenow={paragraph}
          aria-valuetext={selection === undefined ? messages.nothingMarked : messages.place(paragraph, words)}
          onFocus={() => {
            setFocused(true);
            if (selection === undefined) begin();
            // What was marked before, or by the pointer, comes into view: the keys go on from it.
            else if (!isInView) update(selectText({ ...selection, by: "keys" }));
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        >
          <KeyHints isActive={isFocused} />
        </div>
        {/* A press gives up neither the selection nor, with it, the toolbar above: the way would move from under it. */}
        <span className={styles.ways} onPointerDown={(event) => event.preventDefault()}>
          {bare ? (
            <button type="button" className={styles.way} onClick={() => update(showScreen("coding"))}>
              {evidenceMessages[language].walk}
            </button>
          ) : null}
          {hasDiscarded ? (
            <button type="button" className={styles.way} onClick={() => update(bringBackDraft)}>
              {messages.bringBack}
            </button>
          ) : null}
          {drafts === 0 ? null : (
            <button type="button" className={styles.way} onClick={() => update(resumeDraft)}>
              {messages.resume(drafts)}
            </button>
          )}
          {waiting === 0 || isProposed ? null : (
            <button type="button" className={styles.way} onClick={() => update(reviewProposals())}>
              {messages.waiting(waiting)}
            </button>
          )}
          {!bare || ways === undefined ? null : (
            <>
              <button type="button" className={styles.way} onClick={ways.draft}>
                {messages.draft}
              </button>
              <button type="button" className={styles.way} onClick={ways.replace}>
                {replacingMessages[language].replace}
              </button>
              <button type="button" className={styles.way} onClick={() => update(showScreen("article"))}>
                {replacingMessages[language].addArticle}
              </button>
            </>
          )}
          <button type="button" className={styles.way} onClick={() => paste.current?.showModal()}>
            {messages.findQuote}
          </button>
        </span>
      </div>
      <ClaimPicker ref={picker} />
      <PasteQuote ref={paste} />
      {/* Not in the bar, which tabs take the place of: what was pasted would go with it. */}
      {shown === undefined ? null : <ArticleDialogs document={shown} onReady={onReady} />}
    </div>
  );
}

/** The number of the paragraph an offset lies in, as the reader counts. */
function numberAt(text: string, offset: number): number {
  const all = paragraphsOf(text);
  return all[paragraphAt(all, offset)]?.number ?? 1;
}

/** After the form the keyboard goes on in the text, at the same place. */
function useReturn(cursor: React.RefObject<HTMLDivElement | null>): void {
  const update = useUpdate();
  const returns = useSelect((state) => state.coding.returns);
  useLayoutEffect(() => {
    if (!returns) return;
    cursor.current?.focus({ preventScroll: true });
    update(returned);
  }, [returns, cursor, update]);
}
