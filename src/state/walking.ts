import type { Claim, ClaimId, DocumentId, Dossier, SourceDocument } from "../core/dossier/dossier";
import { type EditKindId, isOfSentence } from "../core/dossier/editKinds";
import { type ClaimDraft, draftOf } from "../core/edit/claimDraft";
import { evidenceSpan } from "../core/quotes/locateExact";
import { asideOf, closeDraft, openDraft } from "./coding";
import { selectIsEditable, startCoding } from "./editable";
import { selectionOf } from "./formsAside";
import { selectCurrentPassage } from "./selectedEvidence";
import { clearSelection } from "./selecting";
import type { Change, State } from "./state";
import { showScreen } from "./viewing";
import { asEntered, draftAt } from "./walkDrafts";
import {
  isAt,
  isIn,
  isUnread,
  selectClaimsAtStop,
  selectStop,
  selectStops,
  stopAfter,
  stopChanged,
  type WalkStop,
} from "./walkStops";

/**
 * Shows the walk, at the sentence of the form that is open, as after a reload; else where it stood, with the form that was left
 * there; else at the first sentence that nobody has looked at; where all were, at the first. A form of no sentence of the walk,
 * and that of a claim of another one, are put aside.
 */
export const startWalk: Change = (state) => {
  if (!selectIsEditable(state)) return state;
  const shown = showScreen("coding")(state);
  const { draft, aside } = state.coding;
  const entered = draft && selectionOf(draft, state);
  const isOpenAt = (stop: WalkStop) => entered !== undefined && isIn(stop, entered);
  const here = selectStop(state);
  if (here !== undefined && isOpenAt(here)) return shown;
  const stops = selectStops(state);
  const ofForm = draft?.claim === undefined ? stops.find(isOpenAt) : undefined;
  const first = ofForm ?? here ?? stops.find(({ isLookedAt }) => !isLookedAt) ?? stops[0];
  if (first === undefined) return shown;
  const at = goToStop(first)(shown);
  const left = first === here ? aside.at(-1)?.claim : undefined;
  return left === undefined ? at : openAtStop(left)(at);
};

/** Shows the walk at the first sentence of a document that nobody has looked at. */
export function startWalkIn(document: DocumentId): Change {
  return (state) => {
    const shown = showScreen("coding")(state);
    const first = selectStops(state).find((stop) => stop.document === document && !stop.isLookedAt);
    return first === undefined ? shown : goToStop(first)(shown);
  };
}

/**
 * Leaves the walk, or the cast before it, for the map, with the keyboard in the text at the sentence that the walk stands at; what
 * was entered is put aside. A tie of another sentence is not selected any more: what is shown of it would stand over this one.
 */
export const leaveWalk: Change = (state) => {
  const stop = selectStop(state);
  const read = selectCurrentPassage(state);
  const isHere =
    stop === undefined ||
    (read !== undefined && isIn(stop, { document: read.document, span: read.spans[read.language] }));
  const left = putAside(withoutCast(state));
  return startCoding(showScreen("map")(isHere ? left : clearSelection(left)));
};

/** Shows the walk in the place of the cast. */
export const withoutCast: Change = (state) =>
  state.coding.castShown === undefined
    ? state
    : { ...state, coding: { ...state.coding, castShown: undefined } };

/** Stops at every sentence, or only where a claim is likely; goes on to the next stop where the sentence is none any more. */
export function walkAll(walksAll: boolean): Change {
  return (state) => {
    const next = { ...state, coding: { ...state.coding, walksAll } };
    return selectStop(state) === undefined ? next : leaveGone(next);
  };
}

/** Goes on to the next sentence where the one that the walk stands at is no stop any more; behind the last, to that. */
export const leaveGone: Change = (state) => {
  const { stop: at } = state.coding;
  const { documents } = state.graph.dossier;
  if (at === undefined || selectStop(state) !== undefined) return state;
  const place = documents.findIndex(({ id }) => id === at.document);
  const document = documents[place];
  if (document !== undefined && isUnread(document, state)) return state;
  const stops = selectStops(state);
  const isBehind = ({ document, sentence }: WalkStop) => {
    const own = documents.findIndex(({ id }) => id === document);
    return own > place || (own === place && sentence.start >= at.start);
  };
  const onto = stops.find(isBehind) ?? stops.at(-1);
  return onto === undefined ? putAside(state) : goToStop(onto)(state);
};

/** Goes to a sentence, and opens the form for what it may say: what was entered before, else what is proposed, else the rules' own. */
export function goToStop(stop: WalkStop): Change {
  return (state) => {
    const left = putAside(state);
    const at = {
      ...left,
      coding: { ...left.coding, stop: { document: stop.document, start: stop.sentence.start } },
    };
    const draft = draftAt(stop, at);
    return draft === undefined
      ? { ...at, coding: { ...at.coding, selection: undefined } }
      : openForm(draft, at);
  };
}

/** Goes on by one stop, behind the last one to what nobody has looked at; or back by one. Where there is none it stays. */
export function goOn(by: 1 | -1): Change {
  return (state) => {
    const stops = selectStops(state);
    const at = stops.findIndex((stop) => state.coding.stop !== undefined && isAt(stop, state.coding.stop));
    const next = by === 1 ? stopAfter(stops, at) : stops[at + by];
    return next === undefined ? state : goToStop(next)(state);
  };
}

/** Goes back by one stop, to the form of its last claim where it has one and nothing else waits there. */
export const goBack: Change = (state) => {
  const back = goOn(-1)(state);
  const stop = selectStop(back);
  const last = selectClaimsAtStop(back).at(-1);
  const isFree = back !== state && stop?.proposals.length === 0 && !back.coding.isTouched;
  return last === undefined || !isFree ? back : openAtStop(last.claim.id)(back);
};

/**
 * Opens the form of a claim of the sentence that the walk stands at, with its passage there: what was entered before, else
 * what the claim says. The form that is open already stays.
 */
export function openAtStop(id: ClaimId): Change {
  return (state) => {
    if (state.coding.draft?.claim === id) return state;
    const coded = selectClaimsAtStop(state).find(({ claim }) => claim.id === id);
    const stop = selectStop(state);
    if (coded === undefined || stop === undefined) return state;
    const { claim } = coded;
    const evidence = claim.evidence.find((own) => {
      const document = state.graph.documents.get(own.document);
      return isIn(stop, { document: own.document, span: evidenceSpan(own, document) });
    });
    const entered = state.coding.aside.findLast((own) => own.claim === id);
    return openForm(entered ?? { ...draftOf(claim, state.graph.dossier), evidence }, putAside(state));
  };
}

/** Opens a form with its passage marked. */
export function openForm(draft: ClaimDraft, state: State): State {
  const opened = openDraft(draft)(state);
  const isOwn = state.coding.aside.includes(draft);
  return {
    ...opened,
    coding: {
      ...opened.coding,
      aside: opened.coding.aside.filter((other) => other !== draft),
      begun: isOwn ? undefined : draft,
      isTouched: isOwn,
      selection: selectionOf(draft, state) ?? undefined,
    },
  };
}

/** Closes the form that is open; what was entered is put aside. */
export const putAside: Change = (state) => {
  if (state.coding.draft === undefined) return state;
  const { coding, ...closed } = closeDraft(state);
  return { ...closed, coding: { ...coding, aside: asideOf(state.coding) } };
};

/** Returns the document and the sentence that the walk stands at. */
export function here(state: State): readonly [SourceDocument, WalkStop] | undefined {
  const stop = selectStop(state);
  const document = stop && state.graph.documents.get(stop.document);
  return stop === undefined || document === undefined ? undefined : [document, stop];
}

/**
 * Goes to the sentence whose decision undo or redo has just changed; `before`: the dossier as it was. Of a claim that was taken
 * back, all that was entered is in the form again; where its sentence is no stop without it, the form is put aside. A step
 * that is about no sentence, as when dossiers were merged, leads nowhere.
 */
export function followStep(before: Dossier, kind: EditKindId): Change {
  return (state) => {
    const { dossier } = state.graph;
    if (before === dossier || !isOfSentence(kind)) return state;
    const stop = stopChanged(before, state);
    const gone = kind === "add-claim" ? before.claims.find(isNotIn(dossier)) : undefined;
    const draft = gone && asEntered(gone, before, dossier);
    if (stop === undefined) {
      if (draft === undefined) return state;
      const aside = asideOf({ ...state.coding, draft, isTouched: true });
      return { ...state, coding: { ...state.coding, aside } };
    }
    const shown = goToStop(stop)(state);
    // A proposal is open again, with all that was proposed.
    return draft === undefined || stop.proposals.length > 0 ? shown : openForm(draft, shown);
  };
}

const isNotIn =
  ({ claims }: Dossier) =>
  ({ id }: Claim) =>
    !claims.some((own) => own.id === id);
