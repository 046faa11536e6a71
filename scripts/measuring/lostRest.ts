import { parse } from "parse5";
import { displayOf, isAside, isCrossedOut } from "../../src/core/import/htmlElements";
import { walkPage } from "../../src/core/import/htmlTree";

/** Words in a row by which a place in a text is known again, and places that a loss has at least. */
const [run, least] = [4, 12];

/**
 * Tells whether a text lacks everything of a truth after some place, though it has what is before it and the page has it
 * all: as where an element without its end tag swallows the rest. Runs of four words are looked up, of those that the page
 * does not hide itself, in elements that are silent or hidden and end where they say; behind the place at most 15 of 100 are
 * there, before it more than half.
 */
export function losesRest(text: string, truth: string, markup: string): boolean {
  const source = new Set(runsOf(wordsOf(unhidden(markup))));
  const known = runsOf(wordsOf(truth)).filter((each) => source.has(each));
  const own = new Set(runsOf(wordsOf(text)));
  const isThere = known.map((each) => own.has(each));
  let behind = 0;
  const all = isThere.filter(Boolean).length;
  for (let at = known.length - 1; at >= least; at -= 1) {
    if (isThere[at] === true) behind += 1;
    const [after, before] = [known.length - at, all - behind];
    if (behind > after * 0.15) continue;
    if (after >= least && before > at / 2) return true;
  }
  return false;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(run - 1).map((_word, at) => words.slice(at, at + run).join(" "));
}

/** The words of a page in which nothing is hidden but by an element that has its end tag. */
function unhidden(markup: string): string {
  let text = "";
  walkPage(parse(markup, { sourceCodeLocationInfo: true }), {
    enter: (element) => {
      const display = displayOf(element);
      // Labels of buttons are no text unless they stand in a sentence.
      const isHidden =
        display === "none" ||
        element.tagName === "button" ||
        isAside(element, display, () => false) ||
        isCrossedOut(element);
      if (display !== "inline") text += " ";
      return !(isHidden && element.sourceCodeLocation?.endTag !== undefined);
    },
    leave: (element) => {
      if (displayOf(element) !== "inline") text += " ";
    },
    text: (piece) => {
      text += piece;
    },
  });
  return text;
}
