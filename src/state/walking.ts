import { modalities, voices } from "../core/codebook/voices";
import { contentOf } from "../core/coding/contentOf";
import { stretchesToMark, stretchToMark } from "../core/coding/stretchToMark";
import { withTrustedFields } from "../core/coding/trustedFields";
import type { Claim, ClaimId, DocumentId, Dossier, Evidence, SourceDocument } from "../core/dossier/dossier";
import { localise } from "../core/dossier/language";
import { type ClaimDraft, draftOf, emptyDraft, faultsOf, saveDraft } from "../core/edit/claimDraft";
import { addPassage } from "../core/edit/editPassages";
import { evidenceAt, placeOf } from "../core/edit/evidenceAt";
import { lookAt } from "../core/edit/lookAt";
import { proposalDraft } from "../core/edit/proposalDraft";
import { dropProposal, keyOf, openProposals, refuseProposal } from "../core/edit/proposals";
import { suggestedDraft } from "../core/edit/suggestedDraft";
import { finderOf } from "../core/names/finderOf";
import type { Span } from "../core/text/span";
import { asideOf, changeDraft, closeDraft, openDraft, selectClaim, selectionOf } from "./coding";
import { edit, selectIsEditable, startCoding } from "./editing";
import type { Change, State, TextSelection } from "./state";
import { showScreen } from "./viewing";
import { isAt, isIn, selectStop, selectStops, stopChanged, type WalkStop } from "./walkStops";

/** Shows the walk, at the first sentence that nobody has looked at; where all were, at the first. */
export const startWalk: Change = (state) => {
  if (!selectIsEditable(state)) return state;
  const shown = showScreen("coding")(state);
  const here = selectStop(state);
  if (here !== undefined) return state.coding.draft === undefined ? goToStop(here)(shown) : shown;
  const stops = selectStops(state);
  const first = stops.find(({ isLookedAt }) => !isLookedAt) ?? stops[0];
  return first === undefined ? shown : goToStop(first)(shown);
};

/** Shows the walk at the first sentence of a document that nobody has looked at. */
export function startWalkIn(document: DocumentId): Change {
  return (state) => {
    const shown = showScreen("coding")(state);
    const first = selectStops(state).find((stop) => stop.document === document && !stop.isLookedAt);
    return first === undefined ? shown : goToStop(first)(shown);
  };
}

/** Leaves the walk for the map, with the keyboard in the text; what was entered is put aside. */
export const leaveWalk: Change = (state) => startCoding(showScreen("map")(putAside(state)));

/** Stops at every sentence, or only where a claim is likely; goes on to the next stop where the sentence is none any more. */
export function walkAll(walksAll: boolean): Change {
  return (state) => {
    const stop = selectStop(state);
    const next = { ...state, coding: { ...state.coding, walksAll } };
    if (stop === undefined || selectStop(next) !== undefined) return next;
    const left = new Set(selectStops(next));
    const behind = selectStops(state).slice(selectStops(state).indexOf(stop));
    const onto = behind.find((own) => left.has(own)) ?? [...left].at(-1);
    return onto === undefined ? next : goToStop(onto)(next);
  };
}

/** Goes to a sentence, and opens the form for what it may say: what was entered before, else what is proposed, else the rules' own. */
export function goToStop(stop: WalkStop): Change {
  return (state) => {
    const left = putAside(state);
    const at = {
      ...left,
      coding: { ...left.coding, stop: { document: stop.document, start: stop.sentence.start } },
    };
    const draft = draftAt(stop, at);
    return draft === undefined ? { ...at, coding: { ...at.coding, selection: undefined } } : open(draft, at);
  };
}

/** Goes on by one stop, or back. At either end it stays. */
export function goOn(by: 1 | -1): Change {
  return (state) => {
    const stops = selectStops(state);
    const at = stops.findIndex((stop) => state.coding.stop !== undefined && isAt(stop, state.coding.stop));
    const next = stops[at + by];
    return next === undefined ? state : goToStop(next)(state);
  };
}

function open(draft: ClaimDraft, state: State): State {
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

const putAside: Change = (state) => {
  if (state.coding.draft === undefined) return state;
  const { coding, ...closed } = closeDraft(state);
  return { ...closed, coding: { ...coding, aside: asideOf(state.coding) } };
};

function draftAt(stop: WalkStop, state: State): ClaimDraft | undefined {
  const { coding, graph } = state;
  const document = graph.documents.get(stop.document);
  if (document === undefined) return undefined;
  const entered = coding.aside.findLast(
    ({ evidence, claim }) =>
      claim === undefined &&
      evidence !== undefined &&
      isIn(stop, { document: evidence.document, start: placeOf(evidence, document)?.start }),
  );
  if (entered !== undefined) return entered;
  const proposal = openProposals(graph.dossier).find((own) => keyOf(own) === stop.proposals[0]);
  if (proposal !== undefined) return proposalDraft(proposal);
  return freshDraft(stop, document, state);
}

/**
 * The form for the first stretch of a sentence that may hold a claim and has none yet. Where all that may hold one is coded,
 * it is empty, with what was marked first.
 */
function freshDraft(
  { sentence, words = [], claims }: WalkStop,
  document: SourceDocument,
  state: State,
): ClaimDraft | undefined {
  const text = document.texts[document.language] ?? "";
  const { actors } = state.graph.dossier;
  const coded = claims === 0 ? [] : codedIn(sentence, document, state);
  const left = words.filter(
    (word) => !coded.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const isLeft = coded.length === 0 || left.length > 0;
  const finder = finderOf(actors);
  const span = stretchToMark(text, { sentence, words: isLeft ? left : words, actors, finder });
  if (span === undefined || isLeft) return span && draftFor(span, document, state);
  const evidence = evidenceAt(document, span, actors);
  return evidence && blankDraft(evidence);
}

/** Where the passages of claims stand in a sentence. */
const codedIn = (sentence: Span, { id, language }: SourceDocument, { graph }: State): readonly Span[] =>
  graph.claims
    .flatMap(({ passages }) => passages)
    .flatMap(({ document, spans }) => (document === id ? (spans[language] ?? []) : []))
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end);

function draftFor(span: Span, document: SourceDocument, state: State): ClaimDraft | undefined {
  const { dossier } = state.graph;
  if (!state.coding.suggests) {
    const evidence = evidenceAt(document, span, dossier.actors);
    return evidence && blankDraft(evidence);
  }
  const draft = suggestedDraft(dossier, document, span, finderOf(dossier.actors));
  return draft && withTrustedFields(draft, document.language);
}

/** A form in which nothing is decided. */
const blankDraft = (evidence: Evidence): ClaimDraft => ({
  ...emptyDraft(evidence),
  undecided: ["voice", "modality"],
});

/** Marks another stretch of the sentence; what nobody has entered follows it. */
export function markAtStop(span: Span): Change {
  return (state) => {
    const { draft, stop, isTouched } = state.coding;
    const document = stop && state.graph.documents.get(stop.document);
    if (draft === undefined || document === undefined || draft.claim !== undefined) return state;
    const evidence = evidenceAt(document, span, state.graph.dossier.actors);
    if (evidence === undefined) return state;
    const isFree = !isTouched && draft.proposal === undefined;
    const suggested = isFree ? draftFor(span, document, state) : undefined;
    if (suggested !== undefined) return open(withVoiceAsked(suggested, span, state), state);
    const moved = changeDraft({ evidence })(state);
    const selection: TextSelection = {
      document: document.id,
      language: document.language,
      span,
      anchor: span,
      by: "keys",
    };
    return { ...moved, coding: { ...moved.coding, selection } };
  };
}

/**
 * Leaves open who says so where a passage is narrowed to words in which nobody is seen to say it any more: what was a charge of
 * somebody's would become a fact.
 */
function withVoiceAsked(
  suggested: ClaimDraft,
  span: Span,
  { coding: { draft, selection } }: State,
): ClaimDraft {
  const before = selection?.span;
  const isNarrower = before !== undefined && before.start <= span.start && span.end <= before.end;
  const wasSaid = draft?.voice !== "narrator" || draft.undecided?.includes("voice") === true;
  if (!isNarrower || !wasSaid || suggested.voice !== "narrator") return suggested;
  const { voice: _reason, ...reasons } = suggested.suggested;
  const { undecided = [] } = suggested;
  return {
    ...suggested,
    suggested: reasons,
    undecided: ["voice", ...undecided.filter((own) => own !== "voice")],
  };
}

/** Marks the next stretch of the sentence that may hold a claim; after the last one the first. */
export const markNextStretch: Change = (state) => {
  const at = here(state);
  const marked = state.coding.selection?.span;
  if (at === undefined || marked === undefined) return state;
  const [document, { sentence, words = [] }] = at;
  const { actors } = state.graph.dossier;
  const text = document.texts[document.language] ?? "";
  const all = stretchesToMark(text, { sentence, words, actors, finder: finderOf(actors) });
  const isBehind = ({ start, end }: Span) =>
    start > marked.start || (start === marked.start && end > marked.end);
  const next = all.find(isBehind) ?? all[0];
  return next === undefined ? state : markAtStop(next)(state);
};

/** Decides who says so: the first time that it is the text itself, then one after the other. */
export const nextVoice: Change = decideNext("voice", voices);
/** Decides whether it happened: the first time that it did, then one after the other. */
export const nextModality: Change = decideNext("modality", modalities);

function decideNext(field: "voice" | "modality", values: readonly { readonly id: string }[]): Change {
  return (state) => {
    const { draft } = state.coding;
    if (draft === undefined) return state;
    const at = draft.undecided?.includes(field) ? -1 : values.findIndex(({ id }) => id === draft[field]);
    return changeDraft({ [field]: values[(at + 1) % values.length]?.id })(state);
  };
}

/** The document and sentence that the walk stands at. */
function here(state: State): readonly [SourceDocument, WalkStop] | undefined {
  const stop = selectStop(state);
  const document = stop && state.graph.documents.get(stop.document);
  return stop === undefined || document === undefined ? undefined : [document, stop];
}

/**
 * Makes the open form a claim and remembers that its sentence was looked at, as one step. `stays`: for another claim of the
 * same sentence; else it goes on, unless the sentence holds a second statement (`contentDraft`), which comes next.
 * Does nothing while something is missing.
 */
export function saveAtStop(stays: boolean): Change {
  return (state) => {
    const at = here(state);
    const { draft } = state.coding;
    if (at === undefined || draft === undefined || !selectIsEditable(state)) return state;
    if (faultsOf(draft, state.graph.dossier).length > 0) return state;
    const [document, { sentence }] = at;
    const kind = draft.claim === undefined ? "add-claim" : "edit-claim";
    const saved = edit(kind, (dossier) => lookAt(document, sentence, false)(saveDraft(draft)(dossier)))(
      state,
    );
    if (saved === state) return state;
    const { claims } = saved.graph.dossier;
    const claim = draft.claim ?? claims.at(-1)?.id;
    const closed = closeDraft(saved);
    const shown = claim === undefined ? closed : selectClaim(claim)(closed);
    if (stays && isProposedHere(shown)) return onward(shown);
    const next = stays ? anotherDraft(shown) : contentDraft(draft, at, shown);
    return next === undefined ? onward(shown) : open(next, shown);
  };
}

const isProposedHere = (state: State): boolean => (selectStop(state)?.proposals.length ?? 0) > 0;

/** Goes to what is still proposed of the sentence, else to the next one; at the last it stays, with a form for what else it says. */
const onward: Change = (state) => {
  const stop = selectStop(state);
  const next = isProposedHere(state) ? state : goOn(1)(state);
  return next === state && stop !== undefined ? goToStop(stop)(state) : next;
};

/**
 * Gives what is marked to a claim that says the same, in place of a second one; what proposed it is done with. `stays`: for
 * another claim of the same sentence.
 */
export function addAtStop(id: ClaimId, stays = false): Change {
  return (state) => {
    const at = here(state);
    const { evidence, proposal } = state.coding.draft ?? {};
    if (at === undefined || evidence === undefined) return state;
    const [document, { sentence }] = at;
    const drop = proposal === undefined ? (dossier: Dossier) => dossier : dropProposal(proposal);
    const added = edit("add-passage", (dossier) =>
      lookAt(document, sentence, false)(drop(addPassage(id, evidence)(dossier))),
    )(state);
    if (added === state) return state;
    const shown = selectClaim(id)(closeDraft(added));
    const next = stays && !isProposedHere(shown) ? anotherDraft(shown) : undefined;
    return next === undefined ? onward(shown) : open(next, shown);
  };
}

/** The form for another claim of the same sentence. */
function anotherDraft(state: State): ClaimDraft | undefined {
  const at = here(state);
  return at && freshDraft(at[1], at[0], state);
}

/** The form for what the one who condemns, or is concerned, says of others, with who says it filled in. */
function contentDraft(
  { type, from, to, mutual, proposal, claim }: ClaimDraft,
  [document, stop]: readonly [SourceDocument, WalkStop],
  state: State,
): ClaimDraft | undefined {
  if (type === undefined || mutual || proposal !== undefined || claim !== undefined) return undefined;
  if (!state.coding.suggests || stop.claims > 0 || stop.proposals.length > 0) return undefined;
  const text = document.texts[document.language] ?? "";
  const finder = finderOf(state.graph.dossier.actors);
  const span = contentOf(text, stop.sentence, { type, from, to }, finder);
  const draft = span && draftFor(span, document, state);
  if (draft === undefined) return undefined;
  const names = from.map((id) => localise(state.graph.actors.get(id)?.name ?? {}, document.language).text);
  const because = names.join(", ");
  return {
    ...draft,
    voice: "reported",
    saidBy: from,
    undecided: draft.undecided?.filter((field) => field !== "voice") ?? [],
    suggested: { ...draft.suggested, voice: because, saidBy: because },
  };
}

/** Remembers that the sentence holds no claim, or no further one, and goes on; what is proposed of it is refused. */
export const nothingAtStop: Change = (state) => {
  const at = here(state);
  if (at === undefined || !selectIsEditable(state)) return state;
  const [document, { sentence, claims, proposals }] = at;
  const decide = (dossier: Dossier) =>
    proposals.reduce(
      (next, key) => refuseProposal(key)(next),
      lookAt(document, sentence, claims === 0)(dossier),
    );
  return goOn(1)(edit("look-at", decide)(state));
};

/** Refuses the proposal whose form is open, and opens what comes next at the sentence; what was entered can be brought back. */
export const refuseAtStop: Change = (state) => {
  const { draft, isTouched } = state.coding;
  const key = draft?.proposal;
  if (key === undefined) return state;
  const refused = edit("refuse-proposal", refuseProposal(key))(state);
  const stop = selectStop(refused);
  if (refused === state || stop === undefined) return state;
  const closed = closeDraft(refused);
  return goToStop(stop)(isTouched ? { ...closed, coding: { ...closed.coding, discarded: draft } } : closed);
};

/**
 * Goes to the sentence whose decision undo or redo has just changed; `before`: the dossier as it was. Of a claim that was taken
 * back, all that was entered is in the form again.
 */
export function followStep(before: Dossier): Change {
  return (state) => {
    const { dossier } = state.graph;
    const stop = stopChanged(before, state);
    if (stop === undefined || before === dossier) return state;
    const shown = goToStop(stop)(state);
    const gone = before.claims.find(({ id }) => !dossier.claims.some((own) => own.id === id));
    const draft = gone && asEntered(gone, before, dossier);
    // A proposal is open again, with all that was proposed.
    return draft === undefined || stop.proposals.length > 0 ? shown : open(draft, shown);
  };
}

/** The form that a claim was made with; with it come the actors that it had brought. */
function asEntered(claim: Claim, before: Dossier, now: Dossier): ClaimDraft {
  const { actors } = now;
  const added = before.actors.filter(({ id }) => !actors.some((own) => own.id === id));
  return { ...draftOf(claim, before), claim: undefined, evidence: claim.evidence[0], added };
}
