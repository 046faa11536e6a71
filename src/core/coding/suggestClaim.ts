import type { RelationTypeId } from "../codebook/relationTypes";
import type { ModalityId, VoiceId } from "../codebook/voices";
import type { Actor, ActorId } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { SILENT_BLAME } from "./cueWords";
import { distinct } from "./groups";
import { isQuotation } from "./isQuotation";
import { likelySides } from "./likelySides";
import { leastTypeRight, typeCase, typeShareRight } from "./likelyType";
import { isDeniedBehind } from "./moodBehind";
import { leavesOpen, type SuggestedModality } from "./moodWords";
import { type NamedActor, type Reading, readPassage } from "./reading";
import { blameIn, suggestBlame } from "./suggestBlame";
import { suggestModality } from "./suggestModality";
import { type SuggestedSides, suggestSides, withoutSufferers } from "./suggestSides";
import { sidesOfSpeakers, suggestSpeaker } from "./suggestSpeaker";
import { isDemand, type TypeCue, typeCueIn } from "./suggestType";
import { undoneBy } from "./undoneBy";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** Something suggested, and the words of the text that speak for it. Offsets count UTF-16 code units. */
export type Suggested<Value> = { readonly value: Value; readonly because: readonly Span[] };

/** What can be known of a claim from its passage alone. Nothing of it is certain, and everything may be missing. */
export type ClaimSuggestion = {
  /** Whom the sentence names, dossier's and known ones, each once, in the order of the text. */
  readonly actors: readonly NamedActor[];
  readonly type?: Suggested<RelationTypeId>;
  readonly sides?: Suggested<SuggestedSides>;
  /** Whether the words tell a side, be it too unlikely to be suggested. */
  readonly tellsSide?: boolean;
  readonly voice?: Suggested<VoiceId>;
  readonly saidBy?: Suggested<readonly NamedActor[]>;
  /** The name of an organisation that says it and is no actor yet. */
  readonly unknownSpeaker?: string;
  readonly modality?: Suggested<ModalityId>;
  /** Whether the words leave open if it happened, or tell it of an act whose type is not suggested. */
  readonly isModalityOpen?: boolean;
};

/** A passage of a text, and what is known of the dossier it is coded for. */
export type PassageToCode = {
  readonly text: string;
  readonly span: Span;
  readonly actors: readonly Actor[];
  /** Made from the same actors: it is kept, since making it costs more than asking it. */
  readonly finder: MentionFinder;
  /** The relation types that may be suggested. */
  readonly types: readonly { readonly id: string }[];
  /** Suggests the type that the rules find, or the sides as well, however likely they are. */
  readonly unjudged?: "type" | "all";
};

const because = ({ tokens }: Reading, at: number, length: number): readonly Span[] => {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  return length === 0 || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
};

const suggestedModality = (reading: Reading, { modality, at, length }: SuggestedModality) => ({
  value: modality,
  because: because(reading, at, length),
});

/** Whether a cue is a deed, and no attitude towards one. */
const isAct = (cue: TypeCue | undefined) => cue?.type !== "condemnation" && cue?.type !== "concern";

const silentBlame = lazily(() => createPhraseFinder(phrases(SILENT_BLAME, true)));

/** Whether a cue is blame, which is put on somebody by words: whoever does it says so, also where no verb tells who. */
const isBlameInWords = ({ tokens }: Reading, cue: TypeCue | undefined) =>
  cue?.type === "condemnation" && silentBlame()(tokens.slice(cue.at, cue.at + cue.length)).length === 0;

/**
 * Suggests how a passage is coded, from its own words and those of its sentence, in English and Arabic: its type by words of
 * the codebook, its sides by the order in which actors are named, its speaker by verbs of saying and quotation marks. It
 * knows words, not grammar: a person decides.
 */
export function suggestClaim(passage: PassageToCode): ClaimSuggestion {
  const { text, span, actors, finder, types } = passage;
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  const reading = readPassage(text, span, finder, byId);
  const { from, to, sentenceFrom, sentenceTo } = reading;
  const inSentence = reading.mentions.filter(({ at, next }) => at >= sentenceFrom && next <= sentenceTo);
  const among = new Set(types.map(({ id }) => id));
  const saying = suggestSpeaker(reading, byId);
  const statements = saying?.statements ?? [{ from, to }];
  // Where nothing of what is said is selected, the text itself tells of the talks or the meeting at which it was.
  const speaker = statements.length > 0 ? saying : undefined;
  const range = statements.find((one) => typeCueIn(reading, one, among) !== undefined) ??
    statements[0] ?? { from, to };
  const speakers = speaker?.speakers ?? [];
  const speakingSides = sidesOfSpeakers(speakers, byId);
  const said = typeCueIn(reading, range, among);
  const isSaid = speaker !== undefined && among.has("condemnation");
  const blame = isSaid ? suggestBlame(reading, range, speakingSides) : undefined;
  // Where the words of what is said tell no type, those of the whole passage do, but not who does it to whom.
  const judged = isSaid && isAct(said) ? blameIn(reading, range, speakingSides) : undefined;
  const cue = blame?.cue ?? judged ?? said ?? typeCueIn(reading, { from, to }, among);
  const found =
    blame?.sides ??
    suggestSides(reading, judged ?? said, {
      range,
      speakers: speakingSides,
      isReported: speaker !== undefined,
      isOwnAct: speaker?.isAct === true && speaker.at === cue?.at,
    });
  const likely =
    passage.unjudged === "all"
      ? found
      : likelySides(reading, {
          found,
          type: cue?.type,
          speakers: sidesOfSpeakers(saying?.speakers ?? [], byId),
        });
  const sides = withoutSufferers(reading, likely, cue);
  const undone = cue && undoneBy(reading, cue);
  const modality = suggestModality(reading, range, cue, speaker);
  const speech = speaker === undefined ? [] : because(reading, speaker.at, speaker.length);
  const isLikely = (type: RelationTypeId, at: number) =>
    passage.unjudged !== undefined ||
    typeShareRight(
      typeCase(reading, { type, start: reading.tokens[at]?.start ?? 0 }, speaker !== undefined),
    ) >= leastTypeRight;
  const isReported = speaker !== undefined || isBlameInWords(reading, cue);
  const isQuoted = speaker !== undefined && isQuotation(reading, range, cue);
  const voiced = {
    actors: distinct(inSentence.map(({ named }) => named)),
    voice: { value: isQuoted ? "quoted" : isReported ? "reported" : "narrator", because: speech },
  } as const;
  // An act that is refused or taken back is no claim, and what is said of it tells nothing: only that it is denied stays.
  if (undone === "undone") {
    return {
      ...voiced,
      isModalityOpen: true,
      ...(modality?.modality === "denied" && { modality: suggestedModality(reading, modality) }),
    };
  }
  // "Refused to negotiate", «امتنعت عن دعم»: cooperation, denied. Who is meant by it the words do not tell.
  if (undone !== undefined) {
    const why = because(reading, undone.at, undone.length);
    const mood = suggestModality(reading, range, { type: "cooperation", ...undone }, speaker);
    const isTyped = isLikely("cooperation", undone.at);
    return {
      ...voiced,
      ...(isTyped ? { type: { value: "cooperation", because: why } } : { isModalityOpen: true }),
      // "May refuse to help": neither is help given, nor is it refused.
      modality:
        mood?.modality === "conditional"
          ? suggestedModality(reading, mood)
          : { value: "denied", because: why },
    };
  }
  const isTyped = cue !== undefined && isLikely(cue.type, cue.at);
  const isUntold =
    cue === undefined
      ? isDemand(reading.tokens.slice(from, to))
      : isAct(cue) && isDeniedBehind(reading, cue, range);
  const isOpen =
    modality === undefined ? isUntold : leavesOpen(reading, modality) || (cue !== undefined && !isTyped);
  return {
    ...voiced,
    ...(isTyped && { type: { value: cue.type, because: because(reading, cue.at, cue.length) } }),
    ...(isOpen && { isModalityOpen: true }),
    ...(found !== undefined && { tellsSide: true }),
    ...(sides !== undefined && {
      sides: { value: sides, because: inSentence.map(({ start, end }) => ({ start, end })) },
    }),
    ...(speakers.length > 0 && { saidBy: { value: speakers, because: speech } }),
    ...(speaker?.unknown !== undefined && { unknownSpeaker: speaker.unknown }),
    ...(modality !== undefined && {
      modality: suggestedModality(reading, modality),
    }),
  };
}
