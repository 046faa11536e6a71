/** Sets a text in lines no wider than `width`, as `measure` measures them. Words are not broken; at most `most` lines, the last cut with an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  most = 3,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(line) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.map((line) => cutTo(line, width, measure));
  const kept = lines.slice(0, most).map((line) => cutTo(line, width, measure));
  const last = (kept.pop() ?? "").split(" ");
  while (last.length > 1 && measure(`${last.join(" ")}…`) > width) last.pop();
  return [...kept, cutTo(`${last.join(" ")}…`, width, measure)];
}

/** A word longer than the line loses its end: a title of one word of ten thousand letters is possible. */
function cutTo(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  const characters = [...line];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (measure(`${characters.slice(0, middle).join("")}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join("")}…`;
}
