import { hasWrittenAnd } from "../arabic/verbForms";
import type { Actor, ActorId } from "../dossier/dossier";
import { likelyKind } from "../names/likelyKind";
import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import { isNounOfClause } from "./actNoun";
import { governing, sayingsIn } from "./governing";
import { distinct, formsIn, groupsIn, type Range } from "./groups";
import { isQuotation } from "./isQuotation";
import type { NamedActor, Reading, ReadMention } from "./reading";
import { beginOfStatement, endOfFrame } from "./statement";
import { rangeAfter, type Saying, subjectOf } from "./subject";
import { cuesIn } from "./suggestType";
import { denialAt } from "./verbs";
import type { PhraseFound } from "./wordPatterns";

/** Who says a passage, and by which words, tokens [at, at + length). No speakers: somebody unnamed does. */
export type SuggestedSpeaker = {
  readonly speakers: readonly NamedActor[];
  /** The name of an organisation that says it and is no actor yet. */
  readonly unknown?: string;
  /** Whether the words are themselves an act, such as praise or blame, that the speakers do. */
  readonly isAct: boolean;
  readonly at: number;
  readonly length: number;
  /** The stretches of the passage in which what is said may stand, the likeliest first; all of it unless it has the saying. */
  readonly statements: readonly Range[];
};

/** How many words of a person's office stand near a mention of whom they speak for. */
function sharedRole(reading: Reading, actor: Actor, mention: ReadMention): number {
  const near = new Set(
    reading.tokens
      .slice(Math.max(0, mention.at - 4), mention.next + 4)
      // "The rebels" are no "leader of the rebels": their own name is no word of an office.
      .filter(({ start, end }) => end <= mention.start || start >= mention.end)
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

/** Where in the passage stands what a saying brings: behind "that", a colon or the verb; or before the clause of the saying. */
function statementsOf(reading: Reading, { value, at, length }: PhraseFound<Saying>): readonly Range[] {
  const { from, to } = reading;
  if (value === "act" || at < from || at >= to) return [{ from, to }];
  const end = value === "source" ? rangeAfter(reading, at + length, to).to : at + length;
  const begin = value === "source" ? end : beginOfStatement(reading, at, end);
  const ranges = [
    { from: Math.min(begin, to), to },
    { from, to: value === "source" ? at : endOfFrame(reading, at) },
  ].filter((range) => range.to > range.from);
  // "|Attempting a coup, a charge B denies|": a denial is of what it stands behind. "|According to A|" tells by itself that it
  // is A's word.
  const isTold = value === "source" || denialAt(reading, at) > 0;
  return ranges.length === 0 && isTold ? [{ from, to }] : ranges;
}
/** "إدانة روسيا": who stands behind the noun is the one condemned, unless what is condemned follows, "إدانة روسيا للهجوم". */
function isObjectsNoun(reading: Reading, { at, length }: PhraseFound<Saying>): boolean {
  if (!CONDEMNATION.test(reading.tokens[at]?.form ?? "")) return false;
  const { from, to } = rangeAfter(reading, at + length, reading.sentenceTo);
  return !formsIn(reading, from, to).some((form) => /^لل/u.test(form));
}
const CONDEMNATION = /^(?:[وفبلك]?(?:ال)?|لل)ادان(?:[هة]|ات)$/u;

/** "Expelled the envoy, |saying| he had lied": what a participle behind a deed brings stands behind it, and the text tells the deed. */
function isReason({ tokens, isArabic, from }: Reading, { value, at }: PhraseFound<Saying>): boolean {
  const isParticiple = !isArabic && tokens[at - 1]?.form === "," && /ing$/u.test(tokens[at]?.form ?? "");
  return (
    value !== "source" && isParticiple && cuesIn(tokens.slice(from, at)).some(({ value }) => !value.isWeak)
  );
}

/**
 * Who says a passage: the subject of the verb of saying, of accusing, praising and the like, that governs it in its sentence.
 * Who does an act by words says so, a state as well as a person. A verb whose subject is left out goes on with that of the saying before. Undefined: the text says it.
 */
export function suggestSpeaker(
  reading: Reading,
  actors: ReadonlyMap<ActorId, Actor>,
): SuggestedSpeaker | undefined {
  let unnamed: SuggestedSpeaker | undefined;
  for (const saying of governing(reading)) {
    if (isObjectsNoun(reading, saying) || isReason(reading, saying)) continue;
    const own = subjectOf(reading, saying);
    const mentions =
      own.isLeftOut || (saying.value === "act" && own.mentions.length === 0 && goesOn(reading, saying.at))
        ? whoeverIsMeant(reading, saying.at, hasOwnSubject(reading, saying.at))
        : own.mentions;
    const unknown = mentions.length > 0 ? undefined : unknownSource(reading, saying);
    const isAct = saying.value === "act";
    const found: SuggestedSpeaker = {
      speakers: distinct(mentions.map((mention) => holderOf(reading, mention, actors))),
      ...(unknown !== undefined && { unknown }),
      isAct,
      at: saying.at,
      length: saying.length,
      statements: statementsOf(reading, saying),
    };
    // Another saying may tell who it was, or that the saying which is the whole passage was itself told.
    if (found.statements.length > 0 && (!isAct || mentions.length > 0)) return found;
    unnamed ??= found;
  }
  return unnamed ?? suggestQuoted(reading, actors);
}

/** "Rutte praised A and welcomed B", "وأشاد روته … ورحب": whoever does the next act by words is named with the one before. */
const goesOn = (reading: Reading, at: number) => !isNounOfClause(reading, at) && beginsWithAnd(reading, at);
const beginsWithAnd = ({ tokens }: Reading, at: number) =>
  tokens[at - 1]?.form === "and" || hasWrittenAnd(tokens[at]?.form ?? "");

/** "The rebels view it as theirs |and accuse| A": whoever does it is told in the same sentence, be it that nobody knows them. */
const hasOwnSubject = ({ tokens, isArabic }: Reading, at: number) => {
  if (isArabic || tokens[at - 1]?.form !== "and") return false;
  const [first] = tokens.filter(({ sentence, isSign }) => sentence === tokens[at]?.sentence && !isSign);
  return first !== undefined && !/^(?:he|she|they|it|both)$/u.test(first.form);
};

/** How many words in quotation marks are somebody's words, rather than a name or an irony. */
const fewestQuoted = 3;

/** Words in quotation marks that no verb of their sentence brings: those of whoever spoke last, or is about to. */
function suggestQuoted(reading: Reading, actors: ReadonlyMap<ActorId, Actor>): SuggestedSpeaker | undefined {
  const { tokens: all, from, to, sentenceFrom } = reading;
  const words = all.slice(from, to).filter(({ isSign }) => !isSign);
  const quoted = words.filter(({ isQuoted }) => isQuoted);
  if (quoted.length < fewestQuoted || !isQuotation(reading, { from, to }, undefined)) return undefined;
  const isWhole = quoted.length === words.length;
  const mentions = isWhole ? whoeverIsMeant(reading, sentenceFrom) : [];
  return {
    speakers: distinct(mentions.map((mention) => holderOf(reading, mention, actors))),
    isAct: false,
    at: from,
    length: 0,
    statements: [{ from, to }],
  };
}

/** Most words of an organisation's name; what is longer goes on behind it. */
const mostNameWords = 6;

/** What a source phrase names, where the words themselves tell that it is an organisation: "according to the National News Agency". */
function unknownSource(reading: Reading, { value, at, length }: PhraseFound<Saying>): string | undefined {
  if (value !== "source") return undefined;
  const { tokens: all, text } = reading;
  const { from, to } = rangeAfter(reading, at + length, all.length);
  const begin = /^(?:the|an?)$/u.test(all[from]?.form ?? "") ? from + 1 : from;
  const sign = all.findIndex(({ isSign }, index) => index >= begin && isSign);
  const end = sign === -1 ? to : Math.min(to, sign);
  if (end <= begin || end - begin > mostNameWords) return undefined;
  const name = text.slice(all[begin]?.start, all[end - 1]?.end);
  const isName = reading.isArabic || /^\p{Lu}/u.test(name);
  return isName && likelyKind(name) === "organisation" ? name : undefined;
}

/**
 * Whom "he", "they" and a subject that is left out mean at a token: the subject of the last saying before, else the last person.
 * `isHere`: in the same sentence.
 */
function whoeverIsMeant(reading: Reading, at: number, isHere = false): readonly ReadMention[] {
  const sentence = reading.tokens[at]?.sentence;
  const begin = reading.tokens.findIndex((token) => token.sentence === sentence);
  if (formsIn(reading, begin, at).some((form) => /^(?:they|both|هم|هما)$/u.test(form))) {
    const persons = groupsIn(reading, { from: 0, to: begin })
      .map(({ mentions }) => mentions.filter(({ isPerson }) => isPerson))
      .findLast(({ length }) => length > 1);
    if (persons !== undefined) return persons;
  }
  for (const saying of sayingsIn(reading.tokens.slice(0, at)).toReversed()) {
    if (isHere && saying.at < begin) break;
    const { mentions, isLeftOut } = subjectOf(reading, saying);
    if (mentions.length > 0 && !isLeftOut) return mentions;
  }
  const { tokens: all } = reading;
  const last = reading.mentions.findLast(
    (mention) =>
      (!isHere || mention.at >= begin) &&
      mention.next <= at &&
      mention.isPerson &&
      all[mention.at]?.isQuoted === false,
  );
  return last === undefined ? [] : [last];
}

/** Speakers as sides of a claim: a person as the actor they speak for. */
export function sidesOfSpeakers(
  speakers: readonly NamedActor[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly NamedActor[] {
  return distinct(
    speakers.map((named): NamedActor => {
      const speaksFor = named.actor === undefined ? undefined : actors.get(named.actor)?.speaksFor;
      return speaksFor === undefined ? named : { actor: speaksFor };
    }),
  );
}
