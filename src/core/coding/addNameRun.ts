import type { KnownActor } from "../names/knownActors";
import { isCapitalAt } from "../text/isCapitalAt";
import type { CastDraft } from "./castNames";
import { addOffice, isBesideOffice, officeBeside } from "./castOffices";
import { type CastParagraph, type CastReading, sentenceAt } from "./castReading";
import { isArabicStop } from "./castWords";
import { isDisowning, isOffice } from "./groups";
import type { NameRun } from "./nameRun";
import { isAcronym } from "./nameRuns";
import type { ReadParagraph } from "./reading";
import { formKey, isBodyNoun } from "./shortForms";
import { isKnownName } from "./withoutCountry";

/** Adds whom a stretch of a paragraph names: somebody who was named before, or somebody new. */
export function addNameRun(cast: CastReading, read: CastParagraph, run: NameRun): void {
  const { text, names } = cast;
  const [first, last] = [read.tokens[run.from], read.tokens[run.to - 1]];
  if (first === undefined || last === undefined) return;
  const start = first.start + (run.skipped ?? 0);
  const name = text.slice(start, last.end).replace(/['’]s$/u, "");
  const key = formKey(name);
  // "U.S. dollars": a known name where it names nobody.
  if (names.bearerOf(key) === undefined && isKnownName(name)) return;
  const office = run.kind === "person" && run.isUnnamed !== true ? officeBeside(cast, read, run) : undefined;
  const own =
    (isAcronym(name) ? introducedBefore(read, run, name) : undefined) ??
    names.bearerOf(key) ??
    (office === undefined && isGivenAlone(text, read, run) ? names.bearerOfFirst(key) : undefined) ??
    names.draft({ kind: run.kind, name, isLikely: false, isUnnamed: run.isUnnamed });
  names.bind(key, own);
  // With its article, as an office: a noun without one is of any body.
  const article = read.tokens[run.from - 1];
  const isNoun = own.kind !== "person" && article?.form === "the" && isBodyNoun(key);
  own.mentions.push({
    start: isNoun ? article.start : start,
    end: start + name.length,
    sentence: sentenceAt(read, run.from),
  });
  read.byEnd.set(last.end, own);
  for (const token of read.tokens.slice(run.from, run.to)) read.named.add(token.start);
  setKind(own, run);
  own.isLikely ||= run.isLikely || office !== undefined;
  if (run.isUnnamed === true) own.principal ??= ownerOfOffice(read, run);
  if (run.isUnnamed === true || own.known !== undefined) return;
  if (office !== undefined && own.kind === "person") addOffice(cast, own, office);
  if (own.kind === "person") own.hasOffice ||= isBesideOffice(read, run);
  if (own.kind === "person") names.addPartsOfPerson(name, own);
  else names.addPartsOfBody(name, own);
}

/** A title and the name's own words tell its kind, then what stands beside it, then nothing. */
function setKind(own: CastDraft, { kind, kindBy, isLikely }: NameRun): void {
  if (!isLikely || own.known !== undefined) return;
  if (own.isLikely && rankOf(kindBy) >= rankOf(own.kindBy)) return;
  own.kind = kind;
  own.kindBy = kindBy;
}

const rankOf = (kindBy: NameRun["kindBy"]): number => [undefined, "neighbours", "nothing"].indexOf(kindBy);

/** "A Hezbollah official": whose office a source without a name has by its own words. */
function ownerOfOffice({ tokens, mentions }: ReadParagraph, { from, to }: NameRun): KnownActor | undefined {
  const [owner, ...more] = mentions.filter(({ at, next }) => at >= from && next <= to);
  const words = tokens.slice(from, to).filter(({ mention }) => mention === undefined);
  const isHeld = words.some(({ form }) => isOffice(form)) && !words.some(({ form }) => isDisowning(form));
  return isHeld && more.length === 0 ? owner?.named.known : undefined;
}

/** "People's Protection Units (YPG)": who stands before the bracket. */
function introducedBefore(
  { tokens, byEnd }: CastParagraph,
  { from }: NameRun,
  name: string,
): CastDraft | undefined {
  if (tokens[from - 1]?.form !== "(") return undefined;
  const end = tokens[from - 2]?.end;
  const before = end === undefined ? undefined : byEnd.get(end);
  const isOf =
    before !== undefined &&
    (before.known !== undefined || initialsOf(before.name).includes(name.slice(0, 2)));
  return isOf || before?.kind === "organisation" || before?.kind === "group" ? before : undefined;
}

/** Whether a run may be the first words of a name alone: neither a body's, nor before another word that may be of the name. */
function isGivenAlone(
  text: string,
  { tokens }: ReadParagraph,
  { kind, isLikely, from, to }: NameRun,
): boolean {
  if (kind !== "person" && isLikely) return false;
  const [first, next] = [tokens[from], tokens[to]];
  if (next === undefined || next.isSign || next.sentence !== first?.sentence) return true;
  if (/^\p{Script=Arabic}/u.test(next.form)) return isArabicStop(next.form);
  return !isCapitalAt(text, next.start);
}

/** The capitals that words begin with: "People's Protection Units" is "PPU". */
const initialsOf = (words: string) =>
  [...words.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, letter]) => letter).join("");
