import type { Actor, ActorId } from "../dossier/dossier";
import type { KnownActor } from "../names/knownActors";
import type { KnownMention, Mention, MentionFinder } from "../names/mentions";
import type { MentionKind } from "../names/nameForm";
import { sentencesAround } from "../passage/sentences";
import { fold } from "../text/fold";
import { paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";
import { tokens } from "../text/tokens";
import type { WordRecord } from "../text/wordRecord";
import { isPlace } from "./isPlace";
import { inQuotedWords } from "./quotations";

/** An actor that a text names: one of the dossier, or a known one that it does not have yet. */
export type NamedActor =
  | { readonly actor: ActorId; readonly known?: never }
  | { readonly known: KnownActor; readonly actor?: never };

/** A word or sign of a paragraph. Offsets are UTF-16 offsets of the whole text. */
export type ReadToken = Span & {
  readonly form: string;
  readonly word: WordRecord;
  readonly isSign: boolean;
  /** Index among the paragraph's mentions. */
  readonly mention?: number | undefined;
  /** Index among the paragraph's sentences. */
  readonly sentence: number;
  /** Whether it is of somebody's words in quotation marks; a name in such marks is not. */
  readonly isQuoted: boolean;
};

/** A place where a paragraph names an actor, with the tokens it takes. */
export type ReadMention = Span & {
  readonly named: NamedActor;
  /** For whom a person speaks; else the actor itself. This is the side of a claim. */
  readonly side: NamedActor;
  readonly isPerson: boolean;
  readonly kind: MentionKind;
  readonly isState: boolean;
  /** Only tells where something is or what it is like: "in Ankara", "Iranian-backed". Nobody acts or suffers there. */
  readonly isAside: boolean;
  readonly at: number;
  readonly next: number;
};

/** A stretch of one paragraph, read: its tokens, its mentions and its sentences. */
export type ReadParagraph = {
  readonly tokens: readonly ReadToken[];
  readonly mentions: readonly ReadMention[];
  readonly sentences: readonly Span[];
};

/** The paragraph around a passage, read: its tokens and mentions, and which of them are the passage's. */
export type Reading = {
  readonly text: string;
  readonly isArabic: boolean;
  readonly tokens: readonly ReadToken[];
  readonly mentions: readonly ReadMention[];
  /** The passage as a range of tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** The sentences that the passage touches, as a range of tokens. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
};

/** As much of a paragraph as is read on each side of the passage, and as much of the passage: a whole text may be selected. */
const REACH = 4000;

/** Tells two named actors apart. */
export const keyOf = (named: NamedActor): string => named.actor ?? `known ${named.known.id}`;

function namedBy(mention: Mention | KnownMention): NamedActor {
  return "actor" in mention ? { actor: mention.actor } : { known: mention.known };
}

/**
 * Tells whether a quotation mark opens or closes by the spaces around it: newspapers open each paragraph of a long quotation
 * anew and close only the last, so that counting marks goes wrong. Undefined where the spaces do not tell.
 */
function opensQuotation(text: string, { start, end }: Span): boolean | undefined {
  const isFreeBefore = start === 0 || /[\s([—–-]/u.test(text.charAt(start - 1));
  const isFreeBehind = end === text.length || /[\s.,;:!?)\]،؛؟—–-]/u.test(text.charAt(end));
  return isFreeBefore === isFreeBehind ? undefined : isFreeBefore;
}

/** The tokens of a paragraph, of which only those are quoted that are somebody's words, and no name. */
function withoutQuotedNames(tokens: readonly ReadToken[]): readonly ReadToken[] {
  const marked = tokens.map(({ isQuoted }) => isQuoted);
  if (!marked.includes(true)) return tokens;
  const quoted = inQuotedWords(tokens, marked);
  return tokens.map((token, index) =>
    token.isQuoted && quoted[index] !== true ? { ...token, isQuoted: false } : token,
  );
}

/** Reads a stretch of a text that lies in one paragraph. Takes time linear in its length. */
export function readParagraph(
  text: string,
  { start, end }: Span,
  finder: MentionFinder,
  actors: ReadonlyMap<ActorId, Actor>,
): ReadParagraph {
  const paragraph = text.slice(start, end);
  const folded = fold(paragraph, "orthographic");
  const words = tokens(folded.text);
  const found = finder.findIn(folded, words);
  const sentences = sentencesAround(paragraph, { start: 0, end: paragraph.length });
  const places = found.map(() => ({ at: -1, next: 0 }));

  const hasLines = paragraph.includes("\n");
  let isOpen = false;
  let lastEnd = 0;
  let mentionAt = 0;
  let sentence = 0;
  const marked = words.map((token, index): ReadToken => {
    const own = folded.toOriginal(token.start, token.end);
    while ((found[mentionAt]?.end ?? Number.POSITIVE_INFINITY) <= own.start) mentionAt += 1;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= own.start) sentence += 1;
    if (hasLines && paragraph.slice(lastEnd, own.start).includes("\n")) isOpen = false;
    lastEnd = own.end;
    const isQuote = token.form === '"';
    if (isQuote) isOpen = opensQuotation(paragraph, own) ?? !isOpen;
    // "Iranian-backed": what a hyphen joins to a name is no word of its own.
    const joint = found[mentionAt - 1]?.end ?? -1;
    const isJoined = own.start === joint + 1 && /^[-‐‑]\p{L}/u.test(paragraph.slice(joint, own.end));
    const isNamed = (found[mentionAt]?.start ?? Number.POSITIVE_INFINITY) < own.end;
    const mention = isNamed ? mentionAt : isJoined ? mentionAt - 1 : undefined;
    const place = mention === undefined ? undefined : places[mention];
    if (place !== undefined) {
      if (place.at === -1) place.at = index;
      place.next = index + 1;
    }
    return {
      form: token.form,
      word: token.word,
      isSign: token.kind === "sign",
      start: start + own.start,
      end: start + own.end,
      sentence,
      isQuoted: isOpen && !isQuote,
      mention,
    };
  });

  const read = withoutQuotedNames(marked);

  const mentions = found.map((mention, index): ReadMention => {
    const named = namedBy(mention);
    const actor = named.actor === undefined ? undefined : actors.get(named.actor);
    const { at, next } = places[index] ?? { at: -1, next: 0 };
    const isPartOfWord = (read[next - 1]?.start ?? 0) >= start + mention.end;
    const { kind } = actor ?? named.known ?? {};
    const [isState, isBody] = [kind === "state", kind === "organisation"];
    return {
      start: start + mention.start,
      end: start + mention.end,
      named,
      side: actor?.speaksFor === undefined ? named : { actor: actor.speaksFor },
      isPerson: actor?.kind === "person",
      kind: mention.kind,
      isState,
      isAside: isPartOfWord || isPlace(read, { at, next, isState, isBody, kind: mention.kind }),
      at,
      next,
    };
  });
  return {
    tokens: read,
    mentions,
    sentences: sentences.map((one) => ({ start: start + one.start, end: start + one.end })),
  };
}

/**
 * The stretches in which a whole text is read: its paragraphs, long ones cut between sentences, so that what looks at all
 * of a stretch for each of its words takes time linear in the text.
 */
export function stretchesOf(text: string): readonly Span[] {
  return paragraphs(text).flatMap((paragraph) => {
    if (paragraph.end - paragraph.start <= REACH) return [paragraph];
    const stretches: { start: number; end: number }[] = [];
    for (const { start, end } of sentencesAround(text, paragraph)) {
      const last = stretches.at(-1);
      if (last !== undefined && end - last.start <= REACH) last.end = end;
      else stretches.push({ start, end });
    }
    return stretches;
  });
}

/** How far back of a paragraph it is read who "he" and "وأضاف" may mean, in UTF-16 code units. */
const CONTEXT = 1200;

/** Where the paragraphs begin that stand shortly before one. */
function beginOfContext(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const before = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    if (lineStart - before > CONTEXT) break;
    start = before;
  }
  return start;
}

/** Reads the paragraph around a passage, and those shortly before it. */
export function readPassage(
  text: string,
  selected: Span,
  finder: MentionFinder,
  actors: ReadonlyMap<ActorId, Actor>,
): Reading {
  const span = { start: selected.start, end: Math.min(selected.end, selected.start + REACH) };
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf("\n", span.start - 1) + 1;
  const start = Math.max(beginOfContext(text, lineStart), span.start - REACH);
  const lineEnd = text.indexOf("\n", span.end);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, span.end + REACH);
  const { tokens: read, mentions } = readParagraph(text, { start, end }, finder, actors);
  const from = read.findIndex((token) => token.end > span.start);
  const to = read.findLastIndex((token) => token.start < span.end) + 1;
  const first = read[from]?.sentence;
  const last = read[to - 1]?.sentence;
  return {
    text,
    isArabic: /\p{Script=Arabic}/u.test(text.slice(span.start, span.end)),
    tokens: read,
    mentions,
    from: from === -1 ? read.length : from,
    to,
    sentenceFrom: read.findIndex((token) => token.sentence === first),
    sentenceTo: read.findLastIndex((token) => token.sentence === last) + 1,
  };
}
