import type { Claim, Dossier, Evidence, Proposal } from "../dossier/dossier";
import { evidenceSpan } from "../quotes/locateExact";
import { type ClaimDraft, withoutGone } from "./claimDraft";
import { proposedVoice } from "./proposals";

/** What tells one claim from another: its type, its sides and who says it. */
type Parts = Pick<ClaimDraft, "type" | "mutual" | "from" | "to" | "voice" | "saidBy">;

/**
 * Returns the claim of the dossier that says what a draft says, from the same passage: the same type, sides and speakers,
 * whether it happened or not. Undefined where there is none; a draft that edits a claim is not compared with that one.
 */
export function claimAlike(given: ClaimDraft, dossier: Dossier): Claim | undefined {
  const draft = withoutGone(given, dossier);
  const own = dossier.claims.find(({ id }) => id === draft.claim);
  const evidence = own?.evidence ?? (draft.evidence === undefined ? [] : [draft.evidence]);
  const places = new Set(evidence.flatMap((entry) => placeKey(entry, dossier)));
  const said = meaningOf(draft);
  return dossier.claims.find(
    (claim) =>
      claim.id !== draft.claim &&
      meaningOf(partsOf(claim)) === said &&
      claim.evidence.some((entry) => placeKey(entry, dossier).some((key) => places.has(key))),
  );
}

/**
 * Returns the claim of the dossier that says what a draft says, from whatever passage: the same type, sides, speakers and mood,
 * and in the same voice, for the claim's is shown at each of its passages. Undefined where there is none, and for a draft that edits a claim.
 */
export function claimSaying(given: ClaimDraft, dossier: Dossier): Claim | undefined {
  const draft = withoutGone(given, dossier);
  if (draft.claim !== undefined) return undefined;
  const said = meaningOf(draft);
  return dossier.claims.find(
    (claim) =>
      claim.type === draft.type &&
      claim.voice === draft.voice &&
      (claim.modality ?? "actual") === draft.modality &&
      meaningOf(partsOf(claim)) === said,
  );
}

/**
 * Returns a key that two claims have in common where they say the same, one for each passage that carries them: type, sides
 * and speakers.
 */
export function saidAt(claim: Claim, dossier: Dossier): readonly string[] {
  const said = meaningOf(partsOf(claim));
  return claim.evidence.flatMap((entry) => placeKey(entry, dossier).map((place) => `${said} ${place}`));
}

/** Returns what tells a claim, or what is proposed as one, from others wherever they stand: type, sides and speakers. */
export const saidIn = (claim: Claim | Proposal): string => meaningOf(partsOf(claim));

/** Returns what a claim says, or what is proposed as one, the voice and the mood included, to be compared. */
export const statementOf = (item: Claim | Proposal): string => {
  const voice = "state" in item ? proposedVoice(item) : item.voice;
  return JSON.stringify([saidIn(item), voice ?? "narrator", item.modality ?? "actual"]);
};

/** Of what is proposed without a voice, whoever says it is the speaker; without a speaker either it is the text. */
function partsOf(item: Claim | Proposal): Parts {
  const { type, saidBy = [], between, from = [], to = [] } = item;
  const voice = ("state" in item ? proposedVoice(item) : item.voice) ?? "narrator";
  return between === undefined
    ? { type, voice, saidBy, from, to, mutual: false }
    : { type, voice, saidBy, from: between, to: [], mutual: true };
}

function meaningOf({ type, mutual, from, to, voice, saidBy }: Parts): string {
  const set = (ids: readonly string[]) => [...new Set(ids)].sort();
  const sides = mutual ? [set([...from, ...to])] : [set(from), set(to)];
  return JSON.stringify([type, sides, voice === "narrator" ? "text" : set(saidBy)]);
}

/** The place of evidence in its original, if it stands there to the letter. */
function placeKey(evidence: Evidence, { documents }: Dossier): readonly string[] {
  const document = documents.find(({ id }) => id === evidence.document);
  const place = evidenceSpan(evidence, document);
  return place === undefined ? [] : [`${evidence.document} ${place.start} ${place.end}`];
}
