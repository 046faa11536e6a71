import type { Actor, ActorId } from "../dossier";
import { fold } from "../text/fold";
import { lazily } from "../text/lazily";
import { tokens } from "../text/tokens";
import type { VoiceId } from "../voices";
import { distinct, groupsIn } from "./groups";
import { keyOf, type NamedActor, type Reading, type ReadMention } from "./reading";
import { SOURCE_PHRASES, SPEECH_ACTS, SPEECH_VERBS, SUBJECT_ENDS } from "./speechWords";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

type Saying = "verb" | "source" | "act";

/** Who says a passage, and by which words, tokens [at, at + length). No speakers: somebody unnamed does. */
export type SuggestedSpeaker = {
  readonly voice: VoiceId;
  readonly speakers: readonly NamedActor[];
  /** Whether the words are themselves an act, such as praise or blame, that the speakers do. */
  readonly isAct: boolean;
  readonly at: number;
  readonly length: number;
};

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Saying>(SOURCE_PHRASES, "source"),
    ...phrases<Saying>(SPEECH_VERBS, "verb"),
    ...phrases<Saying>(SPEECH_ACTS, "act"),
  ]),
);
const subjectEnds = lazily(() => new Set(fold(SUBJECT_ENDS, "orthographic").text.split(/\s*,\s*/u)));

/** How far behind a verb its subject is looked for, in tokens. */
const SUBJECT_REACH = 16;

/** Those of some mentions who speak: persons, and of these the last named with whoever is joined to them; else all. */
function whoOf(
  reading: Reading,
  mentions: readonly ReadMention[],
  nearestIsLast: boolean,
): readonly ReadMention[] {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) return [];
  const groups = groupsIn(reading, first.at, last.next);
  const withPersons = groups.filter((group) => group.mentions.some(({ isPerson }) => isPerson));
  const likely = withPersons.length > 0 ? withPersons : groups;
  const group = nearestIsLast ? likely.at(-1) : likely[0];
  const persons = group?.mentions.filter(({ isPerson }) => isPerson) ?? [];
  return persons.length > 0 ? persons : (group?.mentions ?? []);
}

/** The mentions in [from, to) that are in no quotation. */
const mentionsIn = (reading: Reading, from: number, to: number) =>
  reading.mentions.filter(
    ({ at, next }) => at >= from && next <= to && reading.tokens[at]?.isQuoted !== true,
  );

/** The subject of a verb of saying, or whom a source phrase names. */
function subjectOf(reading: Reading, { value, at, length }: PhraseFound<Saying>): readonly ReadMention[] {
  const sentence = reading.tokens[at]?.sentence;
  const inSentence = (index: number) => reading.tokens[index]?.sentence === sentence;
  let start = at;
  while (start > 0 && inSentence(start - 1)) start -= 1;
  let end = at + length;
  while (end < reading.tokens.length && end - at < SUBJECT_REACH && inSentence(end)) {
    const form = reading.tokens[end]?.form ?? "";
    if (subjectEnds().has(form) || form === ":" || form === '"') break;
    if (form === "," && value !== "verb") break;
    end += 1;
  }
  const after = () => whoOf(reading, mentionsIn(reading, at + length, end), false);
  const before = () => whoOf(reading, mentionsIn(reading, start, at), true);
  if (value === "source") return after();
  const isInverted = /^[,"]$/u.test(reading.tokens[at - 1]?.form ?? "");
  const isRight = reading.isArabic || isInverted;
  const [likely, other] = isRight ? [after, before] : [before, after];
  const found = likely();
  if (found.length > 0) return found;
  return reading.isArabic || isInverted ? other() : [];
}

/** How many words of a person's office stand near a mention of whom they speak for. */
function sharedRole(reading: Reading, actor: Actor, mention: ReadMention): number {
  const near = new Set(
    reading.tokens
      .slice(Math.max(0, mention.at - 4), mention.next + 4)
      .map(({ form }) => form.replace(/^(?:و?ال|لل|و|ل)/u, "")),
  );
  const role = Object.values(actor.role ?? {}).flatMap((words) => tokens(fold(words, "orthographic").text));
  return new Set(
    role.map(({ form }) => form.replace(/^ال/u, "")).filter((form) => form.length > 2 && near.has(form)),
  ).size;
}

/** An office without a name, "the NATO secretary general", is the person of the dossier who holds it, if one does. */
function holderOf(reading: Reading, mention: ReadMention, actors: ReadonlyMap<ActorId, Actor>): NamedActor {
  if (mention.isPerson || mention.named.actor === undefined) return mention.named;
  const best = [...actors.values()]
    .filter(({ speaksFor }) => speaksFor === mention.named.actor)
    .map((actor) => ({ actor, shared: sharedRole(reading, actor, mention) }))
    .filter(({ shared }) => shared > 1)
    .toSorted((one, other) => other.shared - one.shared)[0];
  return best === undefined ? mention.named : { actor: best.actor.id };
}

/** Sayings of the sentence that may govern the passage: inside it, then before it, then after it; the nearest first. */
function governing(reading: Reading): readonly PhraseFound<Saying>[] {
  const { from, to, sentenceFrom, sentenceTo } = reading;
  const all = lexicon()(reading.tokens.slice(sentenceFrom, sentenceTo)).map((found) => ({
    ...found,
    at: sentenceFrom + found.at,
  }));
  const outside = all.filter(({ at }) => reading.tokens[at]?.isQuoted !== true);
  const inside = outside.filter(({ at }) => at >= from && at < to);
  const sources = inside.filter(({ value }) => value === "source");
  return [
    ...sources,
    ...inside.filter(({ value }) => value !== "source"),
    ...outside.filter(({ at }) => at < from).toReversed(),
    ...outside.filter(({ at, value }) => at >= to && value !== "act"),
  ];
}

/** Whether a passage has two or more words in quotation marks, or is in them. */
function isQuotation({ tokens, from, to }: Reading): boolean {
  return tokens.slice(from, to).filter(({ isQuoted, isSign }) => isQuoted && !isSign).length > 1;
}

/**
 * Who says a passage: the subject of the verb of saying, of accusing, praising and the like, that governs it in its sentence.
 * An act done by words has a speaker only if a person does it; else the text itself says that it was done. A sentence whose
 * speaker is not named is taken to go on with the speaker of the sentence before. Undefined: the text says it.
 */
export function suggestSpeaker(
  reading: Reading,
  actors: ReadonlyMap<ActorId, Actor>,
): SuggestedSpeaker | undefined {
  for (const saying of governing(reading)) {
    const subject = subjectOf(reading, saying);
    const named = distinct(subject.map((mention) => holderOf(reading, mention, actors)));
    const isPersons = named.some(({ actor }) => actor !== undefined && actors.get(actor)?.kind === "person");
    if (saying.value === "act" && !isPersons) continue;
    const speakers = named.length > 0 ? named : earlierSpeakers(reading, actors);
    const voice = isQuotation(reading) ? "quoted" : "reported";
    return { voice, speakers, isAct: saying.value === "act", at: saying.at, length: saying.length };
  }
  return undefined;
}

function earlierSpeakers(reading: Reading, actors: ReadonlyMap<ActorId, Actor>): readonly NamedActor[] {
  const sayings = lexicon()(reading.tokens.slice(0, reading.sentenceFrom));
  for (const saying of sayings.toReversed()) {
    const subject = subjectOf(reading, saying);
    if (subject.length > 0) return distinct(subject.map((mention) => holderOf(reading, mention, actors)));
  }
  return [];
}

/** Speakers as sides of a claim: a person as the actor they speak for. */
export function sidesOfSpeakers(
  speakers: readonly NamedActor[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly NamedActor[] {
  const sides = speakers.map((named): NamedActor => {
    const speaksFor = named.actor === undefined ? undefined : actors.get(named.actor)?.speaksFor;
    return speaksFor === undefined ? named : { actor: speaksFor };
  });
  return [...new Map(sides.map((side) => [keyOf(side), side])).values()];
}
