import { voices } from "../../core/codebook/voices";
import type { SpeakerId } from "../../core/dossier/attribution";
import type { ActorId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { type Actors, nounOf } from "../../core/grammar/noun";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";

export function actorName(actors: Actors, id: ActorId, language: LanguageId): string {
  const actor = actors.get(id);
  return actor === undefined ? id : localise(actor.name, language).text;
}

/** The speaker's name, or "the text itself". */
export function speakerName(actors: Actors, id: SpeakerId, language: LanguageId): string {
  return id === "text" ? voices[0].label[language] : actorName(actors, id, language);
}

/** An actor's name inside a sentence that is one string: "between Japan and the United States". */
export function nameInWords(actors: Actors, id: ActorId, language: LanguageId): string {
  const { article, name } = nounOf(id, actors, language);
  return article + isolate(name.oblique);
}
