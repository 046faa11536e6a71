import type { LanguageId } from "../../words/languages";
import { voices } from "../codebook/voices";
import { type SpeakerId, speakersOf } from "../dossier/attribution";
import type { Actor, ActorId, Claim } from "../dossier/dossier";
import { localise } from "../dossier/language";

type Actors = ReadonlyMap<ActorId, Actor>;

/** Returns an actor's name in the reader's language; its id where there is no such actor. */
export function nameOf(actors: Actors, id: ActorId, language: LanguageId): string {
  const actor = actors.get(id);
  return actor === undefined ? id : localise(actor.name, language).text;
}

/** Ids of those who say these claims, each once; the text itself is `text`. */
export function speakerIdsOf(claims: readonly Claim[]): readonly SpeakerId[] {
  return [...new Set(claims.flatMap(speakersOf))];
}

/** Returns their names, one for each id in the same order; "the text itself" is one of them. */
export function speakerNamesOf(
  claims: readonly Claim[],
  actors: Actors,
  language: LanguageId,
): readonly string[] {
  return namesOf(speakerIdsOf(claims), actors, language);
}

/** Returns the names of speakers in the same order; "the text itself" is one of them. */
export function namesOf(
  speakers: readonly SpeakerId[],
  actors: Actors,
  language: LanguageId,
): readonly string[] {
  return speakers.map((speaker) =>
    speaker === "text" ? voices[0].label[language] : nameOf(actors, speaker, language),
  );
}
