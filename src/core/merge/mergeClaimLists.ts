import type { Claim, ClaimId, Dossier, Evidence, Proposal } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { changedByHand } from "../edit/changedByHand";
import { saidAt, saidIn } from "../edit/claimAlike";
import { newClaimIds } from "../edit/editClaims";
import { joinedReviews, wordsOf } from "../edit/reviews";
import { joinedNotes, withMissing } from "../edit/withMissing";
import { evidenceSpan } from "../quotes/locateExact";
import { freeIds } from "./freeIds";

/** What claims and proposals are compared in: the merged documents, and which of them both dossiers have. */
type Texts = Pick<Dossier, "documents"> & { readonly shared: ReadonlySet<string> };

/** Whether any passage stands in a text that both dossiers have: elsewhere no two claims can stand on the same. */
const isShared = ({ evidence }: Claim | Proposal, { shared }: Texts): boolean =>
  evidence.some(({ document }) => shared.has(document));

/** Keys that two claims have in common where they say the same, of the same mood, from the same passage. */
const keysOf = (claim: Claim, { documents }: Texts): readonly string[] =>
  saidAt(claim, { documents } as Dossier).map((key) => `${claim.modality ?? "actual"} ${key}`);

/**
 * Puts the claims of another dossier, which speak of merged actors and documents already, behind the own ones. One that says
 * the same from the same passage adds to that claim what it does not have: passages, reviews, notes, readings of other
 * languages. Ids that are taken are made anew, and say nothing of their claims.
 */
export function mergeClaimLists(
  own: readonly Claim[],
  others: readonly Claim[],
  texts: Texts,
): readonly Claim[] {
  const all = [...own];
  const byKey = new Map<string, number>();
  for (const [index, claim] of own.entries()) {
    if (isShared(claim, texts)) for (const key of keysOf(claim, texts)) byKey.set(key, index);
  }
  const taken = new Set(own.map(({ id }) => id));
  const newId = newClaimIds([...own, ...others]);
  for (const claim of others) {
    const keys = isShared(claim, texts) ? keysOf(claim, texts) : [];
    const at = keys.map((key) => byKey.get(key)).find((index) => index !== undefined);
    const same = at === undefined ? undefined : all[at];
    const joined = same && joinedClaims(same, claim, texts);
    if (at !== undefined && joined !== undefined) all[at] = joined;
    else {
      all.push(taken.has(claim.id) ? { ...claim, id: newId() } : claim);
      taken.add(claim.id);
    }
  }
  return all;
}

/** Two claims that say the same as one; undefined where it would be larger than the format allows. */
function joinedClaims(own: Claim, other: Claim, texts: Texts): Claim | undefined {
  const passageOf = createPassageKey(texts);
  const theirs = new Map(other.evidence.map((entry) => [passageOf(entry), entry]));
  const ours = new Set(own.evidence.map(passageOf));
  const fresh = fromProposal(
    other.evidence.filter((entry) => !ours.has(passageOf(entry))),
    other.origin,
  );
  const kept = own.evidence.map((entry) => {
    const twin = theirs.get(passageOf(entry));
    if (twin === undefined) return entry;
    // One that a person has found stays that, whoever proposes it elsewhere.
    const { origin: _origin, ...others } = twin;
    return withMissing(entry, others, { quotes: withMissing(entry.quotes, twin.quotes) });
  });
  const evidence = [...kept, ...fresh];
  const topics = [...new Set([...(own.topics ?? []), ...(other.topics ?? [])])];
  const merged = withMissing<Claim>(own, unsaid(other), {
    summary: withMissing(own.summary, other.summary),
    ...(own.note && other.note && { note: joinedNotes(own.note, other.note) }),
    ...(evidence.some((entry, index) => entry !== own.evidence[index]) && { evidence }),
    ...(topics.length > (own.topics?.length ?? 0) && { topics }),
  });
  const says = (claim: Claim) => JSON.stringify(wordsOf(claim));
  const joined = fresh.length > 0 || says(own) !== says(merged) ? changedByHand(merged) : merged;
  const isSame =
    fresh.length === 0 &&
    own.evidence.every((entry) => theirs.has(passageOf(entry))) &&
    says(other) === says(merged);
  const reviews = joinedReviews(joined.reviews ?? [], other.reviews ?? [], isSame);
  if (evidence.length > limits.evidence || reviews.length > limits.entries || topics.length > limits.entries)
    return undefined;
  return JSON.stringify(reviews) === JSON.stringify(joined.reviews ?? []) ? joined : { ...joined, reviews };
}

/** Passages that leave their claim: what it remembers of where all of them are from each of them has to remember then. */
function fromProposal(passages: readonly Evidence[], origin: Claim["origin"]): readonly Evidence[] {
  if (origin === undefined) return passages;
  let continued = {};
  return passages.map((entry) => {
    if (entry.origin !== undefined) return entry;
    const own = { ...entry, origin: { by: origin.by, changed: origin.changed, ...continued } };
    continued = { continued: true };
    return own;
  });
}

/** What a claim holds besides what it says and its reviews; and what it once was, for one that a person has made stays that. */
function unsaid(claim: Claim): object {
  const { type, between, from, to, voice, saidBy, modality, origin, reviews, ...others } = claim;
  return others;
}

/** Tells passages apart by their places in the originals; those that stand nowhere, by their quotes. */
function createPassageKey({ documents }: Texts): (evidence: Evidence) => string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (evidence) => {
    const place = evidenceSpan(evidence, byId.get(evidence.document));
    return JSON.stringify([evidence.document, place === undefined ? quotesOf(evidence) : place]);
  };
}

/**
 * Puts the proposals of another dossier behind the own ones. One that says what an own proposal or a claim says of the same
 * passages is left out: somebody has it before them, or has decided on it.
 */
export function mergeProposalLists(
  own: readonly Proposal[],
  others: readonly Proposal[],
  claims: readonly Claim[],
  texts: Texts,
): readonly Proposal[] {
  const passageOf = createPassageKey(texts);
  const said = (item: Claim | Proposal) =>
    isShared(item, texts)
      ? item.evidence.map((entry) =>
          JSON.stringify([saidIn(item), item.modality ?? "actual", passageOf(entry)]),
        )
      : [];
  const known = new Set([...own, ...claims].flatMap(said));
  const freeId = freeIds(own, "proposal");
  const fresh = others.flatMap((proposal) => {
    const keys = said(proposal);
    if (keys.length > 0 && keys.every((key) => known.has(key))) return [];
    const { id } = proposal;
    return [id === undefined ? proposal : { ...proposal, id: freeId(id) as ClaimId }];
  });
  return fresh.length === 0 ? own : [...own, ...fresh];
}

const quotesOf = ({ quotes }: Evidence) => Object.entries(quotes).sort(([a], [b]) => (a < b ? -1 : 1));
