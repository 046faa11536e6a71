import { isBlank } from "./plainText";
import { type Level, lineOf, type RaisedRun } from "./raisedText";
import type { WordParagraph } from "./wordLabels";

/**
 * Takes a Word document's paragraphs down as they come, with the labels of lists before them, and those of its notes apart
 * from them. A text box is a paragraph within a paragraph: the inner one comes first.
 */
export function createWordParagraphs(labelOf: (paragraph: WordParagraph, text: string) => string) {
  const paragraphs: string[] = [];
  const notes = new Map<string, string[]>();
  const open: { readonly pieces: RaisedRun[]; said: WordParagraph; isJoined: boolean }[] = [];
  let note: string[] | undefined;
  /** Text of paragraphs whose ends were deleted: it goes on in the next one. */
  let before = "";
  const take = (text: string, label = "") => {
    const labelled = isBlank(text) ? "" : `${label}${label === "" ? text : text.trimStart()}`;
    for (const line of labelled.split("\n")) {
      if (isBlank(line)) continue;
      // Before a note's text stands its number, which is not in the file, and a space.
      if (note !== undefined) note.push(line.trimStart());
      else paragraphs.push(line);
    }
  };
  const finish = () => {
    take(before);
    before = "";
  };
  return {
    paragraphs,
    notes,
    begin: () => {
      open.push({ pieces: [], said: {}, isJoined: false });
    },
    /** Takes down what a paragraph says of itself. */
    say: (said: WordParagraph) => {
      const last = open.at(-1);
      if (last !== undefined) last.said = { ...last.said, ...said };
    },
    text: (text: string, level?: Level) => {
      open.at(-1)?.pieces.push({ text, level });
    },
    /** Keeps what comes apart from a number: 3 and ½ are not 31/2. */
    keepApart: () => {
      const { pieces = [] } = open.at(-1) ?? {};
      if (/\p{N}$/u.test(pieces.at(-1)?.text.slice(-2) ?? "")) pieces.push({ text: " ", level: undefined });
    },
    joinNext: () => {
      const last = open.at(-1);
      if (last !== undefined) last.isJoined = true;
    },
    /** Where paragraphs are joined, what the last one says of itself holds. */
    end: () => {
      const ended = open.pop();
      if (ended === undefined) return;
      const text = lineOf(ended.pieces);
      if (open.length > 0) return take(text, labelOf(ended.said, text));
      before += text;
      if (ended.isJoined) return;
      take(before, labelOf(ended.said, before));
      before = "";
    },
    /** Ends a paragraph whose end was deleted where no text can go on: before a table, and at a cell's end. */
    endBefore: () => {
      if (open.length === 0) finish();
    },
    beginNote: (id: string) => {
      note = [];
      notes.set(id, note);
    },
    endNote: () => {
      finish();
      note = undefined;
    },
    finish,
  };
}
