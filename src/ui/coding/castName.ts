import type { CastEntry, CastPrincipal } from "../../core/coding/castEntries";
import type { ActorId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { actorName } from "../../core/grammar/naming";
import type { Actors } from "../../core/grammar/noun";
import type { LanguageId } from "../../words/languages";

/** Returns the name of an actor, or of a known one, in the reader's language; undefined where only the text's own is there. */
export function castName(
  { value, isThere, member }: CastEntry,
  actors: Actors,
  language: LanguageId,
): string | undefined {
  if (isThere) return actorName(actors, value as ActorId, language);
  return member.known && localise(member.known.name, language).text;
}

/** Returns the name of somebody for whom others speak, of an actor in the reader's language. */
export const principalName = (
  { value, name }: CastPrincipal,
  actors: Actors,
  language: LanguageId,
): string => (actors.has(value as ActorId) ? actorName(actors, value as ActorId, language) : name);
