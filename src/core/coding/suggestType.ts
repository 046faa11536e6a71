import { type RelationTypeId, relationTypes } from "../codebook/relationTypes";
import { isRefusal } from "../lexicon/refusal";
import { lazily } from "../memoise/lazily";
import { besideMainClause } from "./besideMainClause";
import { hasFalse, REFUSED_REACH } from "./calledFalse";
import { RELATIVE } from "./clauseWords";
import {
  AGREED_THINGS,
  BLAME_WORDS,
  BREACHES,
  CUE_WORDS,
  DEMAND_WORDS,
  DENIED_WORDS,
  IDLE_PHRASES,
  REBUTTED_WORDS,
  RELATION_WORDS,
  RESTRAINT_WORDS,
  SOURING_WORDS,
  USE_WORDS,
} from "./cueWords";
import { endingOf } from "./endingOf";
import type { Range } from "./groups";
import type { Reading, ReadToken } from "./reading";
import { isDenied, isRefusedBehind } from "./refusals";
import { actBoundBy } from "./verbs";
import { createPhraseFinder, type PhraseFound, phrases } from "./wordPatterns";

type Cue = { readonly type: RelationTypeId; readonly isWeak: boolean } | "idle" | "use";

/** The words that speak for a type: tokens [at, at + length). */
export type TypeCue = {
  readonly type: RelationTypeId;
  readonly at: number;
  readonly length: number;
  /** Whether they tell the type and not who does it to whom. */
  readonly isWeak?: boolean;
  /** Whether a verb among them, the first or the last, ends what the others name. */
  readonly isEnded?: boolean;
};

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Cue>(IDLE_PHRASES, "idle"),
    ...phrases<Cue>(USE_WORDS, "use"),
    ...phrases<Cue>(BREACHES, { type: "conflict", isWeak: false }),
    ...relationTypes.flatMap(({ id }) => [
      ...phrases<Cue>(CUE_WORDS[id].strong, { type: id, isWeak: false }),
      ...phrases<Cue>(CUE_WORDS[id].weak, { type: id, isWeak: true }),
    ]),
  ]),
);

/** The words of some tokens that speak for any type; `at` counts from the first of them. */
export const cuesIn = (tokens: readonly ReadToken[]): readonly TypeFound[] =>
  [...typeCues(lexicon()(tokens)), ...backingIn(tokens)].toSorted((one, other) => one.at - other.at);

/** Participles that a hyphen joins to whoever helps: "Iranian-backed forces". */
const BACKED =
  /^(?:backed|supported|aligned|allied|armed|trained|funded|financed|sponsored|equipped|supplied|led)$/u;

/** The words that tell of help in one word with the name of who gives it. */
function backingIn(tokens: readonly ReadToken[]): readonly TypeFound[] {
  const found: TypeFound[] = [];
  for (const [at, { form, mention }] of tokens.entries())
    if (mention !== undefined && BACKED.test(form))
      found.push({ value: { type: "cooperation", isWeak: true }, at, length: 1 });
  return found;
}

const blame = lazily(() => createPhraseFinder(phrases(BLAME_WORDS, true)));

/**
 * The words of some tokens that the codebook's types are told by, blame that only lies in another's words among them, and
 * whether they speak for a type only weakly.
 */
export const codebookWordsIn = (
  tokens: readonly ReadToken[],
): readonly { readonly at: number; readonly length: number; readonly isWeak: boolean }[] => [
  ...cuesIn(tokens).map(({ value, at, length }) => ({ at, length, isWeak: value.isWeak })),
  ...blame()(tokens).map(({ at, length }) => ({ at, length, isWeak: false })),
];

type TypeFound = PhraseFound<Exclude<Cue, string>>;

const isOfType = (found: PhraseFound<Cue>): found is TypeFound => typeof found.value !== "string";

/** The cues among what was found; a use of weapons begins where the use is named. */
function typeCues(found: readonly PhraseFound<Cue>[]): readonly TypeFound[] {
  return found.flatMap((own, index) => {
    if (own.value !== "use") return isOfType(own) ? [own] : [];
    const next = found.slice(index + 1).find(isOfType);
    return next?.value.type === "conflict" ? [{ ...own, value: { ...next.value, isWeak: false } }] : [];
  });
}

/** An act ended is of the other kind: aid that is suspended coerces, a siege that is lifted is a favour. */
const ENDED: Readonly<Partial<Record<RelationTypeId, RelationTypeId>>> = {
  cooperation: "conflict",
  conflict: "cooperation",
};

/**
 * Likely the type of a range of tokens [from, to), by its words: the first that speaks for one, of the weak ones only if
 * there are no others. What is condemned or feared is often named first, as an act of force or as an agreement, "the
 * invasion … was condemned": then the blame or the fear is the claim. An accusation that is turned down is none.
 */
export function typeCueIn(
  reading: Reading,
  { from, to }: Range,
  among: ReadonlySet<string>,
): TypeCue | undefined {
  const words = reading.tokens.slice(from, to);
  const isSoured = souring()(words).length > 0;
  const all = cuesIn(words).filter(
    (found) =>
      among.has(found.value.type) &&
      // "Tense relations", "will review its ties": no cooperation.
      !(isSoured && isRelation(words, found)) &&
      !isRebuttal(words, found) &&
      !isDemanded(words, found) &&
      !isDeniedRefusal(reading, from + found.at),
  );
  const beside = besideMainClause(words);
  const outside = all.filter(({ at }) => !beside.some((range) => at >= range.from && at < range.to));
  // A passage may be no more than what is told of a name: "a group which bombed A".
  const told = beside.filter((range) => RELATIVE.test(words[range.from]?.form ?? ""));
  const isTold = ({ at }: TypeFound) => told.some((range) => at >= range.from && at < range.to);
  const main = outside.length > 0 ? outside : all.filter(isTold);
  const strong = main.filter(({ value }) => !value.isWeak);
  const cues = strong.length > 0 ? strong : main;
  const [first] = cues;
  if (first === undefined) return undefined;
  const attitude = cues.find(({ value: { type } }) => type === "condemnation" || type === "concern");
  const yields = first.value.type === "conflict" || first.value.isWeak || isThing(words, first);
  const { value, at, length } = yields ? (attitude ?? first) : first;
  const described = value.type === "conflict" ? describingBefore(words, first) : undefined;
  if (described !== undefined && among.has("condemnation"))
    return { type: "condemnation", at: from + described, length: 1 };
  if (isOwnThreat(words, at) && among.has("conflict")) return { type: "conflict", at: from + at, length };
  const decided = decidedAct(reading, { type: value.type, at: from + at, length }, to, among);
  if (decided !== undefined) return decided;
  const ended = endingOf(words, { type: value.type, at, length });
  const type = ENDED[value.type];
  if (ended === undefined || type === undefined || !among.has(type))
    return { type: value.type, at: from + at, length, isWeak: value.isWeak };
  const begin = Math.min(ended.at, at);
  const end = Math.max(ended.at + ended.length, at + length);
  return { type, at: from + begin, length: end - begin, isEnded: true };
}

/** "Agreed to |impose sanctions|", «وافقت على |قصف|»: what is decided on, where it is no cooperation, is what those who agree do. */
function decidedAct(
  reading: Reading,
  cue: TypeCue,
  to: number,
  among: ReadonlySet<string>,
): TypeCue | undefined {
  if (!isAgreeing(reading, cue)) return undefined;
  const act = actBoundBy(reading, { ...cue, fact: "bound", isOfVerb: true });
  if (act === undefined || act >= to) return undefined;
  const own = typeCueIn(reading, { from: act, to }, among);
  return own === undefined || own.type === "cooperation" || own.at > act + DECIDED_REACH ? undefined : own;
}
const AGREES = /^(?:agree[sd]?|[وف]?(?:وافق|[يت]وافق|اتفق|[يت]تفق)\p{L}*)$/u;
/** Whether the words of a type begin with a verb of agreeing: "agreed", «اتفقتا». */
export const isAgreeing = ({ tokens }: Reading, { at }: TypeCue): boolean =>
  AGREES.test(tokens[at]?.form ?? "");
/** How far behind the verb of what is decided stands the noun that tells it, "impose |tough new| sanctions", in tokens. */
const DECIDED_REACH = 3;

const relations = lazily(() => createPhraseFinder(phrases(RELATION_WORDS, true)));
const souring = lazily(() => createPhraseFinder(phrases(SOURING_WORDS, true)));

/** Whether a cue is a noun for what two have with each other. */
const isRelation = (words: readonly ReadToken[], { at, length }: TypeFound) =>
  relations()(words.slice(at, at + length)).length > 0;

const things = lazily(() => createPhraseFinder(phrases(AGREED_THINGS, true)));
const demands = lazily(() => createPhraseFinder(phrases(DEMAND_WORDS, true)));
/** Whether some tokens demand something: what is asked for has not come about. */
export const isDemand = (words: readonly ReadToken[]): boolean => demands()(words).length > 0;
const restraints = lazily(() => createPhraseFinder(phrases(RESTRAINT_WORDS, true)));
const rebutted = lazily(() => createPhraseFinder(phrases(REBUTTED_WORDS, true)));

/** Whether a cue is a noun for what has been agreed, which one may do anything to. */
const isThing = (words: readonly ReadToken[], { at, length }: TypeFound) =>
  things()(words.slice(at, at + length)).length > 0;

/** "Rejected the accusation", "dismissed the claim": a denial, and no blame; neither is the accusation. */
function isRebuttal(words: readonly ReadToken[], { value, at, length }: TypeFound): boolean {
  if (value.type !== "condemnation") return false;
  const isRebutted = (from: number, to: number) => rebutted()(words.slice(Math.max(0, from), to)).length > 0;
  // "A charge that both reject".
  if (turnsDown(words[at]) && isOfCharge(words, at)) return true;
  if (turnsDown(words[at])) return isRebutted(at, at + length + REFUSED_REACH - 1);
  return isRebutted(at, at + length) && words.slice(Math.max(0, at - REFUSED_REACH), at).some(turnsDown);
}

/**
 * "Called for better ties with B", «دعا إلى تحسين العلاقات»: whether a cue is a demand that asks for no restraint, or what such a
 * one asks for in its clause, which has not come about. Whoever is invited to a visit is asked for nothing else.
 */
function isDemanded(words: readonly ReadToken[], { value, at }: TypeFound): boolean {
  if (value.type === "condemnation") return false;
  const demand = demands()(words).findLast((own) => own.at <= at);
  if (demand === undefined) return false;
  const end = demand.at + demand.length;
  const behind = words.slice(end);
  const isOther = words.slice(end, at).some(({ form }) => /^[,;:"]$/u.test(form));
  return !isOther && restraints()(behind).length === 0 && !behind.some(({ form }) => VISIT.test(form));
}
const VISIT = /^(?:visit|ل?ل?زياره?ت?\p{L}*)$/u;

/** «لم ترفض مصر التفاوض»: who does not refuse to do something blames nobody. */
const isDeniedRefusal = (reading: Reading, at: number): boolean =>
  reading.isArabic &&
  turnsDown(reading.tokens[at]) &&
  isDenied(reading, at) &&
  isRefusedBehind(reading, at + 1);

const charges = lazily(() => createPhraseFinder(phrases(DENIED_WORDS, true)));

/** Whether a refusal stands in a clause about a charge before it. */
const isOfCharge = (words: readonly ReadToken[], at: number) => charges()(words.slice(0, at + 1)).length > 0;

const DESCRIBES = /^[وف]?(?:وصف(?:ت|وا|ا)?|[يت]صف(?:ون)?)$/u;

/** "وصفت الهجمات بأنها وحشية": who calls an act of force something blames for it. */
function describingBefore(words: readonly ReadToken[], { at, length }: TypeFound): number | undefined {
  const verb = words.slice(0, at).findIndex(({ form }) => DESCRIBES.test(form));
  const isAs = words.slice(at + length).some(({ form }) => /^(?:بان\p{L}*|ب|بال\p{L}{3,})$/u.test(form));
  // "Called the reports of the attack false": a denial.
  return verb === -1 || !isAs || hasFalse(words.slice(at + length)) ? undefined : verb;
}

const turnsDown = (word: ReadToken | undefined) => isRefusal(word?.form ?? "", "rejecting", "denying");

/** "Their threats", "Iran's threats": those who utter them are named, and not those who feel them. */
const isOwnThreat = (words: readonly ReadToken[], at: number) =>
  /^threats?$/u.test(words[at]?.form ?? "") &&
  /^(?:his|her|its|their|.+'s)$/u.test(words[at - 1]?.form ?? "");
