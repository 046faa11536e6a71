import type { Actor, ActorId } from "../dossier/dossier";
import type { ClaimDraft } from "./claimDraft";

/**
 * Fills in whom the rules take for the speaker once who does it agrees with them: the actors that do it are the speakers, or
 * those whom the speakers speak for. On the coded articles they were right then in nine of ten cases. Empties the field again
 * once they do not agree any more. Nothing where a person has named the speaker, or the text itself says it.
 */
export function agreeingSpeaker(
  draft: ClaimDraft,
  actors: readonly Pick<Actor, "id" | "speaksFor">[],
): Pick<ClaimDraft, "saidBy" | "suggested"> | undefined {
  const { likelySpeaker, voice, saidBy, from, to, mutual, undecided = [] } = draft;
  const isFilled = saidBy.length > 0;
  if (likelySpeaker === undefined || (isFilled && draft.suggested.saidBy === undefined)) return undefined;
  if (voice === "narrator" || undecided.includes("voice")) return undefined;
  const doers = mutual ? [...from, ...to] : from;
  const principals = new Map([...draft.added, ...actors].map(({ id, speaksFor }) => [id, speaksFor]));
  const agrees = (id: ActorId) =>
    [id, principals.get(id)].some((own) => own !== undefined && doers.includes(own));
  const isAgreed = likelySpeaker.saidBy.every(agrees);
  if (isAgreed === isFilled) return undefined;
  if (!isAgreed) {
    const { saidBy: _reason, ...suggested } = draft.suggested;
    return { saidBy: [], suggested };
  }
  return {
    saidBy: likelySpeaker.saidBy,
    suggested: { ...draft.suggested, saidBy: likelySpeaker.because },
  };
}

/** Who may say it: actors, and by which words of the text; or the name of an organisation that is no actor yet. */
type OfferedSpeaker =
  | { readonly kind: "actors"; readonly saidBy: readonly ActorId[]; readonly because: string }
  | { readonly kind: "new"; readonly name: string };

/**
 * Finds whom the rules take for the speaker of a draft in which nobody is entered as one. On the coded articles they were right in
 * 62 of 76 cases. Undefined where the text itself says it.
 */
export function offeredSpeaker({
  voice,
  saidBy,
  likelySpeaker,
  unknownSpeaker,
  naming,
}: ClaimDraft): OfferedSpeaker | undefined {
  if (voice === "narrator" || saidBy.length > 0 || naming?.saidBy !== undefined) return undefined;
  if (likelySpeaker !== undefined) return { kind: "actors", ...likelySpeaker };
  return unknownSpeaker === undefined ? undefined : { kind: "new", name: unknownSpeaker };
}
