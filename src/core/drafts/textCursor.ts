/** A place in a text that moves on while the text is read. */
export type TextCursor = {
  /** Offset in UTF-16 code units. */
  at: number;
  /** Characters of strings and spaces, and values, that may still be read: a hostile text makes each be read many times. */
  budget: number;
  /** Returns what stands here of a sticky pattern, and moves behind it; undefined where it does not match. */
  readonly matched: (pattern: RegExp) => string | undefined;
  /** Moves behind spaces and comments. */
  readonly skipSpace: () => void;
};

/** Creates a cursor at the beginning of a text. */
export function createTextCursor(text: string): TextCursor {
  /** Where comments end that were looked for from a place on: the text's end, where nothing ends them. */
  const ends = new Map<string, { readonly from: number; readonly mark: number }>();
  const endOf = (mark: string) => {
    const [from, known] = [cursor.at + 2, ends.get(mark)];
    if (known === undefined || from < known.from || from > known.mark) {
      const found = text.indexOf(mark, from);
      ends.set(mark, { from, mark: found === -1 ? text.length : found });
    }
    return Math.min(text.length, (ends.get(mark)?.mark ?? text.length) + mark.length);
  };
  const cursor: TextCursor = {
    at: 0,
    budget: 8 * text.length + 10_000,
    matched: (pattern) => {
      pattern.lastIndex = cursor.at;
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) cursor.at += found.length;
      return found;
    },
    skipSpace: () => {
      for (; cursor.budget > 0; cursor.budget -= 1) {
        const next = text.charAt(cursor.at);
        if (next !== "" && /\s|\uFEFF/.test(next)) cursor.at += 1;
        else if (text.startsWith("//", cursor.at)) cursor.at = endOf("\n");
        else if (text.startsWith("/*", cursor.at)) cursor.at = endOf("*/");
        else return;
      }
    },
  };
  return cursor;
}
