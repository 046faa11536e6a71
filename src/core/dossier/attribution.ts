import type { Actor, ActorId, Claim } from "./dossier";

/** Who says a claim: an actor, or the text itself. */
export type SpeakerId = ActorId | "text";

/** Returns the claim's speakers; one without any is the text's own. */
export function speakersOf(claim: Claim): readonly SpeakerId[] {
  if (claim.voice === "narrator") return ["text"];
  const said = claim.saidBy ?? [];
  return said.length === 0 ? ["text"] : said;
}

/**
 * Returns those of `owners`, whose act it is, for whom this claim is said: all of them where the text itself says it, else
 * those who say it or for whom a named speaker speaks. A source that the text does not name vouches for nobody but itself.
 */
export function vouchersOf(
  claim: Claim,
  owners: readonly ActorId[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly ActorId[] {
  const speakers = speakersOf(claim);
  if (speakers.includes("text")) return owners;
  const vouched = new Set<ActorId>();
  for (const speaker of speakers) {
    let next = speaker === "text" ? undefined : actors.get(speaker);
    if (speaker !== "text") vouched.add(speaker);
    if (next?.unnamed === true) continue;
    // Nobody speaks for itself in a circle: the validator refuses that. A set ends one all the same.
    while (next?.speaksFor !== undefined && !vouched.has(next.speaksFor)) {
      vouched.add(next.speaksFor);
      next = actors.get(next.speaksFor);
    }
  }
  return owners.filter((owner) => vouched.has(owner));
}
