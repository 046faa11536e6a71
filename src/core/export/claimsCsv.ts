import { relationType } from "../codebook/relationTypes";
import { voices } from "../codebook/voices";
import { type SpeakerId, speakersOf } from "../dossier/attribution";
import type { ActorId, Claim } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { actorName, speakerName } from "../grammar/naming";
import type { CodedClaim } from "../graph/graph";
import { isDeciding } from "../graph/tieState";
import { type Tie, tiesByClaim } from "../graph/ties";
import { type Cell, formatCsv, joinCells } from "./csv";
import { type EvidenceRow, evidenceRowsOf } from "./evidenceRows";
import { type ExportInput, takenBy } from "./taken";

const columns = [
  "claim_id",
  "summary",
  "type",
  "type_name",
  "mutual",
  "from_ids",
  "from",
  "to_ids",
  "to",
  "voice",
  "voice_name",
  "speaker_ids",
  "speakers",
  "modality",
  "tie_ids",
  "states",
  "denied_by_ids",
  "passage_id",
  "verbatim",
  "quote",
  "quote_language",
  "translation",
  "translation_language",
  "paragraph",
  "document_id",
  "document",
  "publisher",
  "published",
  "url",
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

/**
 * Returns the claims with their quotes: one row a passage, so that a claim with three passages has three rows. A claim with
 * no evidence at all has one row without a quote; a quote that does not stand in its text has `verbatim` "false". Between
 * sides that act together (`mutual`) the first stands in `from`, the others in `to`. Columns as in `writeTiesCsv`; of the
 * ties that a claim is part of, `states` has one for each in the order of `tie_ids`; `denied_by_ids` has everybody who
 * denies what the claim says.
 */
export function writeClaimsCsv(input: ExportInput): string {
  const { graph, language } = input;
  const { claims, listed } = takenBy(input);
  const ties = tiesByClaim(listed);
  const rows = claims.flatMap((coded): readonly Row[] => {
    const claim = { ...claimCells(coded, input), ...tieCells(coded.claim, ties.get(coded.claim.id) ?? []) };
    const evidence = evidenceRowsOf(coded, graph, language);
    return evidence.length === 0
      ? [{ ...claim, verbatim: "false" }]
      : evidence.map((row) => ({ ...claim, ...evidenceCells(row, input) }));
  });
  return formatCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

function claimCells(coded: CodedClaim, { graph: { actors }, language }: ExportInput): Row {
  const { claim } = coded;
  const [from, to] = claim.between
    ? [claim.between.slice(0, 1), claim.between.slice(1)]
    : [claim.from, claim.to];
  const speakers = [...new Set(speakersOf(claim))];
  const names = (ids: readonly ActorId[]) => joinCells(ids.map((id) => actorName(actors, id, language)));
  return {
    claim_id: claim.id,
    summary: localise(claim.summary, language).text,
    type: claim.type,
    type_name: relationType(claim.type).label[language],
    mutual: String(claim.between !== undefined),
    from_ids: joinCells(from),
    from: names(from),
    to_ids: joinCells(to),
    to: names(to),
    voice: claim.voice,
    voice_name: voices.find(({ id }) => id === claim.voice)?.label[language],
    speaker_ids: joinCells(speakers),
    speakers: joinCells(speakers.map((id) => speakerName(actors, id, language))),
    modality: claim.modality ?? "actual",
  };
}

/** Returns the cells of what the lines that a claim is part of say, all their claims together, and who denies the claim. */
const tieCells = (claim: Claim, ties: readonly Tie[]): Row => ({
  tie_ids: joinCells(ties.map(({ id }) => id)),
  states: joinCells(ties.map(({ state }) => state.id)),
  denied_by_ids: joinCells(deniersOf(claim, ties)),
});

/** A denial is denied by nobody, nor is a threat where it is an act that is denied. */
function deniersOf(claim: Claim, ties: readonly Tie[]): readonly SpeakerId[] {
  const disputed = ties.filter(({ state }) => state.disputed && isDeciding(claim, state));
  return [...new Set(disputed.flatMap(({ state }) => state.deniedBy))];
}

function evidenceCells(row: EvidenceRow, { graph, language }: ExportInput): Row {
  const document = graph.documents.get(row.document);
  return {
    passage_id: row.passage?.id,
    verbatim: String(row.passage !== undefined),
    quote: row.original.text,
    quote_language: row.original.language,
    translation: row.translation?.text,
    translation_language: row.translation?.language,
    paragraph: row.passage?.paragraphNumber,
    document_id: row.document,
    document: document && localise(document.title, language, document.language).text,
    publisher: document?.publisher,
    published: document?.published,
    url: document?.url,
  };
}
