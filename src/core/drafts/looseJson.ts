import { limits } from "../dossier/limits";
import { broken, CLOSERS, createStringReader } from "./looseStrings";
import { createTextCursor } from "./textCursor";

/** What is read of an object: complete, closed by its own brace, and where it begins in the text. */
export type LooseObject = { readonly value: Readonly<Record<string, unknown>>; readonly at: number };

/** Where reading an object had to be given up, what of it had been read, and whether the text ends there. */
export type BrokenObject = LooseObject & { readonly isCutOff: boolean };

const WORDS: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  undefined: null,
};
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]{0,60}/uy;
const NUMBER = /-?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,4})?/y;

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
  /** Whether the object that is read has been given up, and where the next one is looked for. */
  let hasFailed = false;
  let next = 0;
  const cursor = createTextCursor(text);
  const readString = createStringReader(text, cursor);

  function readItems(depth: number): unknown {
    const items: unknown[] = [];
    cursor.at += 1;
    for (;;) {
      cursor.skipSpace();
      const sign = text.charAt(cursor.at);
      if (sign === ",") cursor.at += 1;
      else if (sign === "]") {
        cursor.at += 1;
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
    const sign = text.charAt(cursor.at);
    const key = Object.hasOwn(CLOSERS, sign) ? readString(sign) : (cursor.matched(WORD) ?? broken);
    cursor.skipSpace();
    if (text.charAt(cursor.at) !== ":") return broken;
    cursor.at += 1;
    return key;
  }

  function readObject(depth: number): unknown {
    const start = cursor.at;
    const fields = new Map<string, unknown>();
    cursor.at += 1;
    for (;;) {
      cursor.skipSpace();
      const sign = text.charAt(cursor.at);
      if (sign === ",") cursor.at += 1;
      else if (sign === "}") {
        cursor.at += 1;
        next = cursor.at;
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
    onBroken({ value: Object.fromEntries(fields), at: start, isCutOff: cursor.at >= text.length });
    next = Math.max(next, start + 1);
    return broken;
  }

  function readValue(depth: number): unknown {
    cursor.skipSpace();
    cursor.budget -= 1;
    const sign = cursor.budget > 0 ? text.charAt(cursor.at) : "";
    if (depth >= limits.depth || sign === "") return broken;
    if (sign === "{") return readObject(depth + 1);
    if (sign === "[") return readItems(depth + 1);
    if (Object.hasOwn(CLOSERS, sign)) return readString(sign);
    const number = cursor.matched(NUMBER);
    if (number !== undefined) return Number(number);
    const word = cursor.matched(WORD);
    if (word === undefined) return broken;
    return Object.hasOwn(WORDS, word) ? WORDS[word] : word;
  }

  for (let start = text.indexOf("{"); start !== -1; start = text.indexOf("{", next)) {
    cursor.at = start;
    hasFailed = false;
    readObject(0);
  }
}
