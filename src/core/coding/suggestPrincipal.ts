import type { Actor, ActorId } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import { fold } from "../text/fold";
import { isCapitalAt } from "../text/isCapitalAt";
import type { Span } from "../text/span";
import { isDisowning, isOffice, isTitle } from "./groups";
import { keyOf, type NamedActor, type Reading, type ReadMention, readPassage } from "./reading";
import { ownerOfOffice } from "./subject";
import { createWordTest } from "./wordPatterns";

/** Where a person is named, and what is known of the dossier the person is an actor of. */
export type PersonNamed = {
  readonly text: string;
  /** A place of the text; what stands by the name nearest to it decides. UTF-16 offset. */
  readonly near: number;
  /** As it was typed. */
  readonly name: string;
  readonly actors: readonly Actor[];
  readonly finder: MentionFinder;
};

/** For whom a person speaks, and the words of the text that tell: the office with its state. */
export type SuggestedPrincipal = { readonly principal: NamedActor; readonly because: Span };

/** Whether a word is a rank or a form of address, which stand between an office and a name and are none. */
export const isRank = createWordTest(
  "brigadier, colonel, major, lieutenant, captain, admiral, marshal, sergeant, dr, mr, mrs, ms, sir, sheikh, senior, top, acting, permanent, special, representative, for, to, in, كولونيل, ميجور, كابتن, أدميرال, ملازم, بريغادير, أول, سمو, معالي, فخامة, جلالة, العميد, اللواء, الفريق, العقيد, الرائد, النقيب, العماد, المقدم, المشير, الدكتور, الدكتورة, السيد, السيدة, الشيخ, الأول, الركن, دائم, خاص, ممثل, مندوب, لدى, الرسمي, رسمي",
);
/** Whether a word tells which holder of an office is meant; it may as well belong to the name of a body: «المجلس الأعلى». */
const tellsWhichHolder = createWordTest(
  "interim, caretaker, current, new, المؤقت, منتخب, جديد, حالي, أعلى, سام, سامي, تنفيذي, مقيم, إقليمي",
);
/** Words of a name that were left out when it was typed: "al-Harbi" for "Faisal al-Harbi". */
const mostUntyped = 3;

/**
 * For whom a person speaks by the office that stands beside the name: "the Saudi foreign minister, Faisal al-Harbi", "فيصل
 * الحربي، وزير خارجية السعودية". Undefined where no office does, where it names several, or where it is a former one.
 */
export function suggestPrincipal(person: PersonNamed): SuggestedPrincipal | undefined {
  const { text, near, actors, finder } = person;
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  const far = ({ start }: Span) => Math.abs(start - near);
  for (const span of placesOf(person).toSorted((one, other) => far(one) - far(other))) {
    const reading = readPassage(text, span, finder, byId);
    const found = principalBeside(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For whom the person speaks whose name is the passage of a reading. */
export const principalBeside = (reading: Reading): SuggestedPrincipal | undefined =>
  officeBefore(reading) ?? officeBehind(reading) ?? officeAround(reading) ?? ownOffice(reading);

/** "Egypt and its foreign minister, Faisal al-Harbi", «مصر ووزير خارجيتها فيصل الحربي»: the only state that is named before. */
function ownOffice(reading: Reading): SuggestedPrincipal | undefined {
  const { tokens, mentions, to } = reading;
  const before = mentions.findLast(({ next }) => next <= reading.from);
  const from = before?.next ?? reading.from;
  const owner = ownerOfOffice(reading, { from, to: reading.from });
  const [first, last] = [tokens[from], tokens[reading.from - 1]];
  const isDisowned = tokens.slice(from, to).some(({ form }) => isDisowning(form));
  if (owner === undefined || isDisowned || reading.from - from > OWN_REACH) return undefined;
  return first === undefined || last === undefined
    ? undefined
    : { principal: owner.side, because: { start: first.start, end: last.end } };
}
/** Most tokens between a state and who holds its office. */
const OWN_REACH = 6;

/** Where a text has a name, whatever its vowel marks and its case; as whole words. */
function placesOf({ text, name }: PersonNamed): readonly Span[] {
  const folded = fold(text, "orthographic");
  const sought = fold(name.trim(), "orthographic").text;
  const places: Span[] = [];
  if (sought === "") return places;
  for (let at = folded.text.indexOf(sought); at !== -1; at = folded.text.indexOf(sought, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(folded.text[at - 1] ?? "") &&
      !/[\p{L}\p{N}]/u.test(folded.text[at + sought.length] ?? "");
    if (isWhole) places.push(folded.toOriginal(at, at + sought.length));
  }
  return places;
}

/** "The Saudi foreign minister, Faisal al-Harbi": what stands before the name, up to the first word that is of no office. */
function officeBefore(reading: Reading): SuggestedPrincipal | undefined {
  let to = reading.from;
  while (reading.from - to < mostUntyped && isUntyped(reading, to - 1)) to -= 1;
  const found = nearestIn(reading, to, -1);
  return found ?? (to === reading.from ? undefined : nearestIn(reading, reading.from, -1));
}

/** "Faisal al-Harbi, foreign minister of Saudi Arabia": the same behind it. */
function officeBehind(reading: Reading): SuggestedPrincipal | undefined {
  // "بين كيم والرئيس الأمريكي": و brings another person.
  if (reading.isArabic && /^و/u.test(reading.tokens[reading.to]?.form ?? "")) return undefined;
  return nearestIn(reading, reading.to, 1);
}

/** "President Faisal al-Harbi of Saudi Arabia": the office before the name, and whose it is behind it. */
function officeAround(reading: Reading): SuggestedPrincipal | undefined {
  const { tokens, mentions, from, to } = reading;
  const office = tokens[from - 1];
  if (office === undefined || office.mention !== undefined || !isOffice(office.form)) return undefined;
  if (tokens[to]?.form !== "of") return undefined;
  const begin = tokens[to + 1]?.form === "the" ? to + 2 : to + 1;
  const owner = mentions.find(({ at, isPerson }) => at === begin && !isPerson);
  return owner && { principal: owner.side, because: { start: office.start, end: office.end } };
}

/** Most words that may stand between whose an office is and the office: "|newly elected| president". */
const MOST_MODIFIERS = 4;
/** Words that stand in no name of an office: verbs, prepositions and what joins others. */
const NO_MODIFIER =
  /^(?:in|on|at|to|for|by|with|from|against|that|who|which|but|or|(?!elect).*ed|.*ing|\p{L}+(?<!affair|right|force|nation)s)$/u;

/** Where an English office begins that has words of no list: "Chad's newly elected president", "U.N. humanitarian chief". */
function beginOfOffice({ text, tokens, mentions, isArabic }: Reading, stop: number): number | undefined {
  if (isArabic) return undefined;
  for (let at = stop; stop - at < MOST_MODIFIERS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[stop]?.sentence) return undefined;
    if (token.mention !== undefined) {
      const owner = mentions.find(({ next }) => next === at + 1);
      const name = text.slice(owner?.start, owner?.end);
      const isOwner = owner?.kind === "demonym" || /'s?$/u.test(token.form) || /^[\p{Lu}.]+$/u.test(name);
      return isOwner ? owner?.at : undefined;
    }
    if ((token.isSign && token.form !== "-") || NO_MODIFIER.test(token.form)) return undefined;
  }
  return undefined;
}

/** The office beside a place between two tokens, on one side of it: up to a comma where that suffices, else past it. */
function nearestIn(reading: Reading, place: number, way: 1 | -1): SuggestedPrincipal | undefined {
  const tokenAt = (step: number) => (way === 1 ? place + step : place - 1 - step);
  for (let steps = 0; ; steps += 1) {
    const index = tokenAt(steps);
    const goesOn = isOfOffice(reading, index, way === 1 ? reading.from : reading.to - 1);
    if (goesOn && reading.tokens[index]?.form !== ",") continue;
    const found = way === 1 ? principalIn(reading, place, index) : principalIn(reading, index + 1, place);
    if (found !== undefined) return found;
    if (goesOn) continue;
    const begin = way === 1 ? undefined : beginOfOffice(reading, index);
    return begin === undefined ? undefined : principalIn(reading, begin, place);
  }
}

/** Whether a token is a word of office, of rank, of an actor's name, or a comma, in the sentence of another one. */
function isOfOffice({ tokens }: Reading, index: number, beside: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.sentence !== tokens[beside]?.sentence) return false;
  if (token.mention !== undefined) return true;
  if (token.isSign) return /^[,'’()-]$/u.test(token.form);
  return [isTitle, isRank, tellsWhichHolder, isDisowning].some((is) => is(token.form));
}

/** Whether a token may be a part of the name that was not typed: a capitalised word that is nothing else. */
function isUntyped({ tokens, text }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.isSign || token.mention !== undefined || isTitle(token.form)) return false;
  return isCapitalAt(text, token.start);
}

/** The one actor that the office in tokens [begin, to) is of. */
function principalIn(reading: Reading, begin: number, to: number): SuggestedPrincipal | undefined {
  // In Arabic an office stands before whom it is of: "استقبلت اليابان وزير الخارجية السعودي".
  const office = reading.tokens.findIndex(
    ({ form, mention }, index) => index >= begin && index < to && mention === undefined && isOffice(form),
  );
  const from = reading.isArabic && office !== -1 ? office : begin;
  const words = reading.tokens.slice(from, to);
  const isDisowned = reading.tokens.slice(begin, to).some(({ form }) => isDisowning(form));
  // "Iran's Quds Force": the force's, and not its owner's.
  const isOwnerOnly = ({ next }: ReadMention) =>
    /'s?$/u.test(reading.tokens[next - 1]?.form ?? "") && reading.mentions.some(({ at }) => at === next);
  const all = reading.mentions.filter((own) => own.at >= from && own.next <= to && !isOwnerOnly(own));
  // "The ambassador of A to B", "the court in B, its director": who receives the office, or where it is, does not give it.
  const given = all.filter(({ at }) => !/^(?:to|in|لدي|في|الي)$/u.test(reading.tokens[at - 1]?.form ?? ""));
  // «السفير الأميركي بصنعاء», «المبعوث الأميركي لإيران»: the same by a letter; «المدير العام للوكالة» alone is the agency's.
  const isReceiver = ({ at, start }: ReadMention) =>
    reading.isArabic &&
    /^[بل]/u.test(reading.tokens[at]?.form ?? "") &&
    (reading.tokens[at]?.start ?? 0) < start;
  const givers = given.filter((own) => !isReceiver(own));
  const named = givers.length > 0 ? givers : given;
  const sides = new Map(named.map(({ side }) => [keyOf(side), side]));
  const [principal] = [...sides.values()];
  const hasOffice = words.some(({ form, mention }) => mention === undefined && isOffice(form));
  if (principal === undefined || sides.size > 1 || !hasOffice) return undefined;
  if (named.some(({ isPerson }) => isPerson) || isDisowned) return undefined;
  const said = words.filter(({ isSign }) => !isSign);
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { principal, because: { start: first.start, end: last.end } };
}
