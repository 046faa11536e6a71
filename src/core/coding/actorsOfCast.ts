import type { Actor, ActorId } from "../dossier";
import { freshId } from "../edit/freshId";
import { toActor } from "../names/knownActors";
import type { CastMember } from "./castOf";

/** Makes the likely members of a text's cast actors of a dossier; `language` is the text's. */
export function actorsOfCast(cast: readonly CastMember[], language: string): readonly Actor[] {
  const byIndex = new Map<number, Actor>();
  for (const [index, member] of cast.entries()) {
    if (member.isLikely) byIndex.set(index, actorOf(member, language, [...byIndex.values()]));
  }
  return [...byIndex].map(([index, actor]) => {
    const speaksFor = byIndex.get(cast[index]?.speaksFor ?? index)?.id;
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
