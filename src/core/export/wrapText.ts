type Measure = (text: string) => number;

/**
 * Sets a text in lines no wider than `width`, as `measure` measures them: broken at spaces, between signs of Chinese and
 * Japanese, and within a word that is longer than a line, as addresses are. At most `most` lines, the last cut with an ellipsis.
 */
export function wrapText(text: string, width: number, measure: Measure, most = 3): readonly string[] {
  const lines: string[] = [];
  for (const { piece, isSpaced } of piecesOf(text)) {
    const last = lines.at(-1);
    const line = last === undefined ? piece : `${last}${isSpaced ? " " : ""}${piece}`;
    if (last !== undefined && measure(line) <= width) lines[lines.length - 1] = line;
    else lines.push(...broken(piece, width, measure, most + 1));
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? "").split(" ");
  while (words.length > 1 && measure(`${words.join(" ")}…`) > width) words.pop();
  const last = words.join(" ");
  const end = fitting(last, width, (part) => measure(`${part}…`));
  return [...lines.slice(0, most - 1), `${last.slice(0, end)}…`];
}

/** What is not parted: words; signs of Chinese and Japanese, each with what may not begin a line. */
function piecesOf(text: string): readonly { readonly piece: string; readonly isSpaced: boolean }[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  return words.flatMap((word) =>
    (word.match(wideOrNot) ?? [word]).map((piece, index) => ({ piece, isSpaced: index === 0 })),
  );
}

const wide = String.raw`\p{scx=Han}\p{scx=Kana}\p{scx=Hira}`;
/** Opening marks stay with what follows, closing ones and small kana with what is before. */
const wideOrNot = new RegExp(
  String.raw`[\p{Ps}\p{Pi}]*[${wide}][\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*|[^${wide}]+`,
  "gu",
);

/** A word that is longer than the line, in parts: behind a sign that parts it in the last third of a line, if there is one. */
function broken(word: string, width: number, measure: Measure, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (parts.length < most && measure(rest) > width) {
    const whole = Math.max(1, fitting(rest, width, measure));
    const at = rest.slice(0, whole).search(/[/&?=_-][^/&?=_-]*$/u) + 1;
    const end = at > whole * 0.66 ? at : whole;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" ? parts : [...parts, rest];
}

/** How much of a text fits, in UTF-16 code units; no character is parted. */
function fitting(text: string, width: number, measure: Measure): number {
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (measure(characters.slice(0, middle).join("")) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join("").length;
}
