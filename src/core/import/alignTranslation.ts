/** Paragraphs of the original and of a translation that say the same: usually one each; either side may be empty. */
export type Row = { readonly original: readonly string[]; readonly translation: readonly string[] };

/** How many paragraphs of each side make a row, and what that costs: rarer ones are dearer (Gale & Church 1993, table 5). */
const shapes = [
  { original: 1, translation: 1, cost: 0 },
  { original: 1, translation: 2, cost: 2.2 },
  { original: 2, translation: 1, cost: 2.2 },
  { original: 1, translation: 0, cost: 4.5 },
  { original: 0, translation: 1, cost: 4.5 },
] as const;

/**
 * Bounds of the work. `band`: how far the two sides may at least be out of step, in paragraphs; up to `cells` pairs of
 * places are looked at for more. Texts with more than `paragraphs` are not looked at: theirs stand beside each other in order.
 */
const bounds = { band: 60, cells: 200_000, paragraphs: 5_000 };

/**
 * Puts a translation's paragraphs beside the original's, in order. Equal in number they are paired one to one: that is
 * what the person has most likely prepared. Otherwise the most likely pairing by length and by what both share (numbers,
 * words in Latin letters): Gale and Church's dynamic programme, within a band of its diagonal.
 */
export function alignTranslation(
  original: readonly string[],
  translation: readonly string[],
): readonly Row[] {
  const longer = Math.max(original.length, translation.length);
  if (original.length === translation.length || longer > bounds.paragraphs) {
    return Array.from({ length: longer }, (_, index) => ({
      original: original.slice(index, index + 1),
      translation: translation.slice(index, index + 1),
    }));
  }
  const sides = { original: original.map(weigh), translation: translation.map(weigh) };
  const ratio = Math.max(
    0.2,
    Math.min(5, totalLength(sides.translation) / Math.max(1, totalLength(sides.original))),
  );
  return pathOf(sides, ratio).map(({ from, shape }) => ({
    original: original.slice(from.original, from.original + shape.original),
    translation: translation.slice(from.translation, from.translation + shape.translation),
  }));
}

type Weighed = { readonly length: number; readonly signs: ReadonlySet<string> };
type Sides = { readonly original: readonly Weighed[]; readonly translation: readonly Weighed[] };
type Step = {
  readonly from: { readonly original: number; readonly translation: number };
  readonly shape: (typeof shapes)[number];
};

function pathOf(sides: Sides, ratio: number): readonly Step[] {
  const [rows, columns] = [sides.original.length, sides.translation.length];
  // Of each row as many columns on either side of the diagonal, which goes as far ahead with each as it is steep.
  const inStep = Math.min(Math.abs(rows - columns), bounds.cells / (2 * rows + 1) - bounds.band);
  const reach = bounds.band + Math.ceil(Math.max(0, inStep) + columns / Math.max(1, rows));
  const width = 2 * reach + 1;
  const firstOf = (row: number) => Math.round((row * columns) / Math.max(1, rows)) - reach;
  const placeOf = (row: number, column: number) => {
    const offset = column - firstOf(row);
    return row < 0 || column < 0 || offset < 0 || offset >= width ? -1 : row * width + offset;
  };
  const costs = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array((rows + 1) * width);
  costs[placeOf(0, 0)] = 0;
  for (let row = 0; row <= rows; row += 1) {
    const last = Math.min(columns, firstOf(row) + width - 1);
    for (let column = Math.max(0, firstOf(row)); column <= last; column += 1) {
      const place = placeOf(row, column);
      for (const [index, shape] of shapes.entries()) {
        const from = { original: row - shape.original, translation: column - shape.translation };
        const before = costs[placeOf(from.original, from.translation)] ?? Number.POSITIVE_INFINITY;
        if (before === Number.POSITIVE_INFINITY) continue;
        const cost = before + shape.cost + unlikeness(sides, { from, shape }, ratio);
        if (cost >= (costs[place] ?? 0)) continue;
        costs[place] = cost;
        taken[place] = index;
      }
    }
  }
  const path: Step[] = [];
  for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
    const shape = shapes[taken[placeOf(row, column)] ?? 0] ?? shapes[0];
    [row, column] = [row - shape.original, column - shape.translation];
    path.push({ from: { original: row, translation: column }, shape });
  }
  return path.reverse();
}

/** Gale and Church's variance of a translation's length, per code unit of the original. */
const variance = 6.8;

/** How little two sides of a row look like each other; 0 for those of the expected length that share what can be shared. */
function unlikeness(sides: Sides, { from, shape }: Step, ratio: number): number {
  if (shape.original === 0 || shape.translation === 0) return 0;
  const original = together(sides.original, from.original, shape.original);
  const translation = together(sides.translation, from.translation, shape.translation);
  const expected = original.length * ratio;
  const deviation =
    (translation.length - expected) / Math.sqrt(Math.max(20, (expected + translation.length) / 2) * variance);
  let shared = 0;
  for (const sign of original.signs) if (translation.signs.has(sign)) shared += 1;
  const lone = Math.min(original.signs.size, translation.signs.size) - shared;
  return (deviation * deviation) / 2 + 0.5 * lone - Math.min(1, shared / 4);
}

const nothing: Weighed = { length: 0, signs: new Set() };

/** One paragraph, or two as if they were one. */
function together(side: readonly Weighed[], from: number, count: 1 | 2): Weighed {
  const [first = nothing, second = nothing] = [side[from], side[from + 1]];
  if (count === 1) return first;
  return {
    length: first.length + second.length,
    signs: second.signs.size === 0 ? first.signs : new Set([...first.signs, ...second.signs]),
  };
}

function totalLength(side: readonly Weighed[]): number {
  return side.reduce((sum, { length }) => sum + length, 0);
}

/** A paragraph's length, and what of it may stand in its translation unchanged: numbers in any digits, Latin words. */
function weigh(paragraph: string): Weighed {
  const signs = new Set<string>();
  for (const [number] of paragraph.slice(0, 20_000).matchAll(/\p{Nd}+/gu)) signs.add(inAsciiDigits(number));
  for (const [word] of paragraph.slice(0, 20_000).matchAll(/[A-Z][A-Za-z0-9]+/g)) signs.add(word);
  return { length: paragraph.length, signs };
}

/** Digits of any script: Unicode encodes each script's ten in a row. */
function inAsciiDigits(number: string): string {
  return [...number]
    .map((digit) => {
      const code = digit.codePointAt(0) ?? 0;
      let zero = code;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String(code - zero);
    })
    .join("");
}
