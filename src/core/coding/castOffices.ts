import { isCapitalAt } from "../text/isCapitalAt";
import { oncePerWord } from "../text/wordRecord";
import { isArabicWord } from "./arabicWord";
import type { CastDraft } from "./castNames";
import { type CastParagraph, type CastReading, sentenceAt } from "./castReading";
import { isDisowning, isOffice } from "./groups";
import type { NameRun } from "./nameRun";
import type { ReadToken } from "./reading";
import { formKey } from "./shortForms";
import { principalBeside, type SuggestedPrincipal } from "./suggestPrincipal";

/** A person's office is looked for at so many mentions: it stands where somebody is introduced. */
const MOST_INTRODUCTIONS = 5;

/** Finds the office beside a person's name, unless the person has one or was not introduced with any. */
export function officeBeside(
  { text, names }: CastReading,
  { tokens, mentions }: CastParagraph,
  { from, to }: NameRun,
): SuggestedPrincipal | undefined {
  const known = names.bearerOf(formKey(text.slice(tokens[from]?.start, tokens[to - 1]?.end)));
  if (known?.principal !== undefined || (known?.mentions.length ?? 0) >= MOST_INTRODUCTIONS) return undefined;
  const sentence = tokens[from]?.sentence;
  return principalBeside({
    tokens,
    mentions,
    text,
    isArabic: /^\p{Script=Arabic}/u.test(tokens[from]?.form ?? ""),
    from,
    to,
    sentenceFrom: tokens.findIndex((token) => token.sentence === sentence),
    sentenceTo: to,
  });
}

/** Returns whether an office stands right beside a person's name, or behind a comma, and is no former one. */
export function isBesideOffice({ tokens }: CastParagraph, { from, to }: NameRun): boolean {
  const sentence = tokens[from]?.sentence;
  const before = tokens.slice(Math.max(0, from - OFFICE_REACH), from).toReversed();
  const behind = tokens.slice(to, to + OFFICE_REACH);
  const isOf = (token: ReadToken) => token.sentence === sentence && !/^(?:and|و.*|[.;:"])$/u.test(token.form);
  return [before, behind].some((words) => {
    const end = words.findIndex((token, index) => !isOf(token) || (token.form === "," && index > 0));
    const beside = end === -1 ? words : words.slice(0, end);
    const isNext = beside[0]?.form === "," || isOffice(beside[0]?.form ?? "");
    return (
      isNext && beside.some(({ form }) => isOffice(form)) && !beside.some(({ form }) => isDisowning(form))
    );
  });
}
const OFFICE_REACH = 4;

/** Gives a person an office, unless the person has one. */
export function addOffice(
  { text, holders }: CastReading,
  own: CastDraft,
  { principal, because }: SuggestedPrincipal,
): void {
  if (own.principal !== undefined) return;
  own.principal = principal.known;
  own.role = text.slice(because.start, because.end);
  for (const word of formKey(own.role).split(" "))
    if (isOffice(word)) holders.set(word.replace(/^ال/u, ""), own);
}

/** Behind an office: whose it is, so that somebody else may hold it. */
const TELLS_WHOSE = /^(?:of|for|باسم|بلسان|لل\p{L}{3,}|ال.*)$/u;

/**
 * Adds where whoever holds an office is named by the office alone: "the minister", "الوزير". "The spokesman for the army" brings
 * somebody else, and who "the spokesman" is then nobody knows.
 */
export function addHolders({ names, holders }: CastReading, read: CastParagraph): void {
  const { tokens, named } = read;
  for (const [index, token] of tokens.entries()) {
    const { form, word, start, end } = token;
    if (!holdsOffice(word) || !isUnnamed(read, token)) continue;
    if (names.bearerOf(bareName(word))?.kind === "person") continue;
    const before = tokens[index - 1];
    const isAlone = before?.form === "the" || /^و?ال/u.test(form);
    const next = tokens[index + 1];
    const isNamed = next !== undefined && (next.mention !== undefined || named.has(next.start));
    if (!isAlone || isNamed) continue;
    const office = form.replace(/^و?ال/u, "");
    if (next !== undefined && TELLS_WHOSE.test(next.form)) {
      if (holders.get(office)?.mentions.every((mention) => mention.start < start)) holders.delete(office);
      continue;
    }
    const from = before?.form === "the" ? before.start : start + (form.startsWith("و") ? 1 : 0);
    holders.get(office)?.mentions.push({ start: from, end, sentence: sentenceAt(read, index) });
  }
}

/** Adds where a person is named by a surname that no title stands beside: "Lavrov". */
export function addSurnames({ text, names }: CastReading, read: CastParagraph): void {
  for (const [index, token] of read.tokens.entries()) {
    const { word, start, end } = token;
    if (!isUnnamed(read, token) || !(isCapitalAt(text, start) || isArabicWord(word))) continue;
    const own = names.bearerOf(bareName(word));
    if (own === undefined || (own.kind !== "person" && own.kindBy === undefined)) continue;
    own.mentions.push({
      start,
      end: start + text.slice(start, end).replace(/['’]s$/u, "").length,
      sentence: sentenceAt(read, index),
    });
  }
}

/** Whether a token is a word of which no name was read. */
const isUnnamed = ({ named }: CastParagraph, { isSign, mention, start }: ReadToken) =>
  !isSign && mention === undefined && !named.has(start);

const holdsOffice = oncePerWord(isOffice);

/** A folded word without a possessive and an article. */
const bareName = oncePerWord((form) => form.replace(/'s$/u, "").replace(/^ال/u, ""));
