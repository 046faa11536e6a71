import type { Actor, ActorId } from "../../core/dossier/dossier";
import type { DraftFault } from "../../core/edit/draftFaults";
import { actorName } from "../../core/grammar/naming";
import { codingMessages } from "../../words/coding";
import { formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";

/** What is wrong at a field, and what to do about it. */
export function faultWords(
  { field, code, actors: ids = [] }: DraftFault,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): string {
  const { faults } = codingMessages[language];
  switch (code) {
    case "same-on-both-sides":
      return faults.both(
        formatList(
          language,
          ids.map((id) => isolate(actorName(actors, id, language))),
        ),
      );
    case "not-mutual":
      return faults.notMutual;
    case "too-many":
      return faults.tooMany;
    case "too-long":
      return faults.tooLong;
    default:
      return field === "mutual" || field === "summary" || field === "note" ? faults.type : faults[field];
  }
}
