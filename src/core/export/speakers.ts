import { speakersOf } from "../attribution";
import type { Actor, ActorId, Claim } from "../dossier";
import type { CodedClaim } from "../graph";
import { type LanguageId, localise } from "../language";
import { voices } from "../voices";

type Actors = ReadonlyMap<ActorId, Actor>;

/** An actor's name in the reader's language; its id where there is no such actor. */
export function nameOf(actors: Actors, id: ActorId, language: LanguageId): string {
  const actor = actors.get(id);
  return actor === undefined ? id : localise(actor.name, language).text;
}

/** Ids of those who say a claim; nothing where the text itself does. */
export function speakerIdsOf(claim: Claim): readonly ActorId[] {
  return speakersOf(claim).flatMap((speaker) => (speaker === "text" ? [] : [speaker]));
}

/** Names of those who say these claims, each once; "the text itself" is one of them. */
export function speakerNamesOf(
  claims: readonly CodedClaim[],
  actors: Actors,
  language: LanguageId,
): readonly string[] {
  const speakers = new Set(claims.flatMap(({ claim }) => speakersOf(claim)));
  return [...speakers].map((speaker) =>
    speaker === "text" ? voices[0].label[language] : nameOf(actors, speaker, language),
  );
}
