import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { DocumentId } from "../../core/dossier/dossier";
import type { PassageId } from "../../core/graph/passages";
import { selectIsEditable } from "../../state/editable";
import { selectReading, selectSelectedActor, selectShownPassage } from "../../state/selectedEvidence";
import type { Sought, State } from "../../state/state";
import { articleMessages } from "../../words/article";
import { createLazyModule } from "../kit/createLazyModule";
import { lazyComponent } from "../kit/lazyComponent";
import { PanelBoundary } from "../kit/PanelBoundary";
import { PanelFrame } from "../kit/PanelFrame";
import type { ArticleWays } from "../kit/useArticleItems";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelectAfterPaint } from "../kit/useSelectAfterPaint";
import { useSelect } from "../kit/useStore";
import styles from "./ArticlePanel.module.css";
import { listenForPassages, marksOf } from "./passageMarks";
import { rangeIn } from "./rangeIn";
import { bindRevealed } from "./reveal";

/** The text, and what is done with it. */
export const useArticleParts = createLazyModule(async () => {
  const [{ ArticleControls }, { ArticleText }, { ReadingSwitch }] = await Promise.all([
    import("./ArticleControls"),
    import("./ArticleText"),
    import("./ReadingSwitch"),
  ]);
  return { ArticleControls, ArticleText, ReadingSwitch };
});

const ArticleCoding = lazyComponent(() =>
  import("../coding/ArticleCoding").then((module) => module.ArticleCoding),
);

/** Only where there are several texts. */
const DocumentChoice = lazyComponent(() =>
  import("./DocumentChoice").then((module) => module.DocumentChoice),
);
const Mentions = lazyComponent(() => import("../evidence/Mentions").then((module) => module.Mentions));

type Props = {
  /** Without its own bar: tabs name it, and show the switch. */
  readonly bare?: boolean;
};

/** A document chosen by hand holds until another passage is read, or another place sought. */
type Chosen = {
  readonly document: DocumentId;
  readonly passage: PassageId | undefined;
  readonly sought: State["sought"];
};

/**
 * The whole text of a document, its passages marked; it follows what is read in Evidence. Its frame stands from the first
 * picture on and stays the same element.
 */
export function ArticlePanel({ bare = false }: Props) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const isEditable = useSelect(selectIsEditable);
  const body = useRef<HTMLDivElement>(null);
  // The menu leads to them, and comes with them: a press before they are fetched would do nothing.
  const [ways, setWays] = useState<ArticleWays>();
  // Evidence shows the passage first; the text follows.
  const passage = useSelectAfterPaint(selectShownPassage);
  const reading = useSelect(selectReading);
  const sought = useSelect((state) => state.sought);
  const documents = useSelect((state) => state.graph.documents);
  const actor = useSelectAfterPaint(selectSelectedActor);
  const [chosen, setChosen] = useState<Chosen>();
  const holds = chosen !== undefined && chosen.passage === passage?.id && chosen.sought === sought;
  const byHand = holds ? chosen.document : undefined;
  const [last, setLast] = useState<DocumentId>();
  const wanted = byHand ?? sought?.document ?? passage?.document ?? last;
  if (wanted !== last) setLast(wanted);
  const document = (wanted && documents.get(wanted)) ?? documents.values().next().value;
  const shown = useRef<string>(undefined);
  // The map is drawn first: the text comes in the next breath, without holding it up.
  const parts = useDeferredValue(useArticleParts(), undefined);
  const isReady = parts !== undefined;

  // The eye is led to the passage: it is scrolled to, tinted and marked as current, and the live region says it. The keyboard
  // stays where it is, on the map, in the table or in Evidence: whoever goes from line to line with the arrow keys would be
  // torn out of them by every Enter. "Show in article" takes the keyboard along.
  useEffect(() => {
    const scroller = body.current;
    if (!isReady || scroller === null || passage === undefined || byHand !== undefined) return;
    // Another reading is another text: no way leads there over which to scroll.
    const text = `${reading} ${passage.document}`;
    const isSmooth = shown.current === text;
    shown.current = text;
    return bindRevealed(scroller, () => marksOf(scroller, passage), isSmooth);
  }, [isReady, passage, reading, byHand]);

  // Whoever asks for the passage that is read means it, whatever was turned to since.
  useEffect(() => listenForPassages(() => setChosen(undefined)), []);

  const onChoose = (id: DocumentId) => {
    setChosen({ document: id, passage: passage?.id, sought });
    shown.current = undefined;
    if (body.current !== null) body.current.scrollTop = 0;
  };

  useEffect(() => {
    const scroller = body.current;
    if (!isReady || scroller === null || sought === undefined) return;
    const unpaint = paintFound(scroller, sought);
    // Another reading is another text, whose words are elsewhere.
    const wanted = `[data-reading="${reading}"] [data-sought]`;
    const unbind = bindRevealed(scroller, () => scroller.querySelectorAll(wanted), true);
    return () => {
      unpaint();
      unbind();
    };
  }, [isReady, sought, reading]);

  const mentions =
    !isReady || actor === undefined ? null : (
      <PanelBoundary name={messages.title} language={language}>
        <div className={styles.mentions}>
          <Mentions key={actor.id} actor={actor} />
        </div>
      </PanelBoundary>
    );

  return (
    <PanelFrame
      title={messages.title}
      bare={bare}
      controls={parts === undefined ? null : <parts.ArticleControls ways={ways} />}
      {...(isReady && document !== undefined && documents.size > 1
        ? { choice: <DocumentChoice shown={document} onChoose={onChoose} /> }
        : {})}
      above={mentions}
      bodyRef={body}
    >
      {parts !== undefined && document !== undefined ? (
        <parts.ArticleText document={document} reading={reading} />
      ) : null}
      {isReady && isEditable ? (
        <PanelBoundary name={messages.coding} language={language}>
          <ArticleCoding bare={bare} document={document?.id} onWays={setWays} />
        </PanelBoundary>
      ) : null}
    </PanelFrame>
  );
}

/** The name under which words that were looked for are painted; the style sheet has its look. */
const highlightName = "isnad-found";

/** Paints the words that were looked for in their paragraph, without touching its elements. Answers the undo. */
function paintFound(article: Element, { words }: Sought): () => void {
  const registry = typeof Highlight === "undefined" ? undefined : CSS.highlights;
  if (registry === undefined || words === undefined) return () => {};
  const ranges = [...article.querySelectorAll("[data-sought] [data-column] > :is(p, h3)")]
    .filter((paragraph) => paragraph.textContent === words.text)
    .flatMap((paragraph) => words.marks.flatMap((place) => rangeIn(paragraph, place) ?? []));
  registry.set(highlightName, new Highlight(...ranges));
  return () => registry.delete(highlightName);
}
