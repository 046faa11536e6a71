import type { Actor, ActorId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import type { Span } from "../text/span";
import type { ChosenMember } from "./actorsOfCast";
import { type CastChoices, memberKey } from "./castChoices";
import { chosenCasts, mergedMembers } from "./chosenCasts";
import type { DocumentCast } from "./dossierCast";
import { likelyActor } from "./likelyActor";

/** A member of a cast as it was chosen. */
export type CastEntry = {
  readonly key: string;
  readonly member: ChosenMember;
  readonly document: DocumentCast["document"];
  /** What a choice names it by as somebody for whom others speak. */
  readonly value: string;
  /** It is an actor of the dossier already. */
  readonly isThere: boolean;
  /** Where it is named by itself, not in the name of another actor: an actor of the dossier in all texts that are asked about. */
  readonly named: readonly Span[];
  /** Those that are the same, by the names that they were found with. */
  readonly also: readonly { readonly key: string; readonly name: string }[];
  /** For whom it speaks. */
  readonly principal?: CastPrincipal;
  /** The actor of the dossier that it likely is; only a person can say so. */
  readonly likely?: CastPrincipal;
};

/** Somebody for whom others can speak, or who can be the same as another. */
export type CastPrincipal = {
  /** As a choice names it. */
  readonly value: string;
  readonly name: string;
};

/**
 * Returns the members of all casts that are nobody else, as they were chosen: first those who are likely actors of the dossier, then
 * likely ones; `actors`: those of the dossier. Who is one of them has its kind, and speaks for whom it speaks.
 */
export function entriesOf(
  casts: readonly DocumentCast[],
  choices: CastChoices,
  actors: readonly Actor[],
): readonly CastEntry[] {
  const all = chosenCasts(casts, choices);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const entries = casts
    .flatMap((one, at) => entriesIn(one, all[at] ?? one, choices, byId))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
  return eachActorOnce(entries);
}

/** Joins the entries of the same actor of the dossier, under the first of them. */
function eachActorOnce(entries: readonly CastEntry[]): readonly CastEntry[] {
  const byActor = new Map<string, CastEntry[]>();
  for (const entry of entries) {
    if (!entry.isThere) continue;
    const same = byActor.get(entry.value);
    if (same === undefined) byActor.set(entry.value, [entry]);
    else same.push(entry);
  }
  return entries.flatMap((entry) => {
    const same = entry.isThere ? (byActor.get(entry.value) ?? []) : [];
    if (same.length < 2) return [entry];
    if (same[0] !== entry) return [];
    return [{ ...entry, named: same.flatMap(({ named }) => named), also: same.flatMap(({ also }) => also) }];
  });
}

/** The entries of one cast, each with its rank by what was found, whatever was decided: no row moves. */
function entriesIn(
  found: DocumentCast,
  { cast, there }: DocumentCast,
  choices: CastChoices,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly { readonly entry: CastEntry; readonly rank: number }[] {
  const { document } = found;
  const { roots } = mergedMembers(found, choices);
  const keys = found.cast.map((member) => memberKey(found, member));
  const byId = (id: ActorId | undefined): CastPrincipal | undefined => {
    const actor = id === undefined ? undefined : actors.get(id);
    return actor && { value: actor.id, name: localise(actor.name, document.language).text };
  };
  /** One that does not become an actor is spoken for by nobody. */
  const byPlace = (index: number): CastPrincipal | undefined => {
    const [member, key, id] = [cast[index], keys[index], there.get(index)];
    if (id !== undefined) return byId(id);
    return key !== undefined && member?.isLikely === true ? { value: key, name: member.name } : undefined;
  };
  const named = countedMentions(
    cast.map(({ mentions, isLikely }, index) => {
      const isActor = roots[index] === index && (isLikely || there.has(index));
      return { mentions, isActor };
    }),
  );
  return found.cast.flatMap((bare, index) => {
    const [key, member, id] = [keys[index], cast[index], there.get(index)];
    if (roots[index] !== index || key === undefined || member === undefined) return [];
    const actor = id === undefined ? undefined : actors.get(id);
    const { kind, speaksFor, principal: chosen } = member;
    const own = speaksFor === undefined ? byId(chosen) : byPlace(speaksFor);
    const principal = actor === undefined ? own : byId(actor.speaksFor);
    const isSaid = id !== undefined && !found.there.has(index);
    const likely = found.there.has(index) ? undefined : byId(likelyActor(bare, found.actors));
    const entry: CastEntry = {
      key,
      member: { ...member, kind: actor?.kind ?? kind },
      document,
      value: id ?? key,
      isThere: id !== undefined,
      named: named[index] ?? [],
      also: found.cast.flatMap((other, place) =>
        (place !== index || isSaid) && roots[place] === index
          ? { key: memberKey(found, other), name: other.name }
          : [],
      ),
      ...(principal !== undefined && { principal }),
      ...(likely !== undefined && id === undefined && { likely }),
    };
    const rank = likely !== undefined ? 0 : bare.isLikely || found.there.has(index) ? 1 : 2;
    return { entry, rank };
  });
}

/** Somebody whom a text names, and whether that is an actor, or is to be one. */
type Named = { readonly mentions: readonly Span[]; readonly isActor: boolean };

/**
 * Returns for each of some members where a text names it and nobody else: of stretches that lie in one another the longest
 * names somebody, so that "U.S." in "U.S. Department of State" is no mention of the United States where both are actors. Who is
 * no actor takes no words from another. Stretches do not cross; takes time linear in them, sorting apart.
 */
export function countedMentions(members: readonly Named[]): readonly (readonly Span[])[] {
  const counted: Span[][] = members.map(() => []);
  const places = members
    .flatMap(({ mentions, isActor }, index) => mentions.map((span) => ({ span, isActor, index })))
    .toSorted(
      (one, other) =>
        one.span.start - other.span.start ||
        other.span.end - one.span.end ||
        Number(other.isActor) - Number(one.isActor),
    );
  let end = 0;
  for (const { span, isActor, index } of places) {
    const own = counted[index] ?? [];
    if (span.start < Math.max(end, own.at(-1)?.end ?? 0)) continue;
    own.push(span);
    if (isActor) end = span.end;
  }
  return counted;
}
