/**
 * Where a text stops being JSON: it ends too early, or a character stands where it cannot. Offsets count UTF-16 code units.
 */
export type JsonFault = { readonly kind: "truncated" | "unexpected"; readonly offset: number };

/** What may come next; "or end" where the list or object around it may end instead. */
type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end";

/**
 * Finds the first place at which a text cannot be JSON any more, or undefined if it is JSON. Engines word this place each in
 * their own way, or keep it to themselves; this answers the same in all of them. No recursion, whatever the nesting.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const character = text.charAt(at);
    const inside = open.at(-1);
    const closing = inside === "{" ? "}" : "]";
    if (inside === undefined && expected === "comma or end") {
      return at === text.length ? undefined : faultAt(text, at);
    }
    if (expected.endsWith("or end") && character === closing) {
      open.pop();
      expected = "comma or end";
      at += 1;
    } else if (expected === "comma or end") {
      if (character !== ",") return faultAt(text, at);
      expected = inside === "{" ? "key" : "value";
      at += 1;
    } else if (expected === "colon") {
      if (character !== ":") return faultAt(text, at);
      expected = "value";
      at += 1;
    } else if (expected.startsWith("value") && (character === "{" || character === "[")) {
      open.push(character);
      expected = character === "{" ? "key or end" : "value or end";
      at += 1;
    } else {
      const isKey = expected.startsWith("key");
      const end = isKey ? endOfString(text, at) : endOfScalar(text, at);
      if (typeof end !== "number") return end;
      expected = isKey ? "colon" : "comma or end";
      at = end;
    }
  }
}

/**
 * Finds where the text is first nested deeper than `limit`; undefined if it never is. Brackets inside strings do not count.
 */
export function findTooDeep(text: string, limit: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = closingQuote(text, at + 1);
      if (at === -1) return undefined;
    } else if (code === leftBrace || code === leftBracket) {
      depth += 1;
      if (depth > limit) return at;
    } else if (code === rightBrace || code === rightBracket) depth -= 1;
  }
  return undefined;
}

/** Where the string that `start` is in ends, -1 if it does not: most of a dossier is strings, and this reads them fast. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > start && text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
}

const [quote, backslash, leftBrace, rightBrace, leftBracket, rightBracket] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];

const faultAt = (text: string, offset: number): JsonFault =>
  offset < text.length ? { kind: "unexpected", offset } : { kind: "truncated", offset: text.length };

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The end of a string, number or word that begins at `start`, or where it goes wrong. */
function endOfScalar(text: string, start: number): number | JsonFault {
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start);
  const word = ["true", "false", "null"].find((candidate) => candidate.charAt(0) === first);
  if (word === undefined) return endOfNumber(text, start);
  const wrong = [...word].findIndex((letter, index) => text.charAt(start + index) !== letter);
  return wrong === -1 ? start + word.length : faultAt(text, start + wrong);
}

function endOfString(text: string, start: number): number | JsonFault {
  if (text.charAt(start) !== '"') return faultAt(text, start);
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code !== backslash) {
      if (!(code >= 0x20)) return faultAt(text, at);
      at += 1;
    } else if (text.charAt(at + 1) === "u") {
      const wrong = [2, 3, 4, 5].find((index) => !/^[0-9a-f]$/i.test(text.charAt(at + index)));
      if (wrong !== undefined) return faultAt(text, at + wrong);
      at += 6;
    } else {
      if (!/^["\\/bfnrt]$/.test(text.charAt(at + 1))) return faultAt(text, at + 1);
      at += 2;
    }
  }
}

function endOfNumber(text: string, start: number): number | JsonFault {
  let at = start;
  const digits = () => {
    const from = at;
    while (/^\d$/.test(text.charAt(at))) at += 1;
    return at > from;
  };
  if (text.charAt(at) === "-") at += 1;
  if (text.charAt(at) === "0") at += 1;
  else if (!digits()) return faultAt(text, at);
  if (text.charAt(at) === ".") {
    at += 1;
    if (!digits()) return faultAt(text, at);
  }
  if (/^e$/i.test(text.charAt(at))) {
    at += /^[+-]$/.test(text.charAt(at + 1)) ? 2 : 1;
    if (!digits()) return faultAt(text, at);
  }
  return at;
}
