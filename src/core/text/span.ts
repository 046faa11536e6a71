/** A stretch of a text: `start` inclusive, `end` exclusive. Offsets count UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** W3C TextQuoteSelector: the exact characters, and the context that tells one occurrence from another. */
export type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
