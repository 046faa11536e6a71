import type { Actor, ActorId } from "../dossier";
import { freshId } from "../edit/freshId";
import { toActor } from "../names/knownActors";
import type { CastMember } from "./castOf";

/** What a dossier has already: its actors, and which members of the cast they are, by their places in it. */
export type AlreadyThere = {
  readonly actors: readonly Actor[];
  readonly members: ReadonlyMap<number, ActorId>;
};

const nobody: AlreadyThere = { actors: [], members: new Map() };

/** Makes the likely members of a text's cast that are not there yet actors of a dossier; `language` is the text's. */
export function actorsOfCast(
  cast: readonly CastMember[],
  language: string,
  there: AlreadyThere = nobody,
): readonly Actor[] {
  const byIndex = new Map<number, Actor>();
  for (const [index, member] of cast.entries()) {
    if (!member.isLikely || there.members.has(index)) continue;
    byIndex.set(index, actorOf(member, language, [...there.actors, ...byIndex.values()]));
  }
  return [...byIndex].map(([index, actor]) => {
    const principal = cast[index]?.speaksFor ?? index;
    const speaksFor = byIndex.get(principal)?.id ?? there.members.get(principal);
    return speaksFor === undefined || speaksFor === actor.id ? actor : { ...actor, speaksFor };
  });
}

function actorOf(member: CastMember, language: string, taken: readonly Actor[]): Actor {
  const { kind, name, forms, role, isUnnamed, known } = member;
  if (known !== undefined) return toActor(known, new Set(["text", ...taken.map(({ id }) => id as string)]));
  const aliases = forms.filter((form) => form !== name);
  return {
    id: freshId([name], [{ id: "text" }, ...taken], kind) as ActorId,
    kind,
    name: { [language]: name },
    ...(aliases.length > 0 && { aliases: { [language]: aliases } }),
    ...(role !== undefined && { role: { [language]: role } }),
    ...(isUnnamed === true && { unnamed: true }),
  };
}
