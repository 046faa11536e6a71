import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";
import { voices } from "../codebook/voices";
import type { SpeakerId } from "../dossier/attribution";
import type { ActorId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { type Actors, nounOf } from "./noun";

/** Returns an actor's name in the reader's language; its id where there is no such actor. */
export function actorName(actors: Actors, id: ActorId, language: LanguageId): string {
  const actor = actors.get(id);
  return actor === undefined ? id : localise(actor.name, language).text;
}

/** Returns the speaker's name, or "the text itself". */
export function speakerName(actors: Actors, id: SpeakerId, language: LanguageId): string {
  return id === "text" ? voices[0].label[language] : actorName(actors, id, language);
}

/** Returns an actor's name inside a sentence that is one string: "between Japan and the United States". */
export function nameInWords(actors: Actors, id: ActorId, language: LanguageId): string {
  const { article, name } = nounOf(id, actors, language);
  return article + isolate(name.oblique);
}
