/** How much of a dossier is read. Far above any real one; low enough that a hostile file cannot hang a page. */
export const limits = {
  /** Size of a file in bytes: what DOSSIER.md promises to open. */
  bytes: 50_000_000,
  /** Nesting of objects and lists in the JSON text. A dossier needs 7; the rest is room for unknown keys, which are saved again by a recursive writer. */
  depth: 64,
  documents: 500,
  actors: 5_000,
  /** Earlier versions of one document's texts. */
  versions: 100,
  claims: 20_000,
  proposals: 20_000,
  /** Sentences that have been looked at: more than a text of `text` characters is read by anybody. */
  lookedAt: 100_000,
  /** Passages of one claim. */
  evidence: 500,
  /** Actors on one side, or speakers of one claim. Two full sides are 10,000 ties. */
  side: 100,
  /** Ties of all claims together, before equal ones are joined: a few actors on each side multiply. */
  ties: 100_000,
  /** Languages of one text. There are 24 official ones in the EU. */
  languages: 100,
  /** Entries of `aliases`, `codes` and `topics`, and unknown keys of one object. */
  entries: 200,
  /** UTF-16 code units of an id: ids stand in links, several at a time. */
  id: 200,
  /** UTF-16 code units of a name, title, summary or note: longer than a page is not a summary. */
  words: 10_000,
  /** UTF-16 code units of a title that is entered: a headline has some dozens, and it stands on the map. Files may have longer ones. */
  title: 300,
  /** UTF-16 code units of a document's text: the longest novels have 6 million. */
  text: 10_000_000,
  /** UTF-16 code units of a quote or its context: several pages. */
  quote: 20_000,
  /** Quotes that are not verbatim and are compared with their text word by word, which takes some milliseconds each. */
  compared: 500,
  /** UTF-16 code units of text in which quotes are looked for, all quotes together: some seconds. */
  searched: 5_000_000_000,
} as const;
