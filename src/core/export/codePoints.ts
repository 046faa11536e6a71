/**
 * Creates a function that turns offsets in UTF-16 code units into offsets in code points, as W3C's selectors want them. The text
 * is gone through once; each offset then costs a binary search. Half a surrogate pair alone counts as one.
 */
export function createCodePointOffsets(text: string): (offset: number) => number {
  /** Where the second halves of pairs are: each makes the count one less from there on. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) seconds.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((seconds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
