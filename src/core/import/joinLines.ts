import { jointOf } from "./lineJoint";

/** A text whose lines were no paragraphs, with them joined. */
export type Joined = {
  readonly paragraphs: readonly string[];
  /** Ends of lines that are ends no more. */
  readonly count: number;
};

/** Lines that are looked at before it is said how a text was broken. */
const sample = 3_000;
/** Widths, in UTF-16 code units, to which people and programs break lines. */
const [narrowest, widest] = [24, 160];

/**
 * Joins the lines of a text that was broken at a width: copied out of a PDF, sent by mail, or wrapped by an editor. There a
 * line ends where its next word would not have fitted, mostly in mid-sentence; blank lines, if there are any, part the
 * paragraphs. Hyphens of broken words go, and so do the signs before quoted lines. Undefined where lines are paragraphs.
 */
export function joinLines(given: readonly string[]): Joined | undefined {
  const lines = given.map((line) => line.replace(/^(?:>[ \t]?)+/, "").trimEnd());
  const depths = given.map((line) => (/^(?:>[ \t]?)+/.exec(line)?.[0] ?? "").replace(/[^>]/g, "").length);
  const shape = shapeOf(lines.slice(0, sample));
  if (shape === undefined) return undefined;
  const words = new Set(
    lines
      .join("\n")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [],
  );
  const paragraphs: string[] = [];
  let count = 0;
  let pieces: string[] = [];
  const end = () => {
    if (pieces.length > 0) paragraphs.push(pieces.join(""));
    pieces = [];
  };
  for (const [at, line] of lines.entries()) {
    const text = line.trimStart();
    const before = lines[at - 1] ?? "";
    const last = pieces.at(-1);
    const isJoined =
      last !== undefined && text !== "" && depths[at] === depths[at - 1] && isBroken(before, line, shape);
    if (isJoined) {
      const { cut, glue } = jointOf(last, text, words);
      pieces.splice(-1, 1, last.slice(0, last.length - cut), glue, text);
      count += 1;
      continue;
    }
    end();
    if (text !== "") pieces.push(text);
  }
  end();
  return { paragraphs, count };
}

type Shape = {
  /** What nearly all lines keep within, and what half of those that are followed by one do. */
  readonly width: number;
  readonly usual: number;
  readonly isIndented: boolean;
  /** Whether nearly all lines are broken, and not some among tables, headings and addresses. */
  readonly isWrapped: boolean;
};

function shapeOf(lines: readonly string[]): Shape | undefined {
  const joints = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next === undefined || line.trim() === "" || next.trim() === "" ? [] : [{ line, next }];
  });
  const lengths = joints.map(({ line }) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const usual = lengths[lengths.length >> 1] ?? 0;
  if (joints.length < 4 || width < narrowest || width > widest) return undefined;
  const amidst = joints.filter(({ line, next }) => !endsSentence(line) && !isAlone(line, next, width));
  const full = amidst.filter(({ line, next }) => isFull(line, next, { width, usual }));
  const isWrapped = amidst.length >= Math.max(3, joints.length * 0.35) && full.length >= amidst.length * 0.85;
  const isIndented = isMostly(joints, ({ next }) => /^[ \t]/.test(next), 0.5);
  return isWrapped || runsOn(full, amidst.length) ? { width, usual, isIndented, isWrapped } : undefined;
}

type JointOfLines = { readonly line: string; readonly next: string };

/**
 * Whether text that was broken stands among tables, headings and addresses: many lines are full and go on in the next one,
 * which begins with a small letter. In scripts without small letters that cannot be seen.
 */
function runsOn(full: readonly JointOfLines[], amidst: number): boolean {
  return (
    full.length >= Math.max(8, amidst * 0.5) &&
    isMostly(full, ({ next }) => /^[ \t]*["'“„«(]?\p{Ll}/u.test(next), 0.45)
  );
}

/** Whether a line may go on a sentence as far as its first letter shows: a small one, or one of a script without case. */
const goesOn = (line: string) => /^[ \t]*["'“„«(]?[\p{Ll}\p{Lo}]/u.test(line);

/** Whether a line is a row of a table: two wide gaps or more, but for those that some put behind a sentence. */
const isRow = (line: string) => {
  const cells = line.trim().split(/(?<=\S)(?:[ \t]{2,}|\t)/);
  return cells.slice(0, -1).filter((cell) => !endsSentence(cell)).length >= 2;
};

/** Tells whether a line may be one of a mail's head: a name of one to three words, a colon, and something behind it. */
export const isHeadOfMail = (line: string): boolean => /^\p{L}[\p{L}\p{M} -]{0,24}[:：][ \t]*\S/u.test(line);

/** Whether a line stands for itself: of a mail's head, or beside a greeting. */
function isAlone(line: string, next: string, width: number): boolean {
  const isGreeting = (one: string) => one.length < width / 2 && /^\P{Ll}.*[,،，]$/u.test(one);
  return (isHeadOfMail(line) && isHeadOfMail(next)) || isGreeting(line) || isGreeting(next);
}

function isMostly<Each>(all: readonly Each[], test: (each: Each) => boolean, share: number): boolean {
  return all.filter(test).length >= all.length * share;
}

const endsSentence = (line: string) => /[.!?…:。！？؟۔]["'”’»)\]]*$/u.test(line);
const isItem = (line: string) => /^\s*(?:[-–—•*·▪]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/iu.test(line);

/** Whether the next line's first word would not have fitted; a line that ends a sentence may end a paragraph, too. */
function isFull(line: string, next: string, { width, usual }: Pick<Shape, "width" | "usual">): boolean {
  const isWide = /[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}]/u.test(next.trimStart().charAt(0));
  const word = isWide ? 1 : (/^\S+/.exec(next.trimStart())?.[0].length ?? 0);
  return line.length + 1 + word >= (endsSentence(line) ? usual * 0.97 : width * 0.8);
}

function isBroken(line: string, next: string, shape: Shape): boolean {
  if (isItem(next) || isAlone(line, next, shape.width) || !isFull(line, next, shape)) return false;
  if (isRow(line) || isRow(next) || !(shape.isWrapped || goesOn(next))) return false;
  return shape.isIndented || !/^(?:\t| {2})/.test(next);
}
