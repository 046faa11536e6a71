import { besideMainClause } from "./besideMainClause";
import { ENDS_CLAUSE } from "./clauseWords";
import { sayingsIn } from "./governing";
import { distinct, formsIn, type Group, isAfter, isOffice, isTitle, type Range, sidesOf } from "./groups";
import type { NamedActor, Reading } from "./reading";
import { BE } from "./speechWords";
import { cuesIn, type TypeCue } from "./suggestType";
import { createWordTest } from "./wordPatterns";

const PREPOSITION =
  /^(?:of|about|over|from|against|at|on|towards?|to|for|with|between|من|علي|ضد|ازاء|بشان|حيال|تجاه|عن|الي|في|مع|بين)$/u;
const AGAINST = /^(?:against|ضد)$/u;

/** What may stand between a participle and "by": "seized recently by", "backed politically by". */
const MANNER =
  /^(?:\p{L}+ly|again|also|today|yesterday|earlier|late|last|this|week|month|year|and|\p{L}+ed)$/u;
const PARTICIPLE = /(?:[^i]ed|held|made|sent|built|brought|taken|given|seen)$/u;
/** Nouns of what is done by whoever they are "of". */
const GOING = /^(?:arrival|departure|withdrawal|retreat|entry|advance)s?$/u;
/** Nouns of acts that come from somebody: "criticism from A". What is feared comes from who is feared. */
const FROM_SOMEBODY =
  /^(?:support|help|aid|praise|criticism|pressure|threats?|warnings?|calls?|appeals?|attacks?|strikes?|fire|\p{L}+(?:ance|ments?|[ts]ions?))$/u;

/** Whether a name is the adjective or the owner of an act of force right behind it: "an Israeli air strike". */
function isForceOf({ tokens }: Reading, group: Group): boolean {
  const isOwner = group.mentions.at(-1)?.kind === "demonym" || /'s?$/u.test(tokens[group.to - 1]?.form ?? "");
  const [act] = cuesIn(tokens.slice(group.to, group.to + 3));
  return isOwner && act?.value.type === "conflict" && act.at < 2;
}

/** Who does it where that is said behind: "was attacked by A", "supplied by A", "attacks on B by A", "aid from A", "من قبل أ". */
function doerAfter(reading: Reading, after: readonly Group[], cue: TypeCue): Group | undefined {
  const end = cue.at + cue.length;
  if (reading.isArabic) {
    return after.find((one) =>
      /(?:^| )(?:من (?:قبل|جانب)|علي (?:يد|ايدي))$/u.test(formsIn(reading, one.from - 2, one.from).join(" ")),
    );
  }
  const last = reading.tokens[end - 1]?.form ?? "";
  const isVerb = /(?:ed|en|ung|ught)$/u.test(last);
  const isActive = isVerb && !formsIn(reading, cue.at - 3, cue.at).some((form) => BE.test(form));
  return after.find((one) => {
    const between = formsIn(reading, end, one.from);
    const by = between.lastIndexOf("by");
    const isBy = by !== -1 && by >= between.length - 3;
    // "Was killed in an |Israeli| strike".
    const isStriker = !isActive && isVerb && cue.type === "conflict" && isForceOf(reading, one);
    const isOf = GOING.test(last) && between.slice(-2).includes("of");
    // "The release of those held by A": the participle has its own.
    const isOfParticiple = !isVerb && by > 0 && PARTICIPLE.test(between[by - 1] ?? "");
    const isFrom = cue.type !== "concern" && FROM_SOMEBODY.test(last) && between.slice(-2).includes("from");
    if (
      between.some((form) => ENDS_CLAUSE.test(form)) ||
      isOfParticiple ||
      !(isBy || isFrom || isOf || isStriker)
    )
      return false;
    // "Condemned the attack by A", "was summoned over firing by A": what A does is another act.
    const isOfOther = cuesIn(reading.tokens.slice(end, one.from)).length > 0;
    return !isOfOther && (!isActive || between.slice(0, by).every((form) => MANNER.test(form)));
  });
}

/** "Israel's response", "the Iranian charges": whose act an English noun is, in the words right before it. */
function ownerOf({ isArabic, tokens }: Reading, before: readonly Group[], cue: TypeCue): Group | undefined {
  const own = before.at(-1);
  if (isArabic || own === undefined || own.to !== cue.at || isOffice(tokens[cue.at]?.form ?? ""))
    return undefined;
  const isOwner = own.mentions.at(-1)?.kind === "demonym" || /'s?$/u.test(tokens[own.to - 1]?.form ?? "");
  return isOwner ? own : undefined;
}

/** Whether a folded Arabic word carries an article or a preposition, as no verb does. */
const isNoun = (form: string) => /^[وف]?(?:ال|لل|[بلك])\p{L}{3}/u.test(form);

/** "لقصف إسرائيلي", "الغزو الروسي لأوكرانيا": the adjective right behind a noun says who does it. */
function isDoingAdjective(reading: Reading, group: Group, cue: TypeCue): boolean {
  const end = cue.at + cue.length;
  const isAfterNoun =
    isNoun(reading.tokens[cue.at]?.form ?? "") || PREPOSITION.test(reading.tokens[cue.at - 1]?.form ?? "");
  const isNear =
    group.from - end < 3 && !formsIn(reading, end, group.from).some((form) => PREPOSITION.test(form));
  return (
    reading.isArabic &&
    isAfterNoun &&
    isNear &&
    group.mentions[0]?.kind === "demonym" &&
    !hasPrefix(reading, group, end)
  );
}

/** Whether ب or ل is written onto a group's first word, or onto a noun before it: "للصين", "بقرار إسبانيا". */
function hasPrefix({ tokens }: Reading, group: Group, end: number): boolean {
  const [token, noun] = [tokens[group.from], tokens[group.from - 1]];
  const isWrittenOn =
    /^[وف]?[بلك]/u.test(token?.form ?? "") && (token?.start ?? 0) < (group.mentions[0]?.start ?? 0);
  return isWrittenOn || (group.from > end && /^[بل]\p{L}{3}/u.test(noun?.form ?? ""));
}

/** States whose names are masculine in Arabic; those of all others, and of cities, are feminine. */
export const isMasculine = createWordTest(
  "العراق, لبنان, الأردن, المغرب, السودان, اليمن, الصومال, الفاتيكان",
);

/**
 * Whether a group right behind an Arabic verb may be its subject: "شجعت بكين" is "Beijing encouraged", "شجع بكين" is
 * "he encouraged Beijing". A noun without an article looks like a verb in the masculine: "دعم أوكرانيا", support for Ukraine.
 */
function agrees(reading: Reading, group: Group, cue: TypeCue): boolean {
  const form = reading.tokens[cue.at]?.form ?? "";
  const [mention] = group.mentions;
  const isFeminine =
    group.from === cue.at + cue.length &&
    mention?.isState === true &&
    mention.kind !== "demonym" &&
    !isMasculine(reading.tokens[group.from]?.form ?? "");
  return !isNoun(form) && (!isFeminine || /^[وف]?س?ت|ت$/u.test(form));
}

type Directed = { readonly from: readonly NamedActor[]; readonly to: readonly NamedActor[] };
type DirectedGroups = { readonly from: Group | undefined; readonly to: Group | undefined };
const sides = (from: Group | undefined, to: Group | undefined): DirectedGroups => ({ from, to });

/** Whom force is used against: a person who is killed is no state that is attacked. */
const sufferersOf = (group: Group) => distinct(group.acting.map(({ named }) => named));

/** Words that begin a clause whose subject is another one. */
export const SUBORDINATE =
  /^(?:after|before|as|while|when|because|since|although|though|if|whether|where|amid|following|despite|until|و?بعد|و?قبل|عندما|بينما|بسبب|اثر|عقب|منذ|حيث|رغم|اذا|لان|حين|فيما|اثناء|خلال)$/u;

/** Whether an English cue is a participle of the passive: "was banned", "is a banned group". */
const isPassive = (reading: Reading, cue: TypeCue) =>
  !reading.isArabic &&
  cue.type !== "concern" &&
  /(?:(?<!oppos)ed|(?<!outspok)en|wn|ght|ung|told|struck|hit|shot|sent|met|held)$/u.test(
    reading.tokens[cue.at]?.form ?? "",
  ) &&
  formsIn(reading, cue.at - 3, cue.at).some((form) => BE.test(form));

/** The subject among the groups before a cue: the only one of its clause, or at the head of what is said. */
function subjectAmong(
  reading: Reading,
  before: readonly Group[],
  range: Range,
  cue: TypeCue,
): Group | undefined {
  let clause = cue.at;
  while (clause > range.from && !/^[,;:]$/u.test(reading.tokens[clause - 1]?.form ?? "")) clause -= 1;
  const begin = formsIn(reading, clause, cue.at).findLastIndex((form) => SUBORDINATE.test(form));
  if (begin > 0) clause += begin + 1;
  // "A says B sent troops to fight": what is said has a subject of its own.
  const said = sayingsIn(reading.tokens.slice(clause, cue.at)).findLast(({ value }) => value === "verb");
  const brought = said === undefined ? clause : clause + said.at + said.length;
  if (before.some(({ from }) => from >= brought)) clause = brought;
  const inClause = before.filter((group) => group.from >= clause);
  if (begin > 0 && inClause.length === 0) return undefined;
  const [only, ...more] = inClause.length > 0 ? inClause : before;
  if (only === undefined) return undefined;
  const lead = formsIn(reading, inClause.length > 0 ? clause : range.from, only.from);
  // "A told B's envoy to leave": of several, the one that a clause begins with.
  if (more.length > 0) {
    const isOwner = /'s?$/u.test(reading.tokens[only.to - 1]?.form ?? "");
    return lead.every(isTitle) && !isOwner && inClause.length > 0 ? only : undefined;
  }
  const nearest = lead.findLast((form) => !isTitle(form) || PREPOSITION.test(form));
  // "The minister of A", and not "the war of A": who holds an office acts for whose it is.
  const isHead = lead.every(isTitle) && (inClause.length === 0 || lead.some(isOffice));
  const isSubject = inClause.length > 0 && (nearest === undefined || !PREPOSITION.test(nearest));
  return isHead || isSubject ? only : undefined;
}

/** "قُصفت سوريا", "قصفت سوريا بغارات إسرائيلية": a passive, as its vowel or the means behind it tell; who does it is not told. */
function isSuffered(reading: Reading, first: Group, second: Group | undefined, cue: TypeCue): boolean {
  const verb = reading.tokens[cue.at];
  const isVowelled = /^[وف]?\p{L}ُ/u.test(reading.text.slice(verb?.start, verb?.end));
  const isMeans =
    second !== undefined && second.mentions[0]?.kind === "demonym" && hasPrefix(reading, second, first.to);
  return isVowelled || isMeans;
}

/** Whether an Arabic cue is a verb of saying, and no noun made of one: "اتهم", not "اتهام", "ترحيب". */
const isVerbOfWords = ({ tokens }: Reading, { at, length }: TypeCue) =>
  sayingsIn(tokens.slice(at, at + length)).length > 0 &&
  !/^[وف]?(?:\p{L}{2,}ا\p{L}[هة]?|ت\p{L}{2}ي\p{L})$/u.test(tokens[at]?.form ?? "");

/** "ألغت تركيا الاتفاق وهددت اليونان": whether another verb begins with و between two groups, which the second belongs to. */
function isOfNextVerb({ tokens }: Reading, first: Group, second: Group): boolean {
  const between = tokens.slice(first.to, second.from);
  return cuesIn(between).some(({ at }) => /^و(?!قف|قع)/u.test(between[at]?.form ?? ""));
}

/** Verbs whose subject is what is feared or blamed: "the move angered A", "B's attacks worry A". */
const STIRS = /^(?:worr(?:y|ies|ied)|alarm(?:s|ed)?|frighten(?:s|ed)?|disturb(?:s|ed)?|anger(?:s|ed)?)$/u;

/** Who does it to whom behind an Arabic verb, or behind a noun that stands for one. */
function afterVerb(
  reading: Reading,
  [first, second]: readonly Group[],
  target: Group | undefined,
  cue: TypeCue,
  range: Range,
): DirectedGroups {
  const end = cue.at + cue.length;
  if (first === undefined) return sides(undefined, undefined);
  const isReached =
    formsIn(reading, end, first.from).some((form) => PREPOSITION.test(form)) ||
    hasPrefix(reading, first, end);
  if (isReached) return sides(undefined, first);
  if (cue.type === "conflict" && isSuffered(reading, first, second, cue)) return sides(undefined, undefined);
  // "بعد أن اتهم الصين": a verb of the masculine before a feminine name has its subject left out.
  if (isVerbOfWords(reading, cue) && !agrees(reading, first, cue)) return sides(undefined, first);
  const next = target === first ? second : (target ?? second);
  const object = next !== undefined && !isOfNextVerb(reading, first, next) ? next : undefined;
  if (object !== undefined) return sides(first, object);
  if (!agrees(reading, first, cue)) return sides(undefined, first);
  // "طائرات قصفت سوريا": the subject may stand before the verb, and nobody knows it.
  return cue.at - range.from < 2 ? sides(first, undefined) : sides(undefined, undefined);
}

/**
 * Who does it to whom, from the order of the words around a cue: before it, behind an Arabic verb, or as an English passive and
 * an Arabic adjective tell it. Either is empty where the words leave it open.
 */
export function directedSides(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
  range: Range,
): Directed {
  const { from, to } = directedGroups(reading, groups, cue, range);
  const suffering = cue.type === "conflict" ? sufferersOf : sidesOf;
  return { from: from === undefined ? [] : sidesOf(from), to: to === undefined ? [] : suffering(to) };
}

function directedGroups(
  reading: Reading,
  groups: readonly Group[],
  cue: TypeCue,
  range: Range,
): DirectedGroups {
  const end = cue.at + cue.length;
  const before = groups.filter((group) => group.to <= cue.at);
  const after = groups.filter((group) => group.from >= end);
  const owner = ownerOf(reading, before, cue);
  const doer = owner === undefined ? doerAfter(reading, after, cue) : undefined;
  // "Is worried by A": A is feared.
  const isStirred = STIRS.test(reading.tokens[end - 1]?.form ?? "");
  if (doer !== undefined && isStirred) return sides(before.at(-1), doer);
  if (doer !== undefined) return sides(doer, after.find((group) => group.to <= doer.from) ?? before.at(-1));
  if (isPassive(reading, cue)) return sides(undefined, subjectAmong(reading, before, range, cue));
  const [first, second] = after;
  if (first !== undefined && isDoingAdjective(reading, first, cue)) {
    return sides(first, second ?? (before.length === 1 ? before[0] : undefined));
  }
  const beside = reading.isArabic ? [] : besideMainClause(reading.tokens.slice(range.from, cue.at + 1));
  const main = before.filter(
    (group) => !beside.some(({ from, to }) => group.from >= range.from + from && group.to <= range.from + to),
  );
  const subject = owner ?? subjectAmong(reading, main, range, cue);
  // What is feared or denounced as a whole clause may be the act of any of those in it.
  const isClause = formsIn(reading, end, end + 2).some((form) => /^(?:that|ان)$/u.test(form));
  if (isClause && after.length > 1) return sides(subject, undefined);
  // "Supports A against B": B is nobody's friend.
  const isFoe = (group: Group) => isAfter(reading, group, AGAINST, 2);
  const target = cue.type === "cooperation" ? undefined : after.find(isFoe);
  if (reading.isArabic && before.length === 0) return afterVerb(reading, after, target, cue, range);
  const isStimulus =
    STIRS.test(formsIn(reading, cue.at, end).join(" ")) && first !== undefined && first.from - end < 2;
  if (isStimulus && !formsIn(reading, cue.at - 2, cue.at).some((form) => BE.test(form)))
    return sides(first, subject);
  const object = target ?? (first !== undefined && isFoe(first) ? undefined : first);
  return sides(subject, object !== undefined && isReached(reading, object, cue) ? object : undefined);
}

/** Where an act of force is named as what is blamed or feared, those who suffer it stand behind these. */
const SUFFERING = /^(?:on|of|against|in|into|at|علي|ضد|في)$/u;

const LEAVES_UNDONE = /^(?:to refrain|refrain|should|must|not to)(?: |$)/u;
/** Words that are the object themselves, or begin another clause. */
const OTHER_OBJECT = /^(?:him|them|me|us|(?:him|it|them|our)sel(?:f|ves)|that)$/u;

/** Whether a dash stands among tokens, beside which another thought begins, and no hyphen within a word. */
const hasDash = ({ tokens }: Reading, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ form, start }, index) => /^[-–—]$/u.test(form) && start > (tokens[from + index - 1]?.end ?? start),
    );

/**
 * Whether the object of a cue may be a group behind it: nothing in between begins another clause, and whoever suffers an act
 * is not blamed for it: "condemned the attack on the embassy of Iran".
 */
function isReached(reading: Reading, object: Group, cue: TypeCue): boolean {
  const end = cue.at + cue.length;
  // "The support |that A has given|".
  const isOwnClause = cue.type !== "conflict" && reading.tokens[object.from - 1]?.form === "that";
  const between = formsIn(reading, end, isOwnClause ? object.from - 1 : object.from);
  if (hasDash(reading, end, object.from)) return false;
  if (between.some((form) => ENDS_CLAUSE.test(form) || OTHER_OBJECT.test(form))) return false;
  // "Urged A to refrain from attacking B": whoever is to leave something undone is urged, and not whom it would be done to.
  if (LEAVES_UNDONE.test(formsIn(reading, cue.at, end).join(" "))) return false;
  if (cue.type !== "condemnation" && cue.type !== "concern") return true;
  const act = cuesIn(reading.tokens.slice(end, object.from)).find(({ value }) => value.type === "conflict");
  return act === undefined || !between.slice(act.at + act.length).some((form) => SUFFERING.test(form));
}
