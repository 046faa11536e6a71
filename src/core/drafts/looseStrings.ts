import type { TextCursor } from "./textCursor";

/** Ends of strings by the marks they begin with. */
export const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”" };
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
/** What may follow a string that has ended: a mark of JSON, or on the next line the key of the next field. */
const FOLLOWS_STRING = /[\s]*(?:[,:\]}]|\/[/*])|[^\S\n]*\n\s*["'“][\w-]{1,40}["'”]\s*:/y;

/** Says that no value can be read here. */
export const broken = Symbol("broken");

/**
 * Reads strings of nearly JSON, from the mark they begin with. Broken is one that is not closed, or in which a quotation mark has
 * no partner.
 */
export function createStringReader(
  text: string,
  cursor: TextCursor,
): (opener: string) => string | typeof broken {
  /** From where on no string of a kind is closed. */
  const unclosed = new Map<string, number>();

  function readEscape(): string {
    const sign = text.charAt(cursor.at + 1);
    const code =
      sign === "u" ? /^[0-9a-fA-F]{4}$/.exec(text.slice(cursor.at + 2, cursor.at + 6))?.[0] : undefined;
    cursor.at += code === undefined ? 2 : 6;
    return code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16));
  }

  return function readString(opener: string): string | typeof broken {
    const [closer, start] = [CLOSERS[opener] ?? opener, cursor.at];
    if (start >= (unclosed.get(closer) ?? text.length)) return broken;
    const pieces: string[] = [];
    /** Marks inside that are still without a partner. An apostrophe needs none. */
    let open = 0;
    cursor.at += 1;
    for (let from = cursor.at; cursor.at < text.length && cursor.budget > 0; cursor.budget -= 1) {
      const sign = text.charAt(cursor.at);
      if (sign === "\\") {
        pieces.push(text.slice(from, cursor.at), readEscape());
        from = cursor.at;
      } else if (sign === closer) {
        FOLLOWS_STRING.lastIndex = cursor.at + 1;
        if (FOLLOWS_STRING.test(text)) {
          pieces.push(text.slice(from, cursor.at));
          cursor.at += 1;
          // One without a partner says that this is not where the string ends.
          return open === 0 ? pieces.join("") : broken;
        }
        open = opener === '"' ? 1 - open : opener === "“" ? open - 1 : 0;
        cursor.at += 1;
      } else {
        if (sign === opener) open += 1;
        cursor.at += 1;
      }
    }
    unclosed.set(closer, start);
    return broken;
  };
}
