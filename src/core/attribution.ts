import type { Actor, ActorId, Claim } from "./dossier";

/** Who says a claim: an actor, or the text itself. */
export type SpeakerId = ActorId | "text";

/** The claim's speakers; one without any is the text's own. */
export function speakersOf(claim: Claim): readonly SpeakerId[] {
  if (claim.voice === "narrator") return ["text"];
  const said = claim.saidBy ?? [];
  return said.length === 0 ? ["text"] : said;
}

/** Whether the text itself, or someone who is or speaks for one of `sides`, says so. */
export function isAsserted(
  claim: Claim,
  sides: readonly ActorId[],
  actors: ReadonlyMap<ActorId, Actor>,
): boolean {
  return speakersOf(claim).some((speaker) => {
    if (speaker === "text") return true;
    const speaksFor = actors.get(speaker)?.speaksFor;
    return sides.includes(speaker) || (speaksFor !== undefined && sides.includes(speaksFor));
  });
}
