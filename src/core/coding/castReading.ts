import type { Span } from "../text/span";
import { type CastDraft, createCastNames } from "./castNames";
import type { ReadParagraph } from "./reading";

/** What has been found of a text's cast so far. */
export type CastReading = {
  readonly text: string;
  readonly names: ReturnType<typeof createCastNames>;
  /** Who was introduced last with a word of office. */
  readonly holders: Map<string, CastDraft>;
};

/** What names have been read of a paragraph. */
type Named = {
  /** At which offsets the words begin that names were read of. */
  readonly named: Set<number>;
  /** Who is named up to an offset: "Units |(YPG)|". */
  readonly byEnd: Map<number, CastDraft>;
};

/** A paragraph of it. */
export type CastParagraph = ReadParagraph & Named;

/** Makes what is known of a paragraph of which no name has been read. */
export const createNamed = (): Named => ({ named: new Set(), byEnd: new Map() });

/** Makes the cast of a text of which nothing has been read. */
export const createCastReading = (text: string): CastReading => ({
  text,
  names: createCastNames(),
  holders: new Map(),
});

/** Returns the sentence of a token. */
export const sentenceAt = ({ tokens, sentences }: ReadParagraph, at: number): Span =>
  sentences[tokens[at]?.sentence ?? 0] ?? nowhere;

const nowhere: Span = { start: 0, end: 0 };
