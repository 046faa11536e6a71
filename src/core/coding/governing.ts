import { hasPastEnding } from "../arabic/verbForms";
import { lazily } from "../memoise/lazily";
import { isCapitalAt } from "../text/isCapitalAt";
import { colonSaying, isApposition } from "./besideSayings";
import { isCharge, RELATIVE } from "./clauseWords";
import { isTitle } from "./groups";
import type { Reading, ReadToken } from "./reading";
import {
  BE,
  BRINGING_WORDS,
  SOURCE_PHRASES,
  SPEECH_ACT_NOUNS,
  SPEECH_ACTS,
  SPEECH_VERBS,
  STATEMENT_NOUNS,
} from "./speechWords";
import { beginOfStatement, begins, isFrame, isTelling } from "./statement";
import type { Saying } from "./subject";
import { createPhraseFinder, createWordTest, type PhraseFound, phrases } from "./wordPatterns";

const lexicon = lazily(() =>
  createPhraseFinder([
    ...phrases<Saying>(SOURCE_PHRASES, "source"),
    ...phrases<Saying>(SPEECH_VERBS, "verb", { areVerbs: true }),
    ...phrases<Saying>(SPEECH_ACTS, "act", { areVerbs: true }),
    ...phrases<Saying>(SPEECH_ACT_NOUNS, "act"),
  ]),
);
const bringing = lazily(() => createPhraseFinder(phrases<Saying>(BRINGING_WORDS, "verb")));
const statements = lazily(() => createPhraseFinder(phrases<Saying>(STATEMENT_NOUNS, "verb")));

/** The words of some tokens by which something is said; `at` counts from the first of them. */
export const sayingsIn = (tokens: readonly ReadToken[]): readonly PhraseFound<Saying>[] => lexicon()(tokens);

const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|بين|خلال|عبر|ضد|لدي|امس|اليوم)$/u;
const BREAK = /^[,";]$/u;
/** Words that begin a clause of its own beside the one before. */
const AND = /^(?:and|but|while|whereas)$/u;
/** Words that begin a clause beside what is said: when it was, and what it is about. */
const APART =
  /^(?:after|as|while|when|where|before|since|which|who|amid|following|during|despite|بعد|قبل|عندما|بينما|حيث|الذي|التي|عقب|اثر|خلال|منذ|رغم|فيما)$/u;
/** Words before a noun that tell when or against what the clause behind it is. */
const FRAMING = /^[وفب]?(?:رغم|بعد|قبل|عقب|اثر)$/u;
const DEFINITE = /^[وفبك]?(?:ال|لل)\p{L}{3}/u;
/** What joins an act done by words to what is said by it: "accused B of |arming C|", "vowed to |strike|". */
const JOINS = /^(?:that|of|to|for|as|ان|بان|الي|علي|لان)$/u;
/** What stands right before an Arabic verb that says what was told before it: "كما قالت", "وفق ما أعلنت". */
const AS = /^(?:[,"]|و?(?:كما|مثلما|حسبما|وفقما|ما))$/u;

/** Sayings of the sentence that govern the passage: inside it, then before it, then after it; the nearest first. */
export function governing(reading: Reading): readonly PhraseFound<Saying>[] {
  const { from, to, sentenceFrom, sentenceTo } = reading;
  const words = reading.tokens.slice(sentenceFrom, sentenceTo);
  const inSentence = (found: PhraseFound<Saying>) => ({ ...found, at: sentenceFrom + found.at });
  const brought = bringing()(words)
    .map(inSentence)
    .filter(
      ({ at, length }) =>
        begins(reading.tokens[beginOfStatement(reading, at, at + length) - 1]?.form ?? "") ||
        (!reading.isArabic && bringsAtOnce(reading, at, at + length)),
    );
  const stated = statements()(words)
    .map(inSentence)
    .filter(({ at }) => hasSubject(reading, at));
  const all = [...sayingsIn(words).map(inSentence), ...brought, ...stated]
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }) => reading.tokens[at]?.isQuoted !== true && !isNoVerb(reading, at))
    // "وفق ما أعلنت مصر": the verb says who says it. "According to the plan", «وفقا لخطة»: nobody says it.
    .filter(
      ({ value, at, length }) =>
        value !== "source" || (reading.tokens[at + length]?.form !== "ما" && !isOfRule(reading, at + length)),
    );
  // "Talks that Egypt proposed": what is told of a noun does not govern the passage.
  const isAside = ({ value, at }: PhraseFound<Saying>) =>
    value === "act" && at - 1 > from && RELATIVE.test(reading.tokens[at - 1]?.form ?? "");
  // "Agreed that |B may act|" is said by them; "|agreed that B may act|" is what they did.
  const isAgreement = ({ at }: PhraseFound<Saying>) => /^agree/u.test(reading.tokens[at]?.form ?? "");
  const inside = all.filter(
    (found) => found.at >= from && found.at < to && !isAside(found) && !isAgreement(found),
  );
  if (inside.length === 0 && isApposition(reading)) return [];
  const colon = colonSaying(reading);
  return [
    ...(colon === undefined ? [] : [colon]),
    ...inside.filter(({ value }) => value === "source"),
    ...inside.filter(({ value }) => value !== "source"),
    ...all.filter((found) => found.at < from && governsOnwards(reading, found)).toReversed(),
    ...all.filter((found) => found.at >= to && governsBackwards(reading, found)),
  ];
}

/** Whether a plan, a law or an agreement stands at a token, by which something is done and which says nothing. */
function isOfRule({ tokens }: Reading, at: number): boolean {
  const begin = /^(?:the|an?|its|his|her|their|this|that)$/u.test(tokens[at]?.form ?? "") ? at + 1 : at;
  if (!isRule(tokens[begin]?.form ?? "")) return false;
  // "According to law enforcement", "the treaty negotiators": an English noun behind it is who says it.
  const next = tokens[begin + 1];
  const isNoun = next?.isSign === false && next.mention === undefined && /^[a-z]/u.test(next.form);
  return !isNoun || BEHIND_RULE.test(next.form);
}
const BEHIND_RULE =
  /^(?:of|for|on|in|at|to|with|by|between|from|under|and|or|that|which|this|it|they|he|she|we|the|an?|is|are|was|were|has|have|had|will|would|\p{L}+ed)$/u;
const isRule = createWordTest(
  "plan, plans, law, laws, rules, agreement, agreements, deal, treaty, terms, schedule, timetable, standards, constitution, contract, خطه, خطط, قانون, قوانين, قواعد, اتفاق, اتفاقيه, اتفاقيات, معاهده, شروط, جدول, معايير, دستور, عقد, برنامج, مبدا",
);

/**
 * "Over |alleged| firing", "a deal which |assures|", "|fears| of an attack", "|declared| war", "what they |called| a deal": a
 * participle before a noun, what is told of a thing, a noun, a deed and a name for something bring nothing.
 */
function isNoVerb({ tokens, from }: Reading, at: number): boolean {
  const formAt = (index: number) => tokens[index]?.form ?? "";
  const before = formAt(at - 1);
  if (DEED_OR_NOUN.test(`${formAt(at)} ${formAt(at + 1)}`) || formAt(at - 2) === "what") return true;
  const isOfThing = /^(?:which|that)$/u.test(before) && formAt(at - 2) !== "," && at > from;
  return isOfThing || (/ed$/u.test(formAt(at)) && BEFORE_NOUN.test(before));
}
/** English words of saying with one behind them that makes them a noun or a deed: "fears of", "responded with", "declared war". */
const DEED_OR_NOUN =
  /^(?:(?:fears|hopes|claims|reports|estimates|disputes) (?:of|over|about|between|to|,)|(?:responded|replied) (?:to|with|by|against)|declared (?:an?|war)|observed (?:an?|the)|posted (?:troops|soldiers|forces|guards)|den(?:y|ies|ied|ying) (?:access|entry|visas?|permission))$/u;
const BEFORE_NOUN =
  /^(?:the|an?|its|his|her|their|over|of|for|with|by|from|against|about|any|no|some|these|those|such|.+'s)$/u;

/** "Experts found |Rwanda had crossed|", "…, experts have found": what an English verb brings without "that". */
function bringsAtOnce({ tokens, mentions }: Reading, at: number, next: number): boolean {
  const behind = tokens[next];
  if (!/^(?:found|concluded|established|determined|ruled)$/u.test(tokens[at]?.form ?? "")) return false;
  if (BE.test(tokens[at - 1]?.form ?? "")) return false;
  if (behind === undefined || behind.isSign) return true;
  return behind.mention !== undefined && mentions[behind.mention]?.kind !== "demonym";
}

/** Words that stand before whoever states something: "تأكيد عدد من الدول". */
const SOME = /^(?:عدد|من|بعض|عده|كل|كلا|كلتا)$/u;
/** Those who state something without a name. */
const STATING = /^(?:ال)?(?:دول|مصادر|مصدر|مسوول(?:ين)?|سلطات)$/u;

/** Whether an Arabic noun has the one whose act it is right behind it, or written onto it: "تأكيد ألمانيا", "نفيها". */
function hasSubject({ tokens }: Reading, at: number): boolean {
  const { form = "" } = tokens[at] ?? {};
  if (/^[وفبلك]?ال/u.test(form) || /عدم$/u.test(tokens[at - 1]?.form ?? "")) return false;
  if (/(?:ه|ها|هم|هما)$/u.test(form) && !/وه$/u.test(form)) return true;
  const next = tokens.findIndex(
    (token, index) =>
      index > at && !SOME.test(token.form) && (token.mention !== undefined || !isTitle(token.form)),
  );
  const subject = tokens[next];
  return (
    subject?.sentence === tokens[at]?.sentence &&
    (subject?.mention !== undefined || STATING.test(subject?.form ?? ""))
  );
}

/** Whether the passage stands in what a saying before it brings, and not in a clause beside that. */
function governsOnwards(reading: Reading, { value, at, length }: PhraseFound<Saying>): boolean {
  const { tokens, isArabic, from, to } = reading;
  const formAt = (index: number) => tokens[index]?.form ?? "";
  const next = at + length;
  const between = tokens.slice(next, from).map(({ form }) => form);
  if (value === "source") return true;
  // "ورغم نفي السودان لهذه الاتهامات |قطعت تشاد|": a noun that frames the clause, or ends what frames it, brings nothing of it.
  const isFrame = FRAMING.test(formAt(at - 1)) || DEFINITE.test(formAt(at));
  if (isArabic && isFrame && hasPastEnding(formAt(from))) return false;
  // "Announced a deal after Egypt had bombed …": what went before is told by the text.
  if (APART.test(formAt(from - 1)) || (APART.test(formAt(from)) && next < from)) return false;
  if (value === "act") {
    // "Praised the deal |that A signed|", "condemned |A's attack|": what an act is only about is told by the text.
    const isCharge = isArabic || between.some((form) => JOINS.test(form));
    const isBrought =
      (isCharge &&
        between.every(
          (form, index) => reading.tokens[next + index]?.mention !== undefined || JOINS.test(form),
        )) ||
      between.some((form) => begins(form) || /^[":]$/u.test(form)) ||
      JOINS.test(formAt(from - 1)) ||
      /^(?:[بل]\p{L}{3}|بان$|ان$)/u.test(formAt(from));
    if (isOwnObject(reading)) return !between.slice(0, -1).some((form) => BREAK.test(form));
    return isBrought && !(hasOwnSubject(reading) && between.some((form) => BREAK.test(form)));
  }
  const begin = beginOfStatement(reading, at, next);
  // "أفاد المرصد عن اشتباكات، في محيط بلدة، |بين …|": a comma before a preposition begins no clause.
  const isAside = (index: number) => PREPOSITION.test(between[index + 1] ?? formAt(from));
  // "أعلن الوزير، …، |عن لقاء|": what an Arabic verb brings without "أن".
  if (isArabic && (begin === next || begin > to))
    return formAt(from) === "عن" || !between.some((form, index) => BREAK.test(form) && !isAside(index));
  // "He said: “…”, and Greece condemned …": his words end with the quotation.
  const opening = [begin - 1, begin].find((index) => index >= next && formAt(index) === '"');
  const isEnded = opening !== undefined && !begins(formAt(begin - 1)) && tokens[from]?.isQuoted !== true;
  return !isEnded || !tokens.slice(opening + 1, from).some(({ form }) => form === '"');
}

/** Whether the passage begins with a name, or an Arabic verb and a name: "and Greece condemned", "وأدانت اليونان". */
function hasOwnSubject({ tokens, mentions, isArabic, from }: Reading): boolean {
  const begin = AND.test(tokens[from]?.form ?? "") ? from + 1 : from;
  const isVerb = isArabic && !/^[بل]\p{L}{3}/u.test(tokens[begin]?.form ?? "");
  return mentions.some(
    ({ at, start }) => (at === begin || (isVerb && at === begin + 1)) && tokens[at]?.start === start,
  );
}

/** How far behind an accused stands what it is accused of, in tokens. */
const CHARGE_REACH = 6;

/** Whether a passage is whom an act of words is done to, and its charge: "واتهم الوزير، |مصر بقصف السودان|", "accused |B of arming C|". */
function isOwnObject({ tokens, mentions, isArabic, from, to }: Reading): boolean {
  const own = mentions.find(({ at, start }) => at === from && tokens[at]?.start === start);
  if (own === undefined) return false;
  const behind = tokens.slice(own.next, Math.min(to, own.next + CHARGE_REACH));
  return behind.some((word, index) =>
    isArabic
      ? isCharge(word)
      : /^(?:of|for)$/u.test(word.form) && /ing$/u.test(behind[index + 1]?.form ?? ""),
  );
}

/** Whether a verb of saying brings words of its own: "the minister said it would …"; not "…, said the minister", "he said on Monday". */
function hasOwnObject({ tokens, sentenceTo, text }: Reading, at: number, next: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]];
  if (behind === undefined || next >= sentenceTo || behind.isSign || isFrame(behind.form)) return false;
  // "…, A told parliament": whom it is said to. What is said would follow behind "that".
  if (isTelling(tokens[at]?.form ?? "")) return false;
  const isInverted = before?.isSign === true;
  return !isInverted && behind.mention === undefined && !isCapitalAt(text, behind.start);
}

/** Whether a saying behind the passage is said of it: "…, according to A", "…, said B", and not "…, and C said that". */
function governsBackwards(reading: Reading, { value, at, length }: PhraseFound<Saying>): boolean {
  const { tokens, isArabic, to, sentenceTo } = reading;
  const before = tokens[at - 1]?.form ?? "";
  if (tokens.slice(to, at).some(({ form }) => form === ";")) return false;
  // "After |A had bombed B|, C said …": the text tells what went before.
  if (APART.test(tokens[reading.from]?.form ?? "") || APART.test(tokens[reading.from - 1]?.form ?? ""))
    return false;
  // "A readiness voiced by A" is said only of the word before it; "according to A" of the clause that it ends.
  if (value === "source") {
    if (isArabic || /^[,"]$/u.test(before)) return true;
    const isClause = !tokens.slice(to, at).some(({ form }) => BREAK.test(form) || AND.test(form));
    return tokens[at]?.form === "according" && isClause;
  }
  // "A met B, noting that …": a participle goes on with what it stands behind.
  const isParticiple = /ing$/u.test(tokens[at]?.form ?? "");
  if (value === "act" || isParticiple) return false;
  for (let index = at + length; index < sentenceTo && tokens[index]?.form !== ","; index += 1) {
    if (begins(tokens[index]?.form ?? "")) return false;
  }
  if (isArabic) return AS.test(before) && !/^[وف]/u.test(tokens[at]?.form ?? "");
  if (hasOwnObject(reading, at, at + length)) return false;
  const forms = tokens.slice(to - 1, at).map(({ form }) => form);
  const isOneClause = !forms.some((form) => BREAK.test(form));
  return !forms.some(
    (form, index) =>
      form === ";" ||
      (AND.test(form) && (isOneClause || index === forms.length - 1 || BREAK.test(forms[index - 1] ?? ""))),
  );
}
