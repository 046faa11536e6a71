import { hasPastEnding, hasPresentBeginning, hasWrittenAnd, isPastVerb } from "../arabic/verbForms";
import { isNounOfClause, sourceBehind } from "./actNoun";
import { hasPluralSubject, isMasculine, isObjectAlone } from "./arabicSides";
import { isCharge } from "./clauseWords";
import { sayingsIn } from "./governing";
import { formsIn, groupsIn, isDisowning, isNameAlone, isOffice, isTitle, type Range } from "./groups";
import { keyOf, type Reading, type ReadMention } from "./reading";
import { BE, isBlamed, STATE_OFFICE_WORDS } from "./speechWords";
import { begins } from "./statement";
import { createWordTest, type PhraseFound } from "./wordPatterns";

/** Verbs of saying, words before a source, and acts done by words. */
export type Saying = "verb" | "source" | "act";

const isStateOffice = createWordTest(STATE_OFFICE_WORDS);

/** How far behind a verb its subject is looked for, in tokens. */
const SUBJECT_REACH = 16;
/** What follows a subject that stands behind its verb. Attached prepositions begin no subject, and need no place here. */
const AFTER_SUBJECT =
  /^(?:[,":;]|that|who|in|on|at|after|before|during|late|early|من|في|مع|علي|الي|عن|ايضا|كذلك|بعد|قبل|خلال|عقب|امام|لدي|اثر|يوم|امس|ان|انه|انها|انهم|انهما|بان|بانه|بانها|بانهما)$/u;
const PRONOUN = /^(?:he|she|they|it|we|both|هو|هي|هم|هما|كلاهما)$/u;
const WHO = /^(?:who|which)$/u;
const GOES_ON = /^(?:and|but|then)$/u;
const BEFORE_PARTICIPLE = /^(?:after|before|while|when|by|without|since)$/u;
/** Words before a subject that say nothing of it. */
const BEFORE_SUBJECT = /^(?:but|and|while|meanwhile|however|for|its|part|كما|و|ثم|كذلك|لكن)$/u;

const isBeforeSubject = (form: string) => BEFORE_SUBJECT.test(form) || isTitle(form);

/** Who says it: the mentions that name them, or that they are left out, as in "وأضاف أن" and "they said". */
export type Subject = { readonly mentions: readonly ReadMention[]; readonly isLeftOut: boolean };
const UNKNOWN: Subject = { mentions: [], isLeftOut: false };
const LEFT_OUT: Subject = { mentions: [], isLeftOut: true };

/**
 * The subject that a stretch of words is or ends in: a person; else a state or organisation, if it stands there alone or with
 * the office of whoever speaks for it. "A critic of Russia" and "Ukrainian farmers" speak for no state.
 */
function subjectIn(reading: Reading, range: Range, isFirst: boolean): Subject {
  const words = reading.tokens.slice(range.from, range.to).filter(({ isSign }) => !isSign);
  const groups = groupsIn(reading, range).filter(
    ({ from }) => reading.tokens[from]?.isQuoted !== true && !isHostOfEnvoy(reading, from),
  );
  const withPersons = groups.filter(({ mentions }) => mentions.some(({ isPerson }) => isPerson));
  const likely = withPersons.length > 0 ? withPersons : groups;
  const group = isFirst ? likely[0] : likely.at(-1);
  if (group === undefined) {
    const owner = ownerOfOffice(reading, range);
    if (owner !== undefined) return { mentions: [owner], isLeftOut: false };
    const isLeftOut = words.every(({ form }) => BEFORE_SUBJECT.test(form));
    return isLeftOut || words.some(({ form }) => PRONOUN.test(form)) ? LEFT_OUT : UNKNOWN;
  }
  const persons = group.mentions.filter(({ isPerson }) => isPerson);
  if (persons.length === 1 && isFirst && hasPluralSubject(reading, range.from, group.from)) return UNKNOWN;
  if (persons.length > 0) return { mentions: persons, isLeftOut: false };
  if (words.some(({ form, mention }) => mention === undefined && isDisowning(form))) return UNKNOWN;
  const last = group.mentions.at(-1);
  const isOwner = last?.kind === "demonym" || /'s$/u.test(reading.tokens[group.to - 1]?.form ?? "");
  const isHead = reading.tokens
    .slice(range.from, group.from)
    .every(({ form, isSign }) => isSign || isBeforeSubject(form));
  const isSpokenFor = hasOffice(reading, range) || (isHead && !isOwner);
  return isSpokenFor ? { mentions: group.mentions, isLeftOut: false } : UNKNOWN;
}

/** "A's ambassador to |B|": nobody speaks for whom they are sent to. */
const isHostOfEnvoy = ({ tokens }: Reading, from: number): boolean =>
  tokens[from - 1]?.form === "to" && isOffice(tokens[from - 2]?.form ?? "");

/** Whether an Arabic word is an office with the ending that means its state: "خارجيتها", "رئيس وزرائها", "حكومته". */
function isOwnOffice(form: string, isFeminine: boolean): boolean {
  const [, stem = "", ending] = /^(.+)(ها|(?<=ت)ه)$/u.exec(form) ?? [];
  const isOf = (ending === "ها") === isFeminine;
  return isOf && (isStateOffice(stem) || isStateOffice(stem.replace(/ت$/u, "ه").replace(/ي$/u, "ء")));
}

/** The state of "its foreign minister", "وزيرة خارجيتها": only where the sentence names no other actor before. */
export function ownerOfOffice(reading: Reading, { from, to }: Range): ReadMention | undefined {
  const { tokens, mentions, isArabic } = reading;
  const before = mentions.filter(({ at }) => at < from && tokens[at]?.sentence === tokens[from]?.sentence);
  const owner = before.findLast(({ isState, isAside, kind }) => isState && !isAside && kind !== "demonym");
  if (owner === undefined || before.some(({ side }) => keyOf(side) !== keyOf(owner.side))) return undefined;
  const forms = formsIn(reading, from, to);
  const isFeminine = !isMasculine(tokens[owner.at]?.form ?? "");
  const isOwn = isArabic
    ? forms.some((form) => isOwnOffice(form, isFeminine))
    : forms.includes("its") && forms.some(isStateOffice);
  return isOwn ? owner : undefined;
}

/** Whether words name an office. */
const hasOffice = ({ tokens: all }: Reading, { from, to }: Range) =>
  all.slice(Math.max(0, from), to).some(({ form, mention }) => mention === undefined && isOffice(form));

/** The subject before a verb: in the clause that ends with it, or before what is put between commas behind it. */
function subjectBefore(reading: Reading, from: number, at: number): Subject {
  const formAt = (index: number) => reading.tokens[index]?.form ?? "";
  const clauseBefore = (end: number): Range => {
    let start = end;
    while (start > from && !/^[,":;]$/u.test(formAt(start - 1))) start -= 1;
    // "A says |B has accused| C": what is said has a subject of its own.
    const said = sayingsIn(reading.tokens.slice(start, end)).findLast(({ value }) => value === "verb");
    const brought = said === undefined || reading.isArabic ? start : start + said.at + said.length;
    return { from: brought, to: end };
  };
  // The subject that a clause begins with; undefined where others stand before whom it names.
  const headOf = (clause: Range): Subject | undefined => {
    const [first] = groupsIn(reading, clause);
    const isHead = first === undefined || formsIn(reading, clause.from, first.from).every(isBeforeSubject);
    return isHead ? subjectIn(reading, clause, true) : undefined;
  };
  if (formAt(at - 1) !== ",") {
    const clause = clauseBefore(at);
    // "A, |who| accused B, …".
    const who = formsIn(reading, clause.from, at).findLastIndex((form) => WHO.test(form));
    if (who !== -1) {
      const end = clause.from + (formAt(clause.from + who - 1) === "," ? who - 1 : who);
      const head = clauseBefore(end);
      if (groupsIn(reading, head).at(-1)?.to === end) return subjectIn(reading, head, false);
    }
    const group = groupsIn(reading, { from, to: at }).at(-1);
    // "Chad, Kenya and Togo said"; not "… Chad and Togo, the ministry said".
    const isList = group !== undefined && group.to > clause.from && /^(?:and|و)/u.test(formAt(group.to - 2));
    const start = isList ? Math.min(clause.from, group.from) : clause.from;
    // "A met B in C |and praised| it": another verb goes on with whoever begins the clause, and with nobody named later.
    // "A expelled B's envoy |after accusing| C": so does a participle.
    const isParticiple = /ing$/u.test(formAt(at)) && BEFORE_PARTICIPLE.test(formAt(at - 1));
    if (isParticiple || GOES_ON.test(formAt(at - 1))) return headOf({ from: start, to: at }) ?? UNKNOWN;
    return subjectIn(reading, { from: start, to: at }, false);
  }
  const aside = clauseBefore(at - 1);
  // "A closed its border with B, |saying| that".
  const doer = /ing$/u.test(formAt(at)) ? headOf(aside) : undefined;
  if (doer !== undefined && doer.mentions.length > 0) return doer;
  const named = subjectIn(reading, clauseBefore(Math.max(from, aside.from - 1)), false);
  if (named.mentions.length > 0) return named;
  return hasOffice(reading, aside) ? subjectIn(reading, aside, false) : UNKNOWN;
}

/** The words that follow a verb as its subject, or a source phrase. */
export function rangeAfter(reading: Reading, from: number, end: number): Range {
  const { tokens } = reading;
  let to = from;
  let isNamed = false;
  for (; to < Math.min(end, from + SUBJECT_REACH); to += 1) {
    const word = tokens[to];
    // "طالبت الدوحة |بإطلاق| فيصل الحربي": what the verb asks for.
    if (AFTER_SUBJECT.test(word?.form ?? "") || (isNamed && isCharge(word))) break;
    isNamed ||= word?.mention !== undefined;
  }
  return { from, to };
}

/** "كانت كينيا قد اتهمت توغو": the subject stands between its two verbs, and what follows is the object. */
function subjectOfPluperfect({ tokens }: Reading, from: number, at: number): Range | undefined {
  if (tokens[at - 1]?.form !== "قد") return undefined;
  const begin = tokens.slice(from, at).findLastIndex(({ form }) => /^[وف]?كان(?:ت|وا|ا|تا)?$/u.test(form));
  return begin === -1 || from + begin + 1 >= at - 1 ? undefined : { from: from + begin + 1, to: at - 1 };
}

/** «|الهند| تتهم باكستان»: whoever begins an Arabic clause right before its verb is the subject; who follows is the object. */
function headBefore(reading: Reading, from: number, at: number): Subject | undefined {
  const { tokens } = reading;
  const group = groupsIn(reading, { from, to: at }).at(-1);
  const verb = tokens[at]?.form ?? "";
  const isVerb = hasPresentBeginning(verb) || isPastVerb(verb) || hasPastEnding(verb);
  if (group?.to !== at || !isVerb || hasWrittenAnd(verb)) return undefined;
  let begin = group.from;
  while (begin > from && isTitle(tokens[begin - 1]?.form ?? "")) begin -= 1;
  const before = tokens[begin - 1];
  const isFirst = begin === from || before?.isSign === true || begins(before?.form ?? "");
  const subject = isFirst ? subjectIn(reading, { from: begin, to: at }, false) : UNKNOWN;
  return subject.mentions.length > 0 ? subject : undefined;
}

/** Who does what a verb of saying says, or whom a source phrase names. */
export function subjectOf(reading: Reading, { value, at, length }: PhraseFound<Saying>): Subject {
  const sentence = reading.tokens[at]?.sentence;
  // What is said is no part of who says it behind it: "… bombed Lebanon, Egypt and Jordan said".
  const first = at >= reading.to ? reading.to : 0;
  let start = at;
  while (reading.tokens[start - 1]?.sentence === sentence && start > first) start -= 1;
  let end = at + length;
  while (reading.tokens[end]?.sentence === sentence) end += 1;
  const source = value === "act" ? sourceBehind(reading, at) : undefined;
  if (source !== undefined) return subjectIn(reading, rangeAfter(reading, source, end), true);
  if (value === "act" && isNounOfClause(reading, at)) return UNKNOWN;
  const after = rangeAfter(reading, at + length, end);
  if (value === "source") return subjectIn(reading, after, true);
  if (BE.test(reading.tokens[at - 1]?.form ?? "") || isBlamed(reading.tokens, at)) return UNKNOWN;
  if (reading.tokens[at]?.form === ":") return subjectBefore(reading, start, at);
  if (reading.isArabic) {
    const pluperfect = subjectOfPluperfect(reading, start, at);
    if (pluperfect !== undefined) return subjectIn(reading, pluperfect, true);
    const head = headBefore(reading, start, at);
    if (head !== undefined) return head;
    const [next] = groupsIn(reading, after);
    const isObject = next !== undefined && isObjectAlone(reading, next, { at, length });
    const behind = isObject ? LEFT_OUT : subjectIn(reading, after, true);
    if (!behind.isLeftOut) return behind;
    const before = subjectBefore(reading, start, at);
    return before.mentions.length > 0 ? before : LEFT_OUT;
  }
  const isInverted = /^[,"]$/u.test(reading.tokens[at - 1]?.form ?? "") && after.to > after.from;
  return isInverted && isNameAlone(reading, after)
    ? subjectIn(reading, after, true)
    : subjectBefore(reading, start, at);
}
