import type { ActorKindId } from "../codebook/actorKinds";
import { memoise } from "../memoise/memoise";
import type { KnownActor } from "../names/knownActors";
import type { Span } from "../text/span";
import { type CastDraft, type CastPlace, createCastNames } from "./castNames";
import { isArabicStop } from "./castWords";
import { isDisowning, isOffice } from "./groups";
import type { NameRun } from "./nameRun";
import { isAcronym, nameRuns } from "./nameRuns";
import { type ReadMention, type ReadParagraph, readParagraph, stretchesOf } from "./reading";
import { runToEnd } from "./runToEnd";
import { formKey, isBodyNoun } from "./shortForms";
import { principalBeside, type SuggestedPrincipal } from "./suggestPrincipal";
import { isKnownName, knownFinder } from "./withoutCountry";

/** Somebody whom a text names. Offsets count UTF-16 code units of the text. */
export type CastMember = {
  readonly kind: ActorKindId;
  /** The fullest name that the text has. */
  readonly name: string;
  /** All that the text calls it by, the name among them. */
  readonly forms: readonly string[];
  /** Those of them that a known actor is not known by: "Guard Corps". */
  readonly ownForms?: readonly string[];
  /** Where it is named, in the order of the text. */
  readonly mentions: readonly Span[];
  /** The first sentence that names it. */
  readonly sentence: Span;
  /** Whether it is likely an actor, rather than a place, a newspaper, a treaty. */
  readonly isLikely: boolean;
  /** The known actor that it is. */
  readonly known?: KnownActor;
  /** The words of a person's office. */
  readonly role?: string;
  /** For whom a person speaks, as an index in the cast. */
  readonly speaksFor?: number;
  /** A source without a name: "a Western diplomat". */
  readonly isUnnamed?: true;
};

/** A person's office is looked for at so many mentions: it stands where somebody is introduced. */
const MOST_INTRODUCTIONS = 5;

/**
 * Finds whom a text names: states, organisations, persons and groups, in the order in which they come up. A surname, an
 * acronym and an office alone belong to the one that they were introduced with. Takes time linear in its length.
 */
export function castOf(text: string): readonly CastMember[] {
  return runToEnd(readCast(text));
}

/** Does the same step by step; each step tells how many code units of the text have been read. */
export function* readCast(text: string): Generator<number, readonly CastMember[]> {
  const names = createCastNames();
  const byEnd = new Map<number, CastDraft>();
  const named = new Set<number>();
  const holders = new Map<string, CastDraft>();
  let headline: { readonly read: ReadParagraph; readonly named: ReadonlySet<number> } | undefined;
  for (const stretch of stretchesOf(text)) {
    const read = readParagraph(text, stretch, knownFinder(), new Map());
    for (const mention of read.mentions) addKnown(read, mention);
    for (const run of nameRuns(text, read)) addRun(read, run);
    addOffices(read);
    // A headline has the surname of whom the text has yet to introduce.
    headline ??= { read, named: new Set(named) };
    if (headline.read !== read) addSurnames(read, named);
    named.clear();
    yield stretch.end;
  }
  if (headline !== undefined) addSurnames(headline.read, headline.named);
  return finish(text, names.drafts);

  function addKnown(read: ReadParagraph, { named: { known }, kind, start, end, at }: ReadMention) {
    if (known === undefined) return;
    const own = names.ofKnown(known);
    own.mentions.push({ start, end, sentence: sentenceAt(read, at), isKnown: true });
    byEnd.set(end, own);
    const isBody = known.kind === "organisation" || known.kind === "group";
    if (isBody && (kind === "name" || kind === "alias")) names.addPartsOfBody(text.slice(start, end), own);
  }

  function addRun(read: ReadParagraph, run: NameRun) {
    const [first, last] = [read.tokens[run.from], read.tokens[run.to - 1]];
    if (first === undefined || last === undefined) return;
    const span = { start: first.start + (run.skipped ?? 0), end: last.end };
    const name = text.slice(span.start, span.end).replace(/['’]s$/u, "");
    const key = formKey(name);
    // "U.S. dollars": a known name where it names nobody.
    if (names.bearerOf(key) === undefined && isKnownName(name)) return;
    const office = run.kind === "person" && run.isUnnamed !== true ? officeBeside(read, run) : undefined;
    const own =
      (isAcronym(name) ? introducedBefore(read, run, name, byEnd) : undefined) ??
      names.bearerOf(key) ??
      (office === undefined && isGivenAlone(text, read, run) ? names.bearerOfFirst(key) : undefined) ??
      names.draft({ kind: run.kind, name, isLikely: false, isUnnamed: run.isUnnamed });
    names.bind(key, own);
    // With its article, as an office: a noun without one is of any body.
    const article = read.tokens[run.from - 1];
    const isNoun = own.kind !== "person" && article?.form === "the" && isBodyNoun(key);
    own.mentions.push({
      start: isNoun ? article.start : span.start,
      end: span.start + name.length,
      sentence: sentenceAt(read, run.from),
    });
    byEnd.set(span.end, own);
    for (const { start } of read.tokens.slice(run.from, run.to)) named.add(start);
    if (run.isLikely && !own.isLikely && own.known === undefined) own.kind = run.kind;
    own.isLikely ||= run.isLikely;
    if (run.isUnnamed === true) own.principal ??= ownerOfOffice(read, run);
    if (run.isUnnamed === true || own.known !== undefined) return;
    if (own.kind !== "person") return names.addPartsOfBody(name, own);
    if (office !== undefined) addOffice(own, office);
    names.addPartsOfPerson(name, own);
  }

  function officeBeside(read: ReadParagraph, run: NameRun): SuggestedPrincipal | undefined {
    const known = names.bearerOf(
      formKey(text.slice(read.tokens[run.from]?.start, read.tokens[run.to - 1]?.end)),
    );
    if (known?.principal !== undefined || (known?.mentions.length ?? 0) >= MOST_INTRODUCTIONS)
      return undefined;
    const sentence = read.tokens[run.from]?.sentence;
    return principalBeside({
      ...read,
      text,
      isArabic: /^\p{Script=Arabic}/u.test(read.tokens[run.from]?.form ?? ""),
      from: run.from,
      to: run.to,
      sentenceFrom: read.tokens.findIndex((token) => token.sentence === sentence),
      sentenceTo: run.to,
    });
  }

  function addOffice(own: CastDraft, { principal, because }: SuggestedPrincipal) {
    if (own.principal !== undefined) return;
    own.principal = principal.known;
    own.role = text.slice(because.start, because.end);
    for (const word of formKey(own.role).split(" "))
      if (isOffice(word)) holders.set(word.replace(/^ال/u, ""), own);
  }

  /** A surname that no title stands beside: "Lavrov". */
  function addSurnames(read: ReadParagraph, others: ReadonlySet<number>) {
    for (const [index, { isSign, mention, form, start, end }] of read.tokens.entries()) {
      if (isSign || mention !== undefined || others.has(start)) continue;
      const own = names.bearerOf(bareName(form));
      const word = text.slice(start, end).replace(/['’]s$/u, "");
      if (own?.kind !== "person" || !/^[\p{Lu}\p{Script=Arabic}]/u.test(word)) continue;
      own.mentions.push({ start, end: start + word.length, sentence: sentenceAt(read, index) });
    }
  }

  /** An office alone: "the minister", "الوزير". */
  function addOffices(read: ReadParagraph) {
    const { tokens } = read;
    for (const [index, { isSign, mention, form, start, end }] of tokens.entries()) {
      if (isSign || mention !== undefined || named.has(start) || !isOffice(form)) continue;
      if (names.bearerOf(bareName(form))?.kind === "person") continue;
      const before = tokens[index - 1];
      const isAlone = before?.form === "the" || /^و?ال/u.test(form);
      const next = tokens[index + 1];
      const isFollowed =
        next !== undefined &&
        (next.mention !== undefined || named.has(next.start) || /^(?:of|ال.*)$/u.test(next.form));
      if (!isAlone || isFollowed) continue;
      const from = before?.form === "the" ? before.start : start + (form.startsWith("و") ? 1 : 0);
      const holder = holders.get(form.replace(/^و?ال/u, ""));
      holder?.mentions.push({ start: from, end, sentence: sentenceAt(read, index) });
    }
  }
}

/** "A Hezbollah official": whose office a source without a name has by its own words. */
function ownerOfOffice({ tokens, mentions }: ReadParagraph, { from, to }: NameRun): KnownActor | undefined {
  const [owner, ...more] = mentions.filter(({ at, next }) => at >= from && next <= to);
  const words = tokens.slice(from, to).filter(({ mention }) => mention === undefined);
  const isHeld = words.some(({ form }) => isOffice(form)) && !words.some(({ form }) => isDisowning(form));
  return isHeld && more.length === 0 ? owner?.named.known : undefined;
}

/** "People's Protection Units (YPG)": who stands before the bracket. */
function introducedBefore(
  { tokens }: ReadParagraph,
  { from }: NameRun,
  name: string,
  byEnd: ReadonlyMap<number, CastDraft>,
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
  return !/^\p{Lu}/u.test(text.slice(next.start, next.end));
}

/** The capitals that words begin with: "People's Protection Units" is "PPU". */
const initialsOf = (words: string) =>
  [...words.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, letter]) => letter).join("");

/** A folded word without a possessive and an article: a text has few different ones. */
const bareName = memoise((form: string) => form.replace(/'s$/u, "").replace(/^ال/u, ""));

function finish(text: string, all: readonly CastDraft[]): readonly CastMember[] {
  const drafts = all.filter(({ mentions }) => mentions.length > 0);
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const indexOf = new Map(drafts.map((draft, index) => [draft, index] as const));
  const ofKnown = new Map(
    drafts.flatMap((draft) => (draft.known === undefined ? [] : [[draft.known, draft] as const])),
  );
  return drafts.map(({ kind, name, mentions, isLikely, known, isUnnamed, role, principal }) => {
    const inOrder = mentions.toSorted((one, other) => one.start - other.start);
    const { sentence = nowhere } = inOrder[0] ?? {};
    const formsOf = (places: readonly CastPlace[]) => [
      ...new Set(places.map(({ start, end }) => text.slice(start, end))),
    ];
    const ownForms = known === undefined ? [] : formsOf(inOrder.filter(({ isKnown }) => isKnown !== true));
    const owner = principal === undefined ? undefined : ofKnown.get(principal);
    const speaksFor = owner === undefined ? undefined : indexOf.get(owner);
    return {
      kind,
      name: known?.name[language] ?? name,
      forms: formsOf(inOrder),
      ...(ownForms.length > 0 && { ownForms }),
      mentions: inOrder.map(({ start, end }) => ({ start, end })),
      sentence,
      isLikely,
      ...(known !== undefined && { known }),
      ...(role !== undefined && { role }),
      ...(speaksFor !== undefined && { speaksFor }),
      ...(isUnnamed === true && { isUnnamed }),
    };
  });
}

const sentenceAt = ({ tokens, sentences }: ReadParagraph, at: number): Span =>
  sentences[tokens[at]?.sentence ?? 0] ?? nowhere;

const nowhere: Span = { start: 0, end: 0 };
