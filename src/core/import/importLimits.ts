/** How much is read of what comes in as text. Far above any article; low enough that nothing hostile can hang a page. */
export const importLimits = {
  /** Bytes of a file: a text of `text` code units may take up to three bytes each in UTF-8. */
  bytes: 50_000_000,
  /** UTF-16 code units of a page with its tags. */
  markup: 20_000_000,
  /** UTF-16 code units of the text that is found: what a document may hold (`limits.text`). */
  text: 10_000_000,
  /** Nesting of elements that is kept; deeper ones are unwrapped. Browsers stop at 512, articles stand within 40. */
  depth: 48,
  /** Elements of a page in which the article is looked for. Beyond, the whole page is taken: the search takes seconds. */
  elements: 30_000,
  /** Entries of a `.docx`. One with a picture in every paragraph of a long book has some thousands. */
  entries: 10_000,
  /** Bytes of one unpacked part of a `.docx`, counted while it is unpacked. */
  part: 40_000_000,
  /** Bytes of a `.docx` handed to the unpacker at a time: deflate grows at most 1032-fold, so this bounds each step. */
  slice: 16_384,
  /** UTF-16 code units of what a page says of itself: a title, a name, an address. */
  fact: 2_000,
  /** Milliseconds after which the reader is stopped. */
  readingMs: 60_000,
} as const;
