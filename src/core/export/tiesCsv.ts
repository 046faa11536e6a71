import { relationType } from "../codebook/relationTypes";
import { modalitiesOf } from "../codebook/voices";
import type { SpeakerId } from "../dossier/attribution";
import { actorName, speakerName } from "../grammar/naming";
import { tieSentence } from "../graph/tieSentence";
import { passagesOfMood } from "../graph/ties";
import { type Cell, formatCsv, joinCells } from "./csv";
import { type ExportInput, takenBy } from "./taken";

const columns = [
  "tie_id",
  "sentence",
  "type",
  "type_name",
  "from_id",
  "from",
  "to_id",
  "to",
  "mutual",
  "state",
  "hearsay",
  "modality",
  "claims",
  "passages",
  "planned",
  "conditional",
  "denials",
  "claim_ids",
  "speaker_ids",
  "speakers",
  "denied_by_ids",
  "denied_by",
] as const;

/**
 * Returns the ties as a table, one row each. Names and sentences are in the reader's language; the columns are called the
 * same in every language, so that a script that reads them serves all. `passages` are those that the tie's state rests on,
 * the numbers after it those of its claims in each other mood, a plan's own among them. `speakers` are those who say what
 * the tie's state rests on: who only denies or plans it is none of them; each claim's own stand in the table of claims.
 */
export function writeTiesCsv(input: ExportInput): string {
  const { graph, language } = input;
  const { actors } = graph;
  const names = (speakers: readonly SpeakerId[]) =>
    joinCells(speakers.map((id) => speakerName(actors, id, language)));
  const rows = takenBy(input).listed.map((tie): Record<(typeof columns)[number], Cell> => {
    const claims = tie.claims.map(({ claim }) => claim);
    return {
      tie_id: tie.id,
      sentence: tieSentence(tie, actors, language),
      type: tie.type,
      type_name: relationType(tie.type).label[language],
      from_id: tie.from,
      from: actorName(actors, tie.from, language),
      to_id: tie.to,
      to: actorName(actors, tie.to, language),
      mutual: String(tie.mutual),
      state: tie.state.id,
      hearsay: String(tie.state.hearsay),
      modality: joinCells(modalitiesOf(claims).map(({ id }) => id)),
      claims: tie.claims.length,
      passages: tie.support.length,
      planned: passagesOfMood(tie, "planned").length,
      conditional: passagesOfMood(tie, "conditional").length,
      denials: tie.denials.length,
      claim_ids: joinCells(claims.map(({ id }) => id)),
      speaker_ids: joinCells(tie.state.saidBy),
      speakers: names(tie.state.saidBy),
      denied_by_ids: joinCells(tie.state.deniedBy),
      denied_by: names(tie.state.deniedBy),
    };
  });
  return formatCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
