import { relationTypes } from "../core/codebook/relationTypes";
import { type CastChoices, isLeftOut } from "../core/coding/castChoices";
import { hasSameSaying } from "../core/coding/hasSameSaying";
import { stretchToMark } from "../core/coding/stretchToMark";
import { type OfferedClaim, suggestClaims } from "../core/coding/suggestClaims";
import { withTrustedFields } from "../core/coding/trustedFields";
import type { ActorId, Claim, Dossier, Evidence, SourceDocument } from "../core/dossier/dossier";
import { localise } from "../core/dossier/language";
import { type ClaimDraft, draftOf, emptyDraft } from "../core/edit/claimDraft";
import { agreeingSpeaker } from "../core/edit/draftSpeaker";
import { evidenceAt } from "../core/edit/evidenceAt";
import { suggestedFields } from "../core/edit/followPassage";
import { proposalDraft } from "../core/edit/proposalDraft";
import { openProposals, proposalKey } from "../core/edit/proposals";
import { suggestedDraft } from "../core/edit/suggestedDraft";
import { finderOf } from "../core/names/finderOf";
import { evidenceSpan } from "../core/quotes/locateExact";
import type { Span } from "../core/text/span";
import type { State } from "./state";
import { claimsIn, isIn, type WalkStop } from "./walkStops";

/** Returns the form for what a stop may say: what was entered before, else what is proposed, else the rules' own. */
export function draftAt(stop: WalkStop, state: State): ClaimDraft | undefined {
  const { coding, graph } = state;
  const document = graph.documents.get(stop.document);
  if (document === undefined) return undefined;
  const entered = coding.aside.findLast(
    ({ evidence, claim }) =>
      claim === undefined &&
      evidence !== undefined &&
      isIn(stop, { document: evidence.document, span: evidenceSpan(evidence, document) }),
  );
  if (entered !== undefined) return entered;
  const proposal = openProposals(graph.dossier).find((own) => proposalKey(own) === stop.proposals[0]);
  if (proposal !== undefined) return proposalDraft(proposal);
  return freshDraft(stop, document, state);
}

/**
 * Returns the form for the first stretch of a sentence that may hold a claim and has none yet. Where all that may hold one
 * is coded, it is empty, with what was marked first.
 */
export function freshDraft(stop: WalkStop, document: SourceDocument, state: State): ClaimDraft | undefined {
  const { sentence, words = [], claims, isLikely } = stop;
  const text = document.texts[document.language] ?? "";
  const { actors } = state.graph.dossier;
  const coded = claims === 0 ? [] : codedIn(stop, document, state);
  const left = words.filter(
    (word) => !coded.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  const isLeft = coded.length === 0 || left.length > 0;
  const finder = finderOf(actors);
  const span = stretchToMark(text, { sentence, words: isLeft ? left : words, actors, finder });
  if (span === undefined) return undefined;
  const evidence = evidenceAt(document, span, actors);
  const draft = isLeft ? draftFor(span, document, state, isLikely) : evidence && blankDraft(evidence);
  return draft && withSpeakerBefore(draft, stop, document, state);
}

/**
 * Fills in who says so, where the rules do not, by the claim made last of the same sentence that is told by the same words: in
 * the coded articles it was the same speaker in more than four of five cases. Nothing where the text itself says it, and
 * nothing where the passage tells by words of its own who says so, or puts blame: whoever does that speaks for himself.
 */
function withSpeakerBefore(
  draft: ClaimDraft,
  stop: WalkStop,
  document: SourceDocument,
  { coding, graph }: State,
): ClaimDraft {
  const isSaid = draft.voice !== "narrator" && draft.undecided?.includes("voice") !== true;
  const span = draft.evidence && evidenceSpan(draft.evidence, document);
  if (!coding.suggests || !isSaid || draft.saidBy.length > 0 || span === undefined) return draft;
  const { claim, passages = [] } = claimsIn(stop, graph).at(-1) ?? {};
  const { voice, saidBy = [] } = claim ?? {};
  if (voice === "narrator" || saidBy.length === 0) return draft;
  const { actors } = graph.dossier;
  const text = document.texts[document.language] ?? "";
  const isToldAlong = passages.some(({ document: id, spans }) => {
    const before = spans[document.language];
    const isHere = before !== undefined && isIn(stop, { document: id, span: before });
    return isHere && hasSameSaying(text, [before, span], actors, finderOf(actors));
  });
  if (!isToldAlong) return draft;
  const because = namesOf(saidBy, document.language, graph);
  return withSpeaker(draft, saidBy, because);
}

/** Returns a form in which some actors say so; whom the rules hold for the speaker comes no more. */
function withSpeaker(draft: ClaimDraft, saidBy: readonly ActorId[], because: string): ClaimDraft {
  const { likelySpeaker: _rules, ...own } = draft;
  return { ...own, saidBy, suggested: { ...draft.suggested, saidBy: because } };
}

/** What some actors are called in a language. */
const namesOf = (ids: readonly ActorId[], language: string, { actors }: State["graph"]): string =>
  ids.map((id) => localise(actors.get(id)?.name ?? {}, language).text).join(", ");

/** Where the passages of claims stand in a sentence. */
const codedIn = (stop: WalkStop, { language }: SourceDocument, { graph }: State): readonly Span[] =>
  graph.claims
    .flatMap(({ passages }) => passages)
    .map(({ document, spans }) => ({ document, span: spans[language] }))
    .flatMap((place) => (isIn(stop, place) ? (place.span ?? []) : []));

/**
 * Returns the form for a stretch of an original, with what the rules are trusted with; empty where nothing is to be
 * suggested. `isRelation`: whether a relation is likely there, or a person has marked the stretch.
 */
export function draftFor(
  span: Span,
  document: SourceDocument,
  state: State,
  isRelation = true,
): ClaimDraft | undefined {
  const { dossier } = state.graph;
  if (!state.coding.suggests) {
    const evidence = evidenceAt(document, span, dossier.actors);
    return evidence && blankDraft(evidence);
  }
  const suggested = suggestedDraft(dossier, document, span, finderOf(dossier.actors));
  if (suggested === undefined) return undefined;
  const draft = withoutLeftOut(suggested, document, state.coding.cast);
  const filled = withTrustedFields(draft, document.language, isRelation);
  // A side that is filled in agrees as one that is chosen does.
  return { ...filled, ...agreeingSpeaker(filled, dossier.actors) };
}

/** Empties the fields that would bring in whom a person has left out of the cast. */
function withoutLeftOut(draft: ClaimDraft, document: SourceDocument, choices: CastChoices): ClaimDraft {
  const out = new Set(
    draft.added
      .filter(({ name }) => isLeftOut(choices, document, name[document.language]))
      .map(({ id }) => id),
  );
  if (out.size === 0) return draft;
  const kept = (ids: readonly ActorId[]) => (ids.some((id) => out.has(id)) ? [] : ids);
  const fields = { from: kept(draft.from), to: kept(draft.to), saidBy: kept(draft.saidBy) };
  const reasons = Object.entries(draft.suggested).filter(
    ([field]) => fields[field as keyof typeof fields]?.length !== 0,
  );
  return {
    ...draft,
    ...fields,
    added: draft.added.filter(({ id }) => !out.has(id)),
    suggested: Object.fromEntries(reasons),
  };
}

/** Returns a form in which nothing is decided. */
export const blankDraft = (evidence: Evidence): ClaimDraft => ({
  ...emptyDraft(evidence),
  undecided: ["voice", "modality"],
});

/** Returns what the rules offer for a stretch of an original: the stretch's own claim, then what is said in it of others. */
export function offeredIn(span: Span, { texts, language }: SourceDocument, { graph }: State) {
  const { actors } = graph.dossier;
  const text = texts[language] ?? "";
  const finder = finderOf(actors);
  // Also where the type was left to a person, who has decided it by now.
  return suggestClaims({ text, span, actors, finder, types: relationTypes, unjudged: "type" });
}

/** Returns the form for what the one who condemns, or is concerned, says of others, with who says it filled in. */
export function contentDraft(
  { type, from, mutual, proposal, claim, evidence }: ClaimDraft,
  [document, stop]: readonly [SourceDocument, WalkStop],
  state: State,
): ClaimDraft | undefined {
  const marked = evidence && evidenceSpan(evidence, document);
  if (type === undefined || mutual || proposal !== undefined || claim !== undefined) return undefined;
  if (!state.coding.suggests || stop.claims > 0 || stop.proposals.length > 0 || marked === undefined)
    return undefined;
  // What is said may go on behind what was marked.
  const [own, said]: readonly OfferedClaim[] = offeredIn(
    { start: marked.start, end: Math.max(marked.end, stop.sentence.end) },
    document,
    state,
  );
  return said !== undefined && own?.suggested.type?.value === type
    ? saidDraft(said.span, from, document, state)
    : undefined;
}

/** Returns the form for a stretch that tells what some actors say of others. */
export function saidDraft(
  span: Span,
  by: readonly ActorId[],
  document: SourceDocument,
  state: State,
): ClaimDraft | undefined {
  const draft = draftFor(span, document, state);
  if (draft === undefined || by.length === 0) return draft;
  const because = namesOf(by, document.language, state.graph);
  const said = withSpeaker(draft, by, because);
  return {
    ...said,
    voice: "reported",
    undecided: draft.undecided?.filter((field) => field !== "voice") ?? [],
    suggested: { ...said.suggested, voice: because },
  };
}

/** Returns the form that a claim was made with; with it come the actors that it had brought. */
export function asEntered(claim: Claim, before: Dossier, now: Dossier): ClaimDraft {
  const { actors } = now;
  const added = before.actors.filter(({ id }) => !actors.some((own) => own.id === id));
  const own = draftOf(claim, before);
  return { ...own, claim: undefined, evidence: claim.evidence[0], added, entered: suggestedFields };
}
