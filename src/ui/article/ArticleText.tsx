import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SourceDocument } from "../../core/dossier/dossier";
import { directionOf } from "../../core/dossier/language";
import { type MarkedParagraph, markText } from "../../core/graph/marking";
import type { ReadingId } from "../../core/link/view";
import { selectCurrentPassage, selectStep, selectTiesByPassage } from "../../state/selectedEvidence";
import { choosePassage, point } from "../../state/selecting";
import { selectTieById } from "../../state/shownTies";
import type { State } from "../../state/state";
import { lazyComponent } from "../kit/lazyComponent";
import { useLanguage } from "../kit/useMessages";
import { useSelectAfterPaint } from "../kit/useSelectAfterPaint";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import styles from "./article.module.css";
import { bindMarks } from "./bindMarks";
import { type Choice, choicesOf } from "./choices";
import type { OnChoose } from "./Margin";
import { MarkedText } from "./MarkedText";

/** Only where a passage carries several ties, and is asked which. */
const Chooser = lazyComponent(() => import("./Chooser").then((module) => module.Chooser));

type Choosing = { readonly choices: readonly Choice[]; readonly anchor: HTMLElement; readonly id: number };

type TextProps = { readonly document: SourceDocument; readonly reading: ReadingId };

/** A document, marked; a click on a mark selects its tie, or asks which of several. */
export function ArticleText({ document, reading }: TextProps) {
  const store = useStore();
  const update = useUpdate();
  const root = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState<Choosing | undefined>(undefined);

  const onChoose = useCallback<OnChoose>(
    (choices, anchor) => {
      const [first, second] = choices;
      if (first === undefined) return;
      if (second === undefined) update(choosePassage(first.tie.id, first.passage.id));
      else setChoosing((last) => ({ choices, anchor, id: (last?.id ?? 0) + 1 }));
    },
    [update],
  );

  useEffect(() => {
    if (root.current === null) return;
    const choicesAt = (orders: readonly number[]) => {
      const state = store.getState();
      const passages = state.graph.passages.filter(({ order }) => orders.includes(order));
      return choicesOf(passages, selectTiesByPassage(state), state.graph.actors);
    };
    return bindMarks(root.current, {
      onPoint: (orders) => {
        const ties = choicesAt(orders).map(({ tie }) => tie.id);
        update(point(ties.length === 0 ? { kind: "nothing" } : { kind: "ties", ties }));
      },
      onChoose: (orders, mark) => onChoose(choicesAt(orders), mark),
    });
  }, [store, update, onChoose]);

  return (
    <div ref={root} className={styles.article} data-article="" data-reading={reading}>
      <DocumentText key={document.id} document={document} reading={reading} onChoose={onChoose} />
      {choosing === undefined ? null : (
        <Chooser
          key={choosing.id}
          choices={choosing.choices}
          anchor={choosing.anchor}
          onClose={() => setChoosing((last) => (last?.id === choosing.id ? undefined : last))}
        />
      )}
    </div>
  );
}

const selectCurrentType = (state: State) => {
  const step = selectStep(state);
  return step === undefined ? undefined : selectTieById(step.tie)(state)?.type;
};

type Props = {
  readonly document: SourceDocument;
  readonly reading: ReadingId;
  readonly onChoose: OnChoose;
};

function DocumentText({ document, reading, onChoose }: Props) {
  const reader = useLanguage();
  const translation = translationOf(document, reader);
  const showsOriginal = reading !== "translation" || translation === undefined;
  const original = useMarked(document, showsOriginal ? document.language : undefined);
  const translated = useMarked(document, reading === "original" ? undefined : translation);
  const shown = [original, translated].filter((marked) => marked !== undefined);
  const indices = [...new Set(shown.flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)))];
  const current = useSelectAfterPaint(selectCurrentPassage);
  const currentType = useSelectAfterPaint(selectCurrentType);
  const sought = useSelect((state) =>
    state.sought?.document === document.id ? state.sought.paragraph : undefined,
  );
  return (
    <article className={styles.document} data-columns={shown.length} data-document={document.id}>
      {indices
        .sort((a, b) => a - b)
        .map((index) => (
          <div key={index} className={styles.row} data-sought={index === sought ? "" : undefined}>
            {shown.map(({ language, byIndex }, place) => {
              const paragraph = byIndex.get(index);
              if (paragraph === undefined) return null;
              const isHere = paragraph.runs.some((run) => run.passages.some((own) => own.id === current?.id));
              return (
                <MarkedText
                  key={language}
                  paragraph={paragraph}
                  language={language}
                  column={columnOf(language, place === 0 ? undefined : shown[0]?.language)}
                  currentPassage={isHere ? current?.id : undefined}
                  currentType={isHere ? currentType : undefined}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        ))}
    </article>
  );
}

type Marked = {
  readonly language: string;
  readonly paragraphs: readonly MarkedParagraph[];
  readonly byIndex: ReadonlyMap<number, MarkedParagraph>;
};

/**
 * A document's text in one language, cut into runs; the same objects as long as the ties are the same. After a filter
 * the map comes first, and the marks in the next breath.
 */
function useMarked(document: SourceDocument, language: string | undefined): Marked | undefined {
  const passages = useSelect((state) => state.graph.passages);
  const tiesByPassage = useSelectAfterPaint(selectTiesByPassage);
  const actors = useSelect((state) => state.graph.actors);
  return useMemo(() => {
    const text = language === undefined ? undefined : document.texts[language];
    if (language === undefined || text === undefined) return undefined;
    const own = passages.filter((passage) => passage.document === document.id);
    const paragraphs = markText(text, language, own, tiesByPassage, actors);
    return {
      language,
      paragraphs,
      byIndex: new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph])),
    };
  }, [document, language, passages, tiesByPassage, actors]);
}

/** The translation to show: the reader's language; where that is the original's or there is none, another. */
function translationOf(document: SourceDocument, reader: string): string | undefined {
  const others = Object.keys(document.texts).filter((language) => language !== document.language);
  return others.includes(reader) ? reader : others[0];
}

/** Which of two columns a text stands in, whatever the page's direction: the left is for what runs rightward. */
function columnOf(language: string, other: string | undefined): "left" | "right" {
  const own = directionOf(language) === "ltr" ? "left" : "right";
  const opposite = own === "left" ? "right" : "left";
  const taken = other !== undefined && directionOf(other) === directionOf(language);
  return taken ? opposite : own;
}
