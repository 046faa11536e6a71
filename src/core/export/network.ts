import { exportFormatWords } from "../../words/exportFormats";
import type { LanguageId } from "../../words/languages";
import { numbers } from "../../words/numbers";
import { type ActorShapeId, actorKind } from "../codebook/actorKinds";
import { type LineStyle, relationType } from "../codebook/relationTypes";
import { modalitiesOf } from "../codebook/voices";
import { actorsNamed } from "../dossier/actorsNamed";
import type { SpeakerId } from "../dossier/attribution";
import type { Actor, ActorId, Dossier } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { actorName, speakerName } from "../grammar/naming";
import { endsOfTies, isLine } from "../graph/filter";
import { tieSentence } from "../graph/tieSentence";
import { tieState } from "../graph/tieState";
import { isUnsupported, passagesOfMood, type Tie } from "../graph/ties";
import { countPassages } from "../scene/countPassages";
import { widthOf } from "../scene/strokes";
import { joinCells } from "./csv";
import { evidenceRowsOf } from "./evidenceRows";
import { type ExportInput, takenBy } from "./taken";
import { createXmlIds } from "./xml";

/** A value that a network program can sort and filter by. */
type NetworkValue = string | number | boolean | undefined;
/** How an attribute of nodes or edges is declared. */
export type NetworkAttribute = { readonly id: string; readonly type: "string" | "integer" | "boolean" };
/** Values by the id of their attribute. */
export type NetworkValues = Readonly<Record<string, NetworkValue>>;

/** An actor. `id` is a name that XML accepts; the dossier's own is among the values. */
export type NetworkNode = {
  readonly id: string;
  readonly label: string;
  readonly shape: ActorShapeId;
  /** Passages said of the actor in the whole dossier. */
  readonly passages: number;
  readonly values: NetworkValues;
};

/** A tie. `width` in px as on the map. */
export type NetworkEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly tie: Tie;
  readonly line: LineStyle;
  readonly width: number;
  /** Passages that carry it; 1 where none does, since programs take 0 for no edge. */
  readonly weight: number;
  readonly values: NetworkValues;
};

/** What network formats have in common: actors as nodes, every tie as an edge of its own. */
export type Network = { readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[] };

const declare = (type: NetworkAttribute["type"], ...ids: readonly string[]): readonly NetworkAttribute[] =>
  ids.map((id) => ({ id, type }));

/** What is said of a node. `actor_id` is the dossier's id. */
export const nodeAttributes: readonly NetworkAttribute[] = [
  ...declare("string", "actor_id", "name", "kind", "kind_name", "role", "speaks_for"),
  ...declare("integer", "passages"),
];

/**
 * What is said of an edge; `speakers` say what its state rests on, as in the table of ties. Quotes are separated by an
 * empty line; ids and speakers as `joinCells` does it.
 */
export const edgeAttributes: readonly NetworkAttribute[] = [
  ...declare("string", "tie_id", "relation", "relation_name", "sentence", "state"),
  ...declare("boolean", "mutual", "hearsay"),
  ...declare("integer", "claims", "passages", "planned", "conditional", "denials"),
  ...declare("string", "claim_ids", "passage_ids", "quotes", "translations"),
  ...declare("string", "speaker_ids", "speakers", "denied_by_ids", "denied_by", "modalities", "documents"),
];

/**
 * Creates the network of what a filter leaves: the sides of its lines; without a filter every actor, those who only speak
 * too, but not whom proposals alone name. What is only denied is no edge, shown or not: every measure of a network takes an
 * edge for a relation, whatever its weight.
 */
export function createNetwork(input: ExportInput): Network {
  const { graph } = input;
  const { ties: shown, claims } = takenBy(input);
  const ties = shown.filter(isLine);
  const ends = endsOfTies(ties);
  const isWhole = claims.length === graph.claims.length;
  const waiting = isWhole ? onlyProposed(graph.dossier) : new Set<ActorId>();
  const actors = graph.dossier.actors.filter(({ id }) => (isWhole ? !waiting.has(id) : ends.has(id)));
  const ids = createXmlIds(
    actors.map(({ id }) => id),
    "n",
  );
  const nodeOf = (actor: ActorId) => {
    const id = ids.get(actor);
    if (id === undefined) throw new Error(`no actor ${actor}`);
    return id;
  };
  const passages = countPassages(graph);
  return {
    nodes: actors.map((actor) => createNode(actor, nodeOf(actor.id), passages.get(actor.id) ?? 0, input)),
    edges: ties.map((tie, index) => createEdge(tie, index, nodeOf, input)),
  };
}

function createNode(actor: Actor, id: string, passages: number, { graph, language }: ExportInput) {
  const label = actorName(graph.actors, actor.id, language);
  const kind = actorKind(actor.kind);
  return {
    id,
    label,
    shape: kind.shape,
    passages,
    values: {
      actor_id: actor.id,
      name: label,
      kind: actor.kind,
      kind_name: kind.label[language],
      role: actor.role && localise(actor.role, language).text,
      speaks_for: actor.speaksFor,
      passages,
    },
  };
}

function createEdge(
  tie: Tie,
  index: number,
  nodeOf: (actor: ActorId) => string,
  { graph, language }: ExportInput,
): NetworkEdge {
  const type = relationType(tie.type);
  const claims = tie.claims.map(({ claim }) => claim);
  const rows = tie.claims.flatMap((coded) => evidenceRowsOf(coded, graph, language));
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  const names = (speakers: readonly SpeakerId[]) =>
    joinCells(speakers.map((id) => speakerName(graph.actors, id, language)));
  const sentence = tieSentence(tie, graph.actors, language);
  return {
    id: `e${index}`,
    source: nodeOf(tie.from),
    target: nodeOf(tie.to),
    label: labelOf(tie, language),
    tie,
    line: type.line,
    width: widthOf(tie.support.length),
    weight: Math.max(1, tie.support.length),
    values: {
      tie_id: tie.id,
      relation: tie.type,
      relation_name: type.label[language],
      sentence,
      mutual: tie.mutual,
      state: tie.state.id,
      hearsay: tie.state.hearsay,
      claims: claims.length,
      passages: tie.support.length,
      planned: passagesOfMood(tie, "planned").length,
      conditional: passagesOfMood(tie, "conditional").length,
      denials: tie.denials.length,
      claim_ids: joinCells(claims.map(({ id }) => id)),
      passage_ids: joinCells(tie.passages.map(({ id }) => id)),
      quotes: distinct(rows.map(({ original }) => original.text)).join("\n\n"),
      translations: distinct(rows.flatMap(({ translation }) => translation?.text ?? [])).join("\n\n"),
      speaker_ids: joinCells(tie.state.saidBy),
      speakers: names(tie.state.saidBy),
      denied_by_ids: joinCells(tie.state.deniedBy),
      denied_by: names(tie.state.deniedBy),
      modalities: joinCells(modalitiesOf(claims).map(({ id }) => id)),
      documents: joinCells(distinct(rows.map(({ document }) => document))),
    },
  };
}

/**
 * "Conflict", "Conflict (denied)", "Conflict (planned, unsupported)": programs write it on the edge, and draw a denial and a
 * fact alike, and what nothing carries.
 */
function labelOf(tie: Tie, language: LanguageId): string {
  const { type, state } = tie;
  const label = relationType(type).label[language];
  const marks = [
    ...(state.id === "stated" ? [] : [tieState(state.id).label[language].toLowerCase()]),
    ...(isUnsupported(tie) ? [exportFormatWords.unsupported[language]] : []),
  ];
  return marks.length === 0 ? label : `${label} (${marks.join(numbers[language].comma)})`;
}

/** Finds the actors whom proposals name, and no claim does. */
function onlyProposed({ actors, claims, proposals = [] }: Dossier): ReadonlySet<ActorId> {
  const claimed = actorsNamed(claims, actors);
  return new Set([...actorsNamed(proposals, actors)].filter((id) => !claimed.has(id)));
}
