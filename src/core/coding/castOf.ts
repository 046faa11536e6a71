import type { ActorKindId } from "../codebook/actorKinds";
import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import type { KnownActor } from "../names/knownActors";
import { createMentionFinder } from "../names/mentions";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { isOffice } from "./groups";
import type { NameRun } from "./nameRun";
import { isAcronym, nameRuns } from "./nameRuns";
import { type ReadParagraph, readParagraph, stretchesOf } from "./reading";
import { runToEnd } from "./runToEnd";
import { principalBeside } from "./suggestPrincipal";

/** Somebody whom a text names. Offsets count UTF-16 code units of the text. */
export type CastMember = {
  readonly kind: ActorKindId;
  /** The fullest name that the text has. */
  readonly name: string;
  /** All that the text calls it by, the name among them. */
  readonly forms: readonly string[];
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

/** A member while the text is read. */
type Draft = {
  kind: ActorKindId;
  name: string;
  readonly mentions: Span[];
  readonly sentence: Span;
  isLikely: boolean;
  readonly known?: KnownActor | undefined;
  readonly isUnnamed?: boolean | undefined;
  role?: string | undefined;
  principal?: KnownActor | undefined;
};

/** A person's office is looked for at so many mentions: it stands where somebody is introduced. */
const MOST_INTRODUCTIONS = 5;

const finder = lazily(() => createMentionFinder([]));

/**
 * Finds whom a text names: states, organisations, persons and groups, in the order in which they come up. A surname, an
 * acronym and an office alone belong to the one that they were introduced with. Takes time linear in its length.
 */
export function castOf(text: string): readonly CastMember[] {
  return runToEnd(readCast(text));
}

/** Does the same step by step; each step tells how many code units of the text have been read. */
export function* readCast(text: string): Generator<number, readonly CastMember[]> {
  const drafts: Draft[] = [];
  const byKnown = new Map<KnownActor, Draft>();
  const byForm = new Map<string, Draft>();
  const byEnd = new Map<number, Draft>();
  const named = new Set<number>();
  const holders = new Map<string, Draft>();
  for (const stretch of stretchesOf(text)) {
    const read = readParagraph(text, stretch, finder(), new Map());
    for (const { named, start, end, at } of read.mentions) {
      if (named.known !== undefined) addKnown(named.known, { start, end }, sentenceAt(read, at));
    }
    for (const run of nameRuns(text, read)) addRun(read, run);
    addShortForms(read);
    named.clear();
    yield stretch.end;
  }
  return finish(text, drafts);

  function addKnown(known: KnownActor, span: Span, sentence: Span) {
    const own = byKnown.get(known) ?? draft({ kind: known.kind, known, isLikely: true, sentence, name: "" });
    byKnown.set(known, own);
    own.mentions.push(span);
    byEnd.set(span.end, own);
  }

  function draft(given: Omit<Draft, "mentions">): Draft {
    const own: Draft = { ...given, mentions: [] };
    drafts.push(own);
    return own;
  }

  function addRun(read: ReadParagraph, run: NameRun) {
    const [first, last] = [read.tokens[run.from], read.tokens[run.to - 1]];
    if (first === undefined || last === undefined) return;
    const span = { start: first.start + (run.skipped ?? 0), end: last.end };
    const name = text.slice(span.start, span.end).replace(/['’]s$/u, "");
    const key = keyOf(name);
    const acronymOf = isAcronym(name) ? introducedBefore(read, run, name) : undefined;
    const own =
      acronymOf ??
      byForm.get(key) ??
      draft({
        kind: run.kind,
        name,
        isLikely: false,
        isUnnamed: run.isUnnamed,
        sentence: sentenceAt(read, run.from),
      });
    byForm.set(key, own);
    if (run.kind !== "person")
      for (const begin of beginningsOf(key)) if (!byForm.has(begin)) byForm.set(begin, own);
    own.mentions.push({ start: span.start, end: span.start + name.length });
    byEnd.set(span.end, own);
    for (const { start } of read.tokens.slice(run.from, run.to)) named.add(start);
    if (run.isLikely && !own.isLikely && own.known === undefined) own.kind = run.kind;
    own.isLikely ||= run.isLikely;
    if (own.kind === "person" && run.isUnnamed !== true) {
      for (const part of partsOf(name)) takeIn(part, own);
      addOffice(read, run, own);
    }
  }

  /** A surname means its bearer, also where it stood alone before: "Assad’s government … Bashar al-Assad". */
  function takeIn(part: string, own: Draft) {
    const other = byForm.get(part);
    if (other === own || (other !== undefined && (other.known !== undefined || other.role !== undefined)))
      return;
    if (other !== undefined && other.kind !== "person" && other.isLikely) return;
    byForm.set(part, own);
    if (other === undefined || /\s/u.test(other.name)) return;
    own.mentions.push(...other.mentions.splice(0));
  }

  /** "People's Protection Units (YPG)": who stands before the bracket. */
  function introducedBefore(read: ReadParagraph, run: NameRun, name: string): Draft | undefined {
    if (read.tokens[run.from - 1]?.form !== "(") return undefined;
    const end = read.tokens[run.from - 2]?.end;
    const before = end === undefined ? undefined : byEnd.get(end);
    const isOf =
      before !== undefined &&
      (before.known !== undefined || initialsOf(before.name).includes(name.slice(0, 2)));
    return isOf || before?.kind === "organisation" || before?.kind === "group" ? before : undefined;
  }

  function addOffice(read: ReadParagraph, run: NameRun, own: Draft) {
    if (own.principal !== undefined || own.mentions.length > MOST_INTRODUCTIONS) return;
    const sentence = read.tokens[run.from]?.sentence;
    const found = principalBeside({
      ...read,
      text,
      isArabic: /^\p{Script=Arabic}/u.test(read.tokens[run.from]?.form ?? ""),
      from: run.from,
      to: run.to,
      sentenceFrom: read.tokens.findIndex((token) => token.sentence === sentence),
      sentenceTo: run.to,
    });
    if (found === undefined) return;
    own.principal = found.principal.known;
    own.role = text.slice(found.because.start, found.because.end);
    for (const word of keyOf(own.role).split(" "))
      if (isOffice(word)) holders.set(word.replace(/^ال/u, ""), own);
  }

  /** A surname that no title stands beside, and an office alone: "Lavrov", "الوزير". */
  function addShortForms({ tokens }: ReadParagraph) {
    for (const [index, token] of tokens.entries()) {
      if (token.isSign || token.mention !== undefined || named.has(token.start)) continue;
      const { start, end } = token;
      const own = byForm.get(bareName(token.form));
      if (own?.kind === "person" && /^[\p{Lu}\p{Script=Arabic}]/u.test(text.slice(start, end))) {
        own.mentions.push({ start, end });
        continue;
      }
      if (!isOffice(token.form)) continue;
      const isAlone = tokens[index - 1]?.form === "the" || /^و?ال/u.test(token.form);
      const next = tokens[index + 1];
      const isFollowed =
        next !== undefined &&
        (next.mention !== undefined || named.has(next.start) || /^(?:of|ال.*)$/u.test(next.form));
      const holder = isAlone && !isFollowed ? holders.get(token.form.replace(/^و?ال/u, "")) : undefined;
      holder?.mentions.push({ start, end });
    }
  }
}

/** The capitals that words begin with: "People's Protection Units" is "PPU". */
const initialsOf = (words: string) =>
  [...words.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, letter]) => letter).join("");

/** A folded word without a possessive and an article: a text has few different ones. */
const bareName = memoise((form: string) => form.replace(/'s$/u, "").replace(/^ال/u, ""));

/** A form as it is looked up: folded, without an article. */
const keyOf = (name: string) => fold(name, "orthographic").text.replace(/^(?:the |an? |ال)/u, "");

/** The last word of a person's name, which names them alone. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  const forms = [last, last.replace(/^[Aa]l-|^ال/u, "")].map(keyOf).filter((form) => form.length > 3);
  return words.length > 1 ? [...new Set(forms)] : [];
}

/** "المجلس الوطني" of "المجلس الوطني السوري": the first words of a body's name, two at least. */
function beginningsOf(key: string): readonly string[] {
  const words = key.split(" ");
  return words.slice(2).map((_, index) => words.slice(0, index + 2).join(" "));
}

function finish(text: string, all: readonly Draft[]): readonly CastMember[] {
  const drafts = all.filter(({ mentions }) => mentions.length > 0);
  const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const indexOf = new Map(drafts.map((draft, index) => [draft, index] as const));
  const ofKnown = new Map(
    drafts.flatMap((draft) => (draft.known === undefined ? [] : [[draft.known, draft] as const])),
  );
  return drafts.map(({ kind, name, mentions, sentence, isLikely, known, isUnnamed, role, principal }) => {
    const inOrder = mentions.toSorted((one, other) => one.start - other.start);
    const forms = [...new Set(inOrder.map(({ start, end }) => text.slice(start, end)))];
    const owner = principal === undefined ? undefined : ofKnown.get(principal);
    const speaksFor = owner === undefined ? undefined : indexOf.get(owner);
    return {
      kind,
      name: known?.name[language] ?? name,
      forms,
      mentions: inOrder,
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
  sentences[tokens[at]?.sentence ?? 0] ?? { start: 0, end: 0 };
