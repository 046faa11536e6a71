import { speakersOf } from "../../core/attribution";
import type { Actor, ActorId } from "../../core/dossier";
import type { LanguageId } from "../../core/language";
import { tieSentence } from "../../core/tieSentence";
import type { Tie } from "../../core/ties";
import { mapMessages } from "../messages/map";
import { speakerName } from "../messages/naming";

/** What a tie's mark is called: its sentence, how many passages carry it, and according to whom. */
export function tieLabel(tie: Tie, actors: ReadonlyMap<ActorId, Actor>, language: LanguageId): string {
  const speakers = tie.attributed
    ? [...new Set(tie.claims.flatMap(({ claim }) => speakersOf(claim)))].map((id) =>
        speakerName(actors, id, language),
      )
    : undefined;
  return mapMessages[language].tie({
    sentence: tieSentence(tie, actors, language),
    passages: tie.passages.length,
    speakers,
  });
}
