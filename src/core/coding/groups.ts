import { isCapitalAt } from "../text/isCapitalAt";
import { keyOf, type NamedActor, type Reading, type ReadMention } from "./reading";
import { DISOWNING_WORDS, OFFICE_WORDS, TITLE_WORDS } from "./speechWords";
import { createWordTest } from "./wordPatterns";

/** A stretch of a paragraph, as tokens [from, to). */
export type Range = { readonly from: number; readonly to: number };

/** Actors named side by side, who act or suffer together: "Japan and NATO". [from, to) are tokens. */
export type Group = Range & {
  readonly mentions: readonly ReadMention[];
  /** Those of them that act or suffer themselves: of "Chad's opposition" nobody does. */
  readonly acting: readonly ReadMention[];
};

/** Whether a word is an office: who holds one speaks for whose it is. */
export const isOffice = createWordTest(OFFICE_WORDS);
/** Whether a word says that somebody does not, or no longer, speak for a state. */
export const isDisowning = createWordTest(DISOWNING_WORDS);
const isOfTitle = createWordTest(TITLE_WORDS);

/** Whether a word belongs to an office or its holder's name: "the prime minister of", "رئيس الوزراء". */
export const isTitle = (form: string): boolean => isOffice(form) || isOfTitle(form);

/** Whether words are but a name with its office, as in "…”, said the French president." */
export const isNameAlone = ({ text, tokens: all }: Reading, { from, to }: Range) =>
  all
    .slice(from, to)
    .every(
      ({ start, form, mention }) =>
        mention !== undefined || isTitle(form) || /^[()]$/u.test(form) || isCapitalAt(text, start),
    );

/** Whether two neighbouring mentions belong together: only "and", commas, brackets and words of office are between. */
function belongTogether({ tokens }: Reading, one: ReadMention, other: ReadMention): boolean {
  // و is written onto the name itself, or onto the office before it.
  const isJoined = /^و/u.test(tokens[other.at]?.form ?? "") && (tokens[other.at]?.start ?? 0) < other.start;
  const isSame = keyOf(one.side) === keyOf(other.side);
  let joins = isJoined || isSame;
  if (!isSame && isApposition(tokens, one, other)) return false;
  for (const { form } of tokens.slice(one.next, other.at)) {
    // "Turkish-Libyan": of both.
    if (/^(?:and|as|well|,|&|[-‐‑–/])$/u.test(form) || (/^و/u.test(form) && isTitle(form.slice(1))))
      joins = true;
    else if (!/^[()'’]$/u.test(form) && form !== "s" && !isTitle(form)) return false;
  }
  return joins;
}

/** "A, |B's ally|", "A, |head of B's army|": words behind a comma that tell who A is name no second one beside A. */
function isApposition(tokens: Reading["tokens"], one: ReadMention, other: ReadMention): boolean {
  const [comma, ...between] = tokens.slice(one.next, other.at).map(({ form }) => form);
  const isOwner = /'s?$/u.test(tokens[other.next - 1]?.form ?? "");
  return (
    comma === "," && !between.some((form) => /^(?:and|,)$/u.test(form)) && (isOwner || between.some(isOffice))
  );
}

/** Most words between an adjective and whom it only describes: "Berlin non-profit Cinema for Peace". */
const mostBetween = 3;

/**
 * Whether a state is named only to say where another actor is from: "the Chinese company Huawei", "Lebanon's Hezbollah",
 * «حزب الله اللبناني»; or whose something is: «القناة التابعة لروسيا».
 */
function isAttribute({ tokens, mentions, isArabic }: Reading, own: ReadMention): boolean {
  if (!own.isState) return false;
  if (isArabic) {
    const isBehindName = mentions.some(({ next, isState }) => next === own.at && !isState);
    return (own.kind === "demonym" && isBehindName) || BELONGS.test(tokens[own.at - 1]?.form ?? "");
  }
  const isOwner = /'s?$/u.test(tokens[own.next - 1]?.form ?? "");
  if (!isOwner && (own.kind === "name" || own.kind === "alias")) return false;
  const next = mentions.find(({ at }) => at >= own.next);
  if (next === undefined || next.isState || next.at - own.next > mostBetween) return false;
  // "The American Trump": a demonym right before a name tells its side, too.
  if (next.at === own.next && !isOwner) return false;
  const between = tokens.slice(own.next, next.at);
  return between.every(
    ({ form, isSign }) => (!isSign || form === "-") && !isOffice(form) && !JOINS.test(form),
  );
}

/** Whether a state is named only to tell whose former minister, opposition or rebels somebody is. */
function isDisowned({ tokens, isArabic }: Reading, { at, next, isState, kind }: ReadMention): boolean {
  const disowns = (index: number) =>
    tokens[index]?.mention === undefined && isDisowning(tokens[index]?.form ?? "");
  if (!isState) return false;
  if (isArabic) return kind === "demonym" && (disowns(at - 1) || disowns(next));
  const isOwner = kind === "demonym" || /'s?$/u.test(tokens[next - 1]?.form ?? "");
  if (isOwner) return disowns(next) || disowns(at - 1);
  let office = at - 1;
  while (isTitle(tokens[office]?.form ?? "")) office -= 1;
  return office < at - 1 && disowns(office);
}
const BELONGS = /^(?:ال)?تابع(?:ه|ين|ون|تين)?$/u;
const JOINS = /^(?:and|or|on|of|to|with|by|for|in|from|at|against|over|the|a|an|its|.*(?:ed|s))$/u;

/** The groups of mentions that lie in a range of tokens, in the order of the text. */
export function groupsIn(reading: Reading, { from, to }: Range): readonly Group[] {
  const groups: ReadMention[][] = [];
  for (const mention of reading.mentions) {
    if (mention.at < from || mention.next > to || mention.isAside) continue;
    if (isAttribute(reading, mention)) continue;
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && belongTogether(reading, last, mention)) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups.map((mentions) => ({
    mentions,
    acting: mentions.filter((mention) => !isDisowned(reading, mention)),
    from: mentions[0]?.at ?? 0,
    to: mentions.at(-1)?.next ?? 0,
  }));
}

/** Each of some actors once, in their order. */
export function distinct(named: readonly NamedActor[]): readonly NamedActor[] {
  if (named.length < 2) return named;
  return [...new Map(named.toReversed().map((one) => [keyOf(one), one] as const)).values()].toSorted(
    (one, other) =>
      named.findIndex((own) => keyOf(own) === keyOf(one)) -
      named.findIndex((own) => keyOf(own) === keyOf(other)),
  );
}

/** Whom the mentions of a group stand for as sides of a claim, each once. */
export const sidesOf = (group: Group): readonly NamedActor[] =>
  distinct(group.acting.map(({ side }) => side));

/** The forms of some tokens [from, to). */
export const formsIn = (reading: Reading, from: number, to: number) =>
  reading.tokens.slice(Math.max(0, from), to).map(({ form }) => form);

/** Whether one of some words stands shortly before a group. */
export const isAfter = (reading: Reading, group: Group, words: RegExp, reach: number) =>
  formsIn(reading, group.from - reach, group.from).some((form) => words.test(form));

/** Those of some actors that are not among others. */
export const without = (named: readonly NamedActor[], others: readonly NamedActor[]) =>
  named.filter((one) => !others.some((other) => keyOf(other) === keyOf(one)));
