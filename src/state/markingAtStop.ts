import { stretchesToMark } from "../core/coding/stretchToMark";
import type { SourceDocument } from "../core/dossier/dossier";
import { evidenceAt } from "../core/edit/evidenceAt";
import { finderOf } from "../core/names/finderOf";
import type { Span } from "../core/text/span";
import { changeDraft } from "./coding";
import { moveTo } from "./movingPassage";
import type { Change, State, TextSelection } from "./state";
import { draftFor, offeredIn, saidDraft } from "./walkDrafts";
import { here, openForm } from "./walking";
import type { WalkStop } from "./walkStops";

/**
 * Marks another stretch of the sentence. What is suggested follows it where the words that speak for it are left behind, or where
 * nothing was; what a person has entered stays, and so does a proposal.
 */
export function markAtStop(span: Span): Change {
  return (state) => {
    const { draft, begun, before, stop, isTouched } = state.coding;
    const document = stop && state.graph.documents.get(stop.document);
    if (draft === undefined || document === undefined || draft.claim !== undefined) return state;
    const evidence = evidenceAt(document, span, state.graph.dossier.actors);
    if (evidence === undefined) return state;
    const move = draft.proposal === undefined ? moveTo(span, { draft, document }, state) : undefined;
    const moved = move
      ? {
          ...state.coding,
          draft: move(draft),
          begun: begun && move(begun),
          before: before ?? draft,
          isTouched,
        }
      : changeDraft({ evidence })(state).coding;
    const { id, language } = document;
    const selection: TextSelection = { document: id, language, span, anchor: span, by: "keys" };
    return { ...state, coding: { ...moved, selection } };
  };
}

/**
 * Marks the next stretch of the sentence that may hold a claim, behind each what is said in it of others; after the last one the
 * first.
 */
export const markNextStretch: Change = (state) => {
  const at = here(state);
  const { selection, draft, before, isTouched, suggests } = state.coding;
  const marked = selection?.span;
  if (at === undefined || marked === undefined) return state;
  const [document] = at;
  const all = stretchesAt(at, state);
  const known = all.some(isSameSpan(marked)) ? all : stretchesAt(at, state, marked);
  const next = known[(known.findIndex(isSameSpan(marked)) + 1) % known.length];
  if (next === undefined) return state;
  const span = { start: next.start, end: next.end };
  const isFree = suggests && !isTouched && draft?.claim === undefined && draft?.proposal === undefined;
  if (!isFree) return markAtStop(span)(state);
  const form = next.isSaid
    ? saidDraft(span, draft?.from ?? [], document, state)
    : draftFor(span, document, state);
  if (form === undefined) return state;
  const opened = openForm(form, state);
  return { ...opened, coding: { ...opened.coding, before: before ?? draft } };
};

const isSameSpan = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;

/** The stretches of a sentence that may hold a claim, and `marked`, each with what is said in it of others behind it. */
function stretchesAt(
  [document, { sentence, words = [] }]: readonly [SourceDocument, WalkStop],
  state: State,
  ...marked: readonly Span[]
): readonly (Span & { readonly isSaid: boolean })[] {
  const { actors } = state.graph.dossier;
  const text = document.texts[document.language] ?? "";
  const own = stretchesToMark(text, { sentence, words, actors, finder: finderOf(actors) });
  const all = [...own, ...marked]
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .flatMap((stretch) =>
      offeredIn(stretch, document, state).map(({ span }, index) => ({ ...span, isSaid: index > 0 })),
    );
  return all.filter((span, index) => all.findIndex(isSameSpan(span)) === index);
}
