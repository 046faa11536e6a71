import type { Issue } from "../dossier/issue";

/** A text that came in, ready to become a document: its paragraphs, and what could be told about it. */
export type ImportedText = {
  /** Paragraphs separated by a single "\n", none of them blank; no "\r", no byte-order mark, no half character. */
  readonly text: string;
  readonly title?: string;
  /** BCP 47 primary tag; `und` where nothing can be said. */
  readonly language: string;
  /** Whether the language is beyond reasonable doubt. */
  readonly confident: boolean;
  /** Year, month or day: 2031, 2031-05, 2031-05-04. */
  readonly published?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** http or https. */
  readonly url?: string;
  /** What was done to the text, and what could not be read of it. */
  readonly notices: readonly Issue[];
};

/** What a page or a file says of itself. Each is one line of text, of bounded length. */
export type Facts = Partial<
  Pick<ImportedText, "title" | "published" | "publisher" | "byline" | "url" | "language">
>;

/** Text by paragraphs, before it has been looked at as a whole. */
export type ExtractedText = { readonly paragraphs: readonly string[]; readonly facts: Facts };
