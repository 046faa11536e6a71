import type { CastMember } from "../../src/core/coding/castMembers";
import type { Actor, ActorId, Claim } from "../../src/core/dossier/dossier";
import { knownNames } from "../../src/core/names/nameIndex";
import { fold } from "../../src/core/text/fold";
import type { CodingCounts } from "./codingCounts";

type CastCounts = Pick<
  CodingCounts,
  "sidesInCast" | "actors" | "actorsInCast" | "kindsRight" | "spokesmen" | "principalsRight"
>;

/** A name as it is compared: folded, without an article. */
const keyOf = (name: string) => fold(name.trim(), "orthographic").text.replace(/^(?:the |an? |ال)/u, "");

const namesOf = ({ name, aliases }: Actor) =>
  [...Object.values(name), ...Object.values(aliases ?? {}).flat()].flatMap((one) => one.split(/[()]/u));

/** The member of a cast that an actor of a dossier is: the same known actor, or one that bears one of its names. */
function memberFor(cast: readonly CastMember[], actor: Actor): CastMember | undefined {
  const known = knownNames().recognise(actor);
  const names = new Set(namesOf(actor).map(keyOf).filter(Boolean));
  return (
    cast.find((member) => known !== undefined && member.known === known) ??
    cast.find(({ forms }) => forms.some((form) => names.has(keyOf(form))))
  );
}

/** Whom claims speak of, each once. */
const sidesOf = ({ between, from, to }: Claim): readonly ActorId[] =>
  between ?? [...(from ?? []), ...(to ?? [])];

/** Compares a cast that was made of a bare text with the actors and claims that were coded in it. */
export function rateCast(
  cast: readonly CastMember[],
  actors: readonly Actor[],
  passages: readonly { readonly claim: Claim }[],
): CastCounts {
  const used = new Set(passages.flatMap(({ claim }) => [...sidesOf(claim), ...(claim.saidBy ?? [])]));
  const found = new Map(
    actors.flatMap((actor) => {
      const member = memberFor(cast, actor);
      return member === undefined ? [] : [[actor.id, { actor, member }] as const];
    }),
  );
  const own = [...found.values()].filter(({ actor }) => used.has(actor.id));
  const spokesmen = own.filter(({ actor }) => actor.kind === "person" && actor.speaksFor !== undefined);
  return {
    sidesInCast: passages.filter(({ claim }) => sidesOf(claim).every((id) => found.has(id))).length,
    actors: actors.filter(({ id }) => used.has(id)).length,
    actorsInCast: own.length,
    kindsRight: own.filter(({ actor, member }) => actor.kind === member.kind).length,
    spokesmen: spokesmen.length,
    principalsRight: spokesmen.filter(({ actor, member }) => {
      const principal = actor.speaksFor === undefined ? undefined : found.get(actor.speaksFor)?.member;
      return member.speaksFor !== undefined && cast[member.speaksFor] === principal;
    }).length,
  };
}
