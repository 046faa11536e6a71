import type { Actor, ActorId, Claim } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { claimsOfText } from "./claimsOfText";
import type { DraftPlace } from "./draftCast";
import type { GroupBefore } from "./groupBefore";
import { groupsIn, sidesOf } from "./groups";
import { readPassage } from "./reading";

/** Claims made last among which groups are looked for. */
const RECENT = 10;

/**
 * Finds actors who stand together and may be meant at a passage, two or more each: whom it names side by side ("Japan and
 * NATO"), then those who stood on one side, or said it together, in the claims of its text that were made last.
 */
export function groupsAt(
  { document, span }: DraftPlace,
  actors: readonly Actor[],
  claims: readonly Claim[],
): readonly GroupBefore[] {
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  const reading = readPassage(document.texts[document.language] ?? "", span, finderOf(actors), byId);
  const here = groupsIn(reading, reading).map(sidesOf);
  const known = here.filter((sides) => sides.every(({ actor }) => actor !== undefined));
  const before = claimsOfText(claims, document.id)
    .slice(0, RECENT)
    .flatMap(({ between, from = [], to = [], saidBy = [] }) => [between ?? from, to, saidBy]);
  const all = [...known.map((sides) => sides.flatMap(({ actor }) => actor ?? [])), ...before];
  const groups = all.filter(({ length }) => length > 1);
  const keyOf = (group: GroupBefore) => group.toSorted().join(" ");
  return groups.filter((group, at) => groups.findIndex((one) => keyOf(one) === keyOf(group)) === at);
}
