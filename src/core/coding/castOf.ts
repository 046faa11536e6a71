import type { ActorKindId } from "../actorKinds";
import { lazily } from "../lazily";
import type { KnownActor } from "../names/knownActors";
import { createMentionFinder } from "../names/mentions";
import { paragraphs } from "../text/paragraphs";
import type { Span } from "../text/span";
import { type ReadParagraph, readParagraph } from "./reading";

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

const finder = lazily(() => createMentionFinder([]));

/** Finds whom a text names: states, organisations, persons and groups, in the order in which they come up. Takes time linear in its length. */
export function castOf(text: string): readonly CastMember[] {
  const found = new Map<KnownActor, { readonly sentence: Span; readonly mentions: Span[] }>();
  for (const paragraph of paragraphs(text)) {
    const read = readParagraph(text, paragraph, finder(), new Map());
    for (const { named, start, end, at } of read.mentions) {
      if (named.known === undefined) continue;
      const own = found.get(named.known) ?? { sentence: sentenceAt(read, at), mentions: [] };
      own.mentions.push({ start, end });
      found.set(named.known, own);
    }
  }
  return [...found].map(([known, { sentence, mentions }]) => {
    const forms = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
    return { kind: known.kind, name: forms[0] ?? "", forms, mentions, sentence, isLikely: true, known };
  });
}

const sentenceAt = ({ tokens, sentences }: ReadParagraph, at: number): Span =>
  sentences[tokens[at]?.sentence ?? 0] ?? { start: 0, end: 0 };
