import { limits } from "../dossier/limits";

/** What is read of an object: complete, closed by its own brace, and where it begins in the text. */
export type LooseObject = { readonly value: Readonly<Record<string, unknown>>; readonly at: number };

/** Where reading an object had to be given up, what of it had been read, and whether the text ends there. */
export type BrokenObject = LooseObject & { readonly isCutOff: boolean };

/** Ends of strings by the marks they begin with. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”" };
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const WORDS: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  undefined: null,
};
/** What may follow a string that has ended: a mark of JSON, or on the next line the key of the next field. */
const FOLLOWS_STRING = /[\s]*(?:[,:\]}]|\/[/*])|[^\S\n]*\n\s*["'“][\w-]{1,40}["'”]\s*:/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]{0,60}/uy;
const NUMBER = /-?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,4})?/y;

/** Says that no value can be read here. */
const broken = Symbol("broken");

/**
 * Finds every object in a text that is JSON, or nearly: with prose around it, comments, trailing or missing commas, single or
 * curly quotation marks, bare keys. Inner objects come before the one they are in. Nothing is ever completed: a string that is
 * not closed, or in which a quotation mark has no partner, breaks the object it is in, so that no text is taken for whole that
 * may have been cut; so does a key that comes twice, since nobody can tell whose the fields are. Time is linear in the text.
 */
export function scanObjects(
  text: string,
  onObject: (object: LooseObject) => void,
  onBroken: (object: BrokenObject) => void,
): void {
  let at = 0;
  /** Whether the object that is read has been given up, and where the next one is looked for. */
  let hasFailed = false;
  let next = 0;
  /** From where on no string of a kind is closed. */
  const unclosed = new Map<string, number>();
  /** Where comments end that were looked for from a place on: the text's end, where nothing ends them. */
  const ends = new Map<string, { readonly from: number; readonly mark: number }>();
  /** Characters of strings and spaces, and values, that may still be read: a hostile text makes each be read many times. */
  let budget = 8 * text.length + 10_000;

  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };

  function skipSpace(): void {
    for (; budget > 0; budget -= 1) {
      const next = text.charAt(at);
      if (next !== "" && /\s|\uFEFF/.test(next)) at += 1;
      else if (text.startsWith("//", at)) at = endOf("\n");
      else if (text.startsWith("/*", at)) at = endOf("*/");
      else return;
    }
  }
  const endOf = (mark: string) => {
    const [from, known] = [at + 2, ends.get(mark)];
    if (known === undefined || from < known.from || from > known.mark) {
      const found = text.indexOf(mark, from);
      ends.set(mark, { from, mark: found === -1 ? text.length : found });
    }
    return Math.min(text.length, (ends.get(mark)?.mark ?? text.length) + mark.length);
  };

  function readEscape(): string {
    const sign = text.charAt(at + 1);
    const code = sign === "u" ? /^[0-9a-fA-F]{4}$/.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
    at += code === undefined ? 2 : 6;
    return code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16));
  }

  function readString(opener: string): string | typeof broken {
    const [closer, start] = [CLOSERS[opener] ?? opener, at];
    if (start >= (unclosed.get(closer) ?? text.length)) return broken;
    const pieces: string[] = [];
    /** Marks inside that are still without a partner. An apostrophe needs none. */
    let open = 0;
    at += 1;
    for (let from = at; at < text.length && budget > 0; budget -= 1) {
      const sign = text.charAt(at);
      if (sign === "\\") {
        pieces.push(text.slice(from, at), readEscape());
        from = at;
      } else if (sign === closer) {
        FOLLOWS_STRING.lastIndex = at + 1;
        if (FOLLOWS_STRING.test(text)) {
          pieces.push(text.slice(from, at));
          at += 1;
          // One without a partner says that this is not where the string ends.
          return open === 0 ? pieces.join("") : broken;
        }
        open = opener === '"' ? 1 - open : opener === "“" ? open - 1 : 0;
        at += 1;
      } else {
        if (sign === opener) open += 1;
        at += 1;
      }
    }
    unclosed.set(closer, start);
    return broken;
  }

  function readItems(depth: number): unknown {
    const items: unknown[] = [];
    at += 1;
    for (;;) {
      skipSpace();
      const sign = text.charAt(at);
      if (sign === ",") at += 1;
      else if (sign === "]") {
        at += 1;
        return items;
      } else {
        const item = readValue(depth);
        if (item === broken) return broken;
        items.push(item);
      }
    }
  }

  /** Reads a key and the colon after it. */
  function readKey(): string | typeof broken {
    const sign = text.charAt(at);
    const key = Object.hasOwn(CLOSERS, sign) ? readString(sign) : (matched(WORD) ?? broken);
    skipSpace();
    if (text.charAt(at) !== ":") return broken;
    at += 1;
    return key;
  }

  function readObject(depth: number): unknown {
    const start = at;
    const fields = new Map<string, unknown>();
    at += 1;
    for (;;) {
      skipSpace();
      const sign = text.charAt(at);
      if (sign === ",") at += 1;
      else if (sign === "}") {
        at += 1;
        next = at;
        const value = Object.fromEntries(fields);
        onObject({ value, at: start });
        return value;
      } else {
        const key = readKey();
        // A key that comes again begins another object, whose brace was left out.
        const value = key === broken || fields.has(key) ? broken : readValue(depth);
        if (key !== broken && !fields.has(key)) fields.set(key, value === broken ? undefined : value);
        if (value === broken) return giveUp(start, fields);
      }
    }
  }

  /** Gives an object up, and with it those it is in; looks on behind the last one that was whole. */
  function giveUp(start: number, fields: ReadonlyMap<string, unknown>): typeof broken {
    if (hasFailed) return broken;
    hasFailed = true;
    onBroken({ value: Object.fromEntries(fields), at: start, isCutOff: at >= text.length });
    next = Math.max(next, start + 1);
    return broken;
  }

  function readValue(depth: number): unknown {
    skipSpace();
    budget -= 1;
    const sign = budget > 0 ? text.charAt(at) : "";
    if (depth >= limits.depth || sign === "") return broken;
    if (sign === "{") return readObject(depth + 1);
    if (sign === "[") return readItems(depth + 1);
    if (Object.hasOwn(CLOSERS, sign)) return readString(sign);
    const number = matched(NUMBER);
    if (number !== undefined) return Number(number);
    const word = matched(WORD);
    if (word === undefined) return broken;
    return Object.hasOwn(WORDS, word) ? WORDS[word] : word;
  }

  for (at = text.indexOf("{"); at !== -1; at = text.indexOf("{", next)) {
    hasFailed = false;
    readObject(0);
  }
}
