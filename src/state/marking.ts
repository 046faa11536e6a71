import type { ActorId, ClaimId, DocumentId } from "../core/dossier/dossier";
import { liesBeside } from "../core/edit/counterpart";
import { addPassage, translatePassage } from "../core/edit/editPassages";
import { evidenceAt } from "../core/edit/evidenceAt";
import { actorsOfClaim } from "../core/graph/graph";
import type { Passage } from "../core/graph/passages";
import { createQuoteCheck } from "../core/quotes/createQuoteCheck";
import { withCoding } from "./coding";
import { edit } from "./editing";
import { selectClaim } from "./selectingClaim";
import { selectAllTies } from "./shownTies";
import type { Change, State, TextSelection } from "./state";
import { showPanel } from "./viewing";

/** Marks a stretch of a text, or nothing. */
export function selectText(selection: TextSelection | undefined): Change {
  return (state) => (state.coding.selection === selection ? state : withCoding(state, { selection }));
}

/** Notes that the keyboard is in the text again. */
export const returned: Change = (state) =>
  state.coding.returns ? withCoding(state, { returns: false }) : state;

/** Gives the marked stretch of an original to a claim that is there, and shows it. */
export function addSelectionTo(id: ClaimId): Change {
  return (state) => {
    const { selection } = state.coding;
    const document = selection && state.graph.documents.get(selection.document);
    if (selection === undefined || document === undefined || selection.language !== document.language)
      return state;
    const evidence = evidenceAt(document, selection.span, state.graph.dossier.actors);
    if (evidence === undefined) return state;
    const saved = edit("add-passage", addPassage(id, evidence))(state);
    return saved === state ? state : showPanel("article")(selectClaim(id)(saved));
  };
}

/** Marks a stretch and sends the keyboard there, where the text has to come up first. */
export function goToText(selection: TextSelection): Change {
  return (state) => showPanel("article")(withCoding(state, { selection, returns: true }));
}

/**
 * Returns whether the marked stretch can be what a passage says in translation: it lies in one, beside the passage's own
 * paragraph.
 */
export function mayTranslate(
  { document: id, language, span }: TextSelection,
  passage: Passage,
  documents: State["graph"]["documents"],
): boolean {
  const document = id === passage.document ? documents.get(id) : undefined;
  const original = passage.spans[passage.language];
  if (document === undefined || original === undefined || language === passage.language) return false;
  return liesBeside(document.texts[passage.language] ?? "", original, document.texts[language] ?? "", span);
}

/** Makes the marked stretch of a translation what the passage says in that language; elsewhere it changes nothing. */
export function translateSelection(passage: Passage): Change {
  return (state) => {
    const { selection } = state.coding;
    if (selection === undefined || !mayTranslate(selection, passage, state.graph.documents)) return state;
    const text = state.graph.documents.get(passage.document)?.texts[selection.language] ?? "";
    const quote = createQuoteCheck(state.graph.dossier.actors).makeQuote(text, selection.span);
    if (quote === undefined) return state;
    return edit("edit-passage", translatePassage(passage, selection.language, quote))(state);
  };
}

/**
 * Returns the claims that a passage may be added to: of the selected tie, then those that share the most actors with the text's
 * own.
 */
export function selectClaimsByNearness(document: DocumentId | undefined) {
  return (state: State): readonly ClaimId[] => {
    const { selection } = state.view;
    const ties = selectAllTies(state);
    const chosen = selection.kind === "tie" ? ties.find(({ id }) => id === selection.tie) : undefined;
    const first = new Set(chosen?.claims.map(({ claim }) => claim.id));
    const isOf = (actor: ActorId) => selection.kind === "actor" && selection.actor === actor;
    const rank = ({ claim, passages }: State["graph"]["claims"][number]) =>
      (first.has(claim.id) ? 4 : 0) +
      (actorsOfClaim(claim).some(isOf) ? 2 : 0) +
      (passages.some((passage) => passage.document === document) ? 1 : 0);
    return state.graph.claims.toSorted((a, b) => rank(b) - rank(a)).map(({ claim }) => claim.id);
  };
}
