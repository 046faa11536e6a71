import { isBlank } from "./plainText";

/**
 * Takes a Word document's paragraphs down as they come, and those of its notes apart from them. A text box is a paragraph
 * within a paragraph: the inner one comes first.
 */
export function createWordParagraphs() {
  const paragraphs: string[] = [];
  const notes = new Map<string, string[]>();
  const open: { readonly pieces: string[]; isJoined: boolean }[] = [];
  let note: string[] | undefined;
  /** Text of paragraphs whose ends were deleted: it goes on in the next one. */
  let before = "";
  const take = (text: string) => {
    for (const line of text.split("\n")) {
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
      open.push({ pieces: [], isJoined: false });
    },
    text: (text: string) => {
      open.at(-1)?.pieces.push(text);
    },
    joinNext: () => {
      const last = open.at(-1);
      if (last !== undefined) last.isJoined = true;
    },
    end: () => {
      const { pieces, isJoined } = open.pop() ?? { pieces: [], isJoined: false };
      if (open.length > 0) return take(pieces.join(""));
      before += pieces.join("");
      if (!isJoined) finish();
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
