/** What becomes of the end of a line that the next one is joined to. */
export type Joint = {
  /** UTF-16 code units that go from the line's end: the hyphen of a broken word. */
  readonly cut: 0 | 1;
  readonly glue: "" | " " | "-";
};

const wide = String.raw`\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\u3000-\u303F\uFF00-\uFF65`;
const wideEnd = new RegExp(`[${wide}]$`, "u");
const wideStart = new RegExp(`^[${wide}]`, "u");

/** Tells whether no space belongs where a line ended: between signs of Chinese and Japanese. */
export const isWideJoint = (before: string, after: string): boolean =>
  wideEnd.test(before.slice(-2)) && wideStart.test(after);

/** Longer than any word; a line may be of any length. */
const longestWord = 100;
/** Ends of English words that are no words themselves, so that they stand in no compound. */
const ending =
  /^(?:ings?|ed|[st]ions?|[st]ional|ations?|at(?:ed|es|ing|ive)|ments?|ness|it(?:y|ies)|i?ous|ively|[ae]nc(?:e|es|y)|(?:ical)?ly|ally|i[sz]ed|i[sz]ing|isms?|ists?)$/u;
/** Behind it a hyphen stands for the end of a later word: "pre- and post-war". */
const suspending = /^(?:and|or|to|und|oder|bis|och|eller|en)\s/u;

/**
 * Returns how two lines become one. A hyphen goes where the text shows that it broke a word: the whole word stands elsewhere
 * in the text, or what follows is no word. Any other is a compound's, "US-led", and a word that was never written would say
 * something else, "re-signed". `words` are the text's own in lower case, compounds whole.
 */
export function jointOf(line: string, next: string, words: ReadonlySet<string>): Joint {
  // Printed figures keep theirs: 18-65 is not 1865.
  if (line.endsWith("\u00AD")) return { cut: 1, glue: /\p{N}.$/u.test(line.slice(-3)) ? "-" : "" };
  if (!/[^\s\p{Pd}][-\u2010\u2013\u2014]$/u.test(line.slice(-3)))
    return { cut: 0, glue: isWideJoint(line, next) ? "" : " " };
  const [, first] = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(line.slice(-longestWord)) ?? [];
  if (first !== undefined && suspending.test(next)) return { cut: 0, glue: " " };
  const [second] = /^[\p{Ll}\p{Lo}\p{M}]+/u.exec(next.slice(0, longestWord)) ?? [];
  const isBroken = first !== undefined && second !== undefined && isBrokenWord(first, second, words);
  return { cut: isBroken ? 1 : 0, glue: "" };
}

function isBrokenWord(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (/\p{Lu}$/u.test(first)) return false;
  const [before, after] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${before}-${after}`)) return false;
  return words.has(before + after) || ending.test(after);
}
