import type { Actor, ActorId } from "../../core/dossier/dossier";
import { tieClause, tieStanding } from "../../core/graph/tieSentence";
import type { Tie } from "../../core/graph/ties";
import type { LanguageId } from "../../words/languages";
import { mapMessages } from "../../words/map";
import { tieAmount } from "../kit/tieWords";

/** What a tie's mark is called: its sentence, what carries it, and whom it rests on. */
export function tieLabel(tie: Tie, actors: ReadonlyMap<ActorId, Actor>, language: LanguageId): string {
  const standing = tieStanding(tie.state, actors, language);
  return mapMessages[language].tie([
    tieClause(tie, actors, language),
    tieAmount(tie, language),
    ...(standing === undefined ? [] : [standing]),
  ]);
}
