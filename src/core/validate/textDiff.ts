import type { Issue } from "../dossier/issue";
import type { WordChange } from "../quotes/changes";
import type { Span } from "../text/span";

/** What a quote says and what the text has in its place, with the stretches in which they differ. */
export type TextDiff = {
  readonly language: string;
  readonly quoted: { readonly text: string; readonly marks: readonly Span[] };
  readonly found: { readonly text: string; readonly marks: readonly Span[] };
};

/** Quote and text side by side, for an issue whose quote stands in the text in another form; undefined for every other. */
export function textDiffOf({ code, data }: Issue): TextDiff | undefined {
  if (!/^quote-(typographic|orthographic|drifted|conflict)$/.test(code)) return undefined;
  const { exact, found, start, language } = data as {
    readonly exact: string;
    readonly found: string;
    readonly start: number;
    readonly language: string;
  };
  const changes = data.changes as readonly WordChange[] | undefined;
  const marks =
    changes === undefined
      ? differing(exact, found)
      : {
          quoted: changes.map(({ inQuote }) => within(inQuote, exact.length)),
          found: changes.map(({ inText }) =>
            within({ start: inText.start - start, end: inText.end - start }, found.length),
          ),
        };
  return {
    language,
    quoted: { text: exact, marks: marks.quoted.filter(isThere) },
    found: { text: found, marks: marks.found.filter(isThere) },
  };
}

const isThere = ({ start, end }: Span) => end > start;
const within = ({ start, end }: Span, length: number): Span => ({
  start: Math.min(Math.max(start, 0), length),
  end: Math.min(Math.max(end, 0), length),
});

/** Words of two texts that differ: word by word where there are as many, else all between the first and the last. */
function differing(one: string, other: string): { quoted: readonly Span[]; found: readonly Span[] } {
  const [quoted, found] = [wordsOf(one), wordsOf(other)];
  const same = (at: number, back: number) =>
    one.slice(...spanOf(quoted[at])) === other.slice(...spanOf(found[back]));
  if (quoted.length === found.length) {
    const pairs = quoted.flatMap((word, index) => {
      const counterpart = found[index];
      return counterpart === undefined || same(index, index) ? [] : [{ word, counterpart }];
    });
    const marked = pairs.map(({ word, counterpart }) => {
      const letters = { quoted: trimmed(one, word), found: trimmed(other, counterpart) };
      const isSame = one.slice(...spanOf(letters.quoted)) === other.slice(...spanOf(letters.found));
      // The same letters: then it is the space after them.
      return isSame ? { quoted: word, found: counterpart } : letters;
    });
    return { quoted: marked.map((each) => each.quoted), found: marked.map((each) => each.found) };
  }
  let start = 0;
  while (start < Math.min(quoted.length, found.length) && same(start, start)) start += 1;
  let end = 0;
  while (
    end < Math.min(quoted.length, found.length) - start &&
    same(quoted.length - 1 - end, found.length - 1 - end)
  )
    end += 1;
  const between = (words: readonly Span[]): readonly Span[] => {
    const [first, last] = [words[start], words[words.length - 1 - end]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  };
  return { quoted: between(quoted), found: between(found) };
}

const spanOf = (span: Span | undefined): [number, number] => [span?.start ?? 0, span?.end ?? 0];

/** Words with the space after them, which may be what differs. */
function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+\s*/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Without the space at its end, unless there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trimEnd();
  return words === "" ? { start, end } : { start, end: start + words.length };
}
