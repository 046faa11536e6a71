import type { DocumentId } from "../../core/dossier/dossier";
import { nearestSentence } from "../../core/passage/sentences";
import { snapToWords } from "../../core/passage/snapToWords";
import { selectText } from "../../state/marking";
import { selectStep } from "../../state/selectedEvidence";
import { useStore, useUpdate } from "../kit/useStore";
import { firstPassage, type Marked, type Move, movePassage } from "./movePassage";
import { shownDocuments } from "./textPlaces";

/** The article on the page. */
export const articleElement = (): Element | null => document.querySelector("[data-article]");

type Cursor = {
  /** Marks the first sentence that can be read now. */
  readonly begin: () => void;
  readonly move: (move: Move) => void;
};

/** The keyboard's way through the texts that the article shows. */
export function useCursor(): Cursor {
  const store = useStore();
  const update = useUpdate();
  const mark = (document: DocumentId, language: string, marked: Marked | undefined) => {
    if (marked !== undefined) update(selectText({ document, language, ...marked, by: "keys" }));
  };
  const textOf = (document: DocumentId, language: string) =>
    store.getState().graph.documents.get(document)?.texts[language] ?? "";

  const begin = () => {
    // Where one reads, or has just coded; else at the top of what is in view.
    const passage = selectStep(store.getState())?.passage;
    const span = passage?.spans[passage.language];
    if (passage !== undefined && span !== undefined && isShown(passage.document, passage.language)) {
      return mark(passage.document, passage.language, { span, anchor: span });
    }
    beginInView();
  };

  const isShown = (document: DocumentId, language: string) =>
    [...(articleElement()?.querySelectorAll<HTMLElement>("[data-document]") ?? [])].some(
      (shown) =>
        shown.dataset.document === document && shown.querySelector(`[lang="${CSS.escape(language)}"]`),
    );

  const beginInView = () => {
    const first = firstInView();
    if (first === undefined) return;
    const { document, language, start } = first;
    const text = textOf(document, language);
    const sentence = nearestSentence(text, start, "forward");
    const span = sentence && snapToWords(text, sentence);
    mark(document, language, span && { span, anchor: span });
  };

  const move = (wanted: Move) => {
    const { selection } = store.getState().coding;
    if (selection === undefined) return begin();
    const { document, language } = selection;
    const next = movePassage(textOf(document, language), selection, wanted);
    if (next !== undefined) return mark(document, language, next);
    const article = articleElement();
    const shown = article === null ? [] : shownDocuments(article);
    const beside = shown[shown.indexOf(document) + (wanted.way === "forward" ? 1 : -1)];
    const original = beside && store.getState().graph.documents.get(beside)?.language;
    if (beside === undefined || original === undefined) return;
    mark(beside, original, firstPassage(textOf(beside, original), wanted.way));
  };

  return { begin, move };

  /** The first paragraph that is in view, of an original if one is shown. */
  function firstInView() {
    const article = articleElement();
    const top = article?.closest("[data-scroller]")?.getBoundingClientRect().top ?? 0;
    const originals = new Map(
      [...store.getState().graph.documents.values()].map(({ id, language }) => [id as string, language]),
    );
    const found = [...(article?.querySelectorAll<HTMLElement>("[data-start]") ?? [])]
      .filter((paragraph) => paragraph.getBoundingClientRect().bottom > top + 24)
      .flatMap((paragraph) => {
        const id = paragraph.closest<HTMLElement>("[data-document]")?.dataset.document;
        const language = paragraph.closest<HTMLElement>("[lang]")?.lang;
        if (id === undefined || language === undefined) return [];
        const start = Number(paragraph.dataset.start);
        return [{ document: id as DocumentId, language, start, isOriginal: originals.get(id) === language }];
      });
    return found.find(({ isOriginal }) => isOriginal) ?? found[0];
  }
}
