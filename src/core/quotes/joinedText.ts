import type { Folded } from "../text/fold";

/** White space, unless it parts two numbers, and a hyphen that joins two words. */
const JOINT = /(?<!\d)\s+|\s+(?!\d)|(?<=[\p{L}\p{M}])-(?=\p{L})/gu;

/**
 * A folded text without the spaces and hyphens between its words, and the way back: "cease-fire", "cease fire" and
 * "ceasefire" become the same characters.
 */
export function createJoined(folded: Folded): Folded {
  const parts: string[] = [];
  const kept = new Uint32Array(folded.text.length);
  let length = 0;
  const keep = (from: number, to: number) => {
    parts.push(folded.text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      kept[length] = at;
      length += 1;
    }
  };
  let from = 0;
  for (const { 0: joint, index } of folded.text.matchAll(JOINT)) {
    keep(from, index);
    from = index + joint.length;
  }
  keep(from, folded.text.length);
  const positions = kept.subarray(0, length);
  return {
    original: folded.original,
    text: parts.join(""),
    toOriginal(start, end) {
      if (end <= start)
        return folded.toOriginal(positions[start] ?? folded.text.length, positions[start] ?? 0);
      return folded.toOriginal(
        positions[start] ?? folded.text.length,
        (positions[end - 1] ?? folded.text.length - 1) + 1,
      );
    },
    toFolded(start, end) {
      const own = folded.toFolded(start, end);
      const at = (wanted: number) => {
        let low = 0;
        let high = positions.length;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if ((positions[middle] ?? 0) < wanted) low = middle + 1;
          else high = middle;
        }
        return low;
      };
      return { start: at(own.start), end: at(own.end) };
    },
  };
}
