import type { Actor, ActorId } from "../dossier/dossier";
import { freshId } from "../dossier/freshId";
import { type KnownActor, nameLanguages, toActor } from "../names/knownActors";
import type { CastMember } from "./castMembers";

/** A member of a cast as it was chosen. */
export type ChosenMember = CastMember & {
  /** The names of others that are the same one. */
  readonly also?: readonly string[];
  /** For whom it speaks, where that is an actor of the dossier that the text does not name. */
  readonly principal?: ActorId;
  /** A known one that is called by another name than the tables', or one that became known or unknown by it. */
  readonly isRenamed?: true;
  /** The known one that the text's name means, and the chosen name does not. */
  readonly unlike?: KnownActor;
};

/** What a dossier has already: its actors, and which members of the cast they are, by their places in it. */
export type AlreadyThere = {
  readonly actors: readonly Actor[];
  readonly members: ReadonlyMap<number, ActorId>;
};

const nobody: AlreadyThere = { actors: [], members: new Map() };

/** Makes the likely members of a text's cast that are not there yet actors of a dossier; `language` is the text's. */
export function actorsOfCast(
  cast: readonly ChosenMember[],
  language: string,
  there: AlreadyThere = nobody,
): readonly Actor[] {
  const byIndex = new Map<number, Actor>();
  for (const [index, member] of cast.entries()) {
    if (!member.isLikely || there.members.has(index)) continue;
    byIndex.set(index, actorOf(member, language, [...there.actors, ...byIndex.values()]));
  }
  return [...byIndex].map(([index, actor]) => {
    const { speaksFor: at = index, principal } = cast[index] ?? {};
    const own = there.actors.find(({ id }) => id === principal);
    const speaksFor = own?.id ?? byIndex.get(at)?.id ?? there.members.get(at);
    return speaksFor === undefined || speaksFor === actor.id ? actor : { ...actor, speaksFor };
  });
}

/** An actor with further names in a language; the first of them is its name there, where it has none. */
export function withForms(actor: Actor, forms: readonly string[], language: string): Actor {
  const [first] = forms;
  if (first === undefined) return actor;
  const name = { [language]: first, ...actor.name };
  const own = actor.aliases?.[language] ?? [];
  const fresh = [...new Set(forms)].filter((form) => form !== name[language] && !own.includes(form));
  const isNamed = actor.name[language] !== undefined;
  if (fresh.length === 0 && isNamed) return actor;
  return {
    ...actor,
    ...(!isNamed && { name: { ...actor.name, [language]: first } }),
    ...(fresh.length > 0 && { aliases: { ...actor.aliases, [language]: [...own, ...fresh] } }),
  };
}

function actorOf(member: ChosenMember, language: string, taken: readonly Actor[]): Actor {
  const { kind, name, forms, ownForms = [], role, isUnnamed, known, also = [] } = member;
  if (known !== undefined) {
    const actor = toActor(known, new Set(["text", ...taken.map(({ id }) => id as string)]));
    const [listed] = nameLanguages.flatMap((id) => (id === language ? known.name[id] : []));
    return withForms(
      { ...actor, kind, name: { ...actor.name, [language]: name } },
      [...(listed === undefined ? [] : [listed]), ...ownForms, ...also],
      language,
    );
  }
  const aliases = [...new Set([...forms, ...also])].filter((form) => form !== name);
  return {
    id: freshId([name], [{ id: "text" }, ...taken], kind) as ActorId,
    kind,
    name: { [language]: name },
    ...(aliases.length > 0 && { aliases: { [language]: aliases } }),
    ...(role !== undefined && { role: { [language]: role } }),
    ...(isUnnamed === true && { unnamed: true }),
  };
}
