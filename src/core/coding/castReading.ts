import type { Span } from "../text/span";
import { type CastDraft, createCastNames } from "./castNames";
import type { ReadParagraph } from "./reading";

/** What has been found of a text's cast so far. */
export type CastReading = {
  readonly text: string;
  readonly names: ReturnType<typeof createCastNames>;
  /** Who is named up to an offset of the text: "Units |(YPG)|". */
  readonly byEnd: Map<number, CastDraft>;
  /** Who was introduced last with a word of office. */
  readonly holders: Map<string, CastDraft>;
};

/** A paragraph of it, and at which offsets the words begin that names were read of. */
export type CastParagraph = ReadParagraph & { readonly named: Set<number> };

/** Makes the cast of a text of which nothing has been read. */
export const createCastReading = (text: string): CastReading => ({
  text,
  names: createCastNames(),
  byEnd: new Map(),
  holders: new Map(),
});

/** Returns the sentence of a token. */
export const sentenceAt = ({ tokens, sentences }: ReadParagraph, at: number): Span =>
  sentences[tokens[at]?.sentence ?? 0] ?? nowhere;

const nowhere: Span = { start: 0, end: 0 };
