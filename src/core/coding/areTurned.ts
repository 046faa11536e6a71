import { relationTypes } from "../codebook/relationTypes";
import type { ActorId, Dossier, Proposal } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { evidenceSpan } from "../quotes/locateExact";
import type { NamedActor } from "./reading";
import { suggestClaim } from "./suggestClaim";

/**
 * Returns whether the words of what is proposed tell it the other way round: each of its passages, as the rules read it, tells the
 * same relation, done by those to whom it is proposed to be done, to those who are proposed to do it. Whoever speaks for another is
 * taken for that one. False where a passage tells no sides, or one of them as it is proposed.
 */
export function areTurned(
  { type, from = [], to = [], evidence }: Pick<Proposal, "type" | "from" | "to" | "evidence">,
  { documents, actors }: Pick<Dossier, "documents" | "actors">,
): boolean {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const isAmong = (ids: readonly ActorId[], named: readonly NamedActor[] = []) =>
    named.some(
      ({ actor }) =>
        actor !== undefined &&
        ids.some((id) => id === actor || principals.get(id) === actor || principals.get(actor) === id),
    );
  let isTold = false;
  for (const entry of evidence) {
    const document = documents.find(({ id }) => id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = evidenceSpan(entry, document);
    if (span === undefined) continue;
    const finder = finderOf(actors);
    const told = suggestClaim({ text, span, actors, finder, types: relationTypes, unjudged: "all" });
    const sides = told.sides?.value;
    if (told.type?.value !== type || sides === undefined) return false;
    if (!isAmong(to, sides.from) || !isAmong(from, sides.to)) return false;
    if (isAmong(from, sides.from) || isAmong(to, sides.to)) return false;
    isTold = true;
  }
  return isTold;
}
