/** Paragraphs of the original and of a translation that say the same: usually one each; either side may be empty. */
export type AlignedRow = { readonly original: readonly string[]; readonly translation: readonly string[] };

/** How many paragraphs of each side make a row, and what that costs: rarer ones are dearer (Gale & Church 1993, table 5). */
const shapes = [
  { original: 1, translation: 1, cost: 0 },
  { original: 1, translation: 2, cost: 2.2 },
  { original: 2, translation: 1, cost: 2.2 },
  { original: 1, translation: 0, cost: 4.5 },
  { original: 0, translation: 1, cost: 4.5 },
  { original: 1, translation: 3, cost: 3.6 },
  { original: 3, translation: 1, cost: 3.6 },
  { original: 2, translation: 2, cost: 4.5 },
] as const;

/**
 * Bounds of the work. `band`: how far the two sides may at least be out of step, in paragraphs; up to `cells` pairs of
 * places are looked at for more. Texts with more than `paragraphs` are not looked at: theirs stand beside each other in
 * order. `named`: paragraphs of the longer side in which names are looked for, and as large a part of the other.
 */
const bounds = { band: 60, cells: 200_000, paragraphs: 5_000, named: 600 };

/** Names that a paragraph holds, each by what it is called in every language. */
export type NamesIn = (paragraph: string) => Iterable<string>;

/** How much dearer standing side by side in order may be before paragraphs of equal number are put otherwise. */
const inertia = 3;

/**
 * Puts a translation's paragraphs beside the original's, in order: the most likely pairing by length and by what both
 * share (numbers, names, words in Latin letters), by Gale and Church's dynamic programme within a band of its diagonal.
 * Equal numbers prove nothing, but where little speaks against it each paragraph gets the one with its number.
 */
export function alignTranslation(
  original: readonly string[],
  translation: readonly string[],
  namesIn: NamesIn = () => [],
): readonly AlignedRow[] {
  const longer = Math.max(original.length, translation.length);
  const inOrder = () =>
    Array.from({ length: longer }, (_, index) => ({
      original: original.slice(index, index + 1),
      translation: translation.slice(index, index + 1),
    }));
  if (longer > bounds.paragraphs) return inOrder();
  const { sides, ratio } = weighSides(original, translation, namesIn);
  const path = pathOf(sides, ratio);
  if (original.length === translation.length) {
    const straight = original.map((_, at) => ({ from: { original: at, translation: at }, shape: shapes[0] }));
    if (costOf(sides, straight, ratio) <= costOf(sides, path, ratio) + inertia) return inOrder();
  }
  return path.map(({ from, shape }) => ({
    original: original.slice(from.original, from.original + shape.original),
    translation: translation.slice(from.translation, from.translation + shape.translation),
  }));
}

/**
 * Returns the rows whose two sides are so unlike in length, numbers and names that they may not say the same, by index.
 * Rows with an empty side are not among them: that they do not match is plain.
 */
export function doubtfulRows(rows: readonly AlignedRow[], namesIn: NamesIn = () => []): readonly number[] {
  const [original, translation] = [
    rows.map((row) => row.original.join(" ")),
    rows.map((row) => row.translation.join(" ")),
  ];
  const { sides, ratio } = weighSides(original, translation, namesIn);
  return rows.flatMap((row, at) => {
    if (row.original.length === 0 || row.translation.length === 0) return [];
    const step = { from: { original: at, translation: at }, shape: shapes[0] };
    return unlikeness(sides, step, ratio) > doubt ? [at] : [];
  });
}

/** Unlikeness from which a pair is doubtful: lengths three standard deviations apart, and nothing shared. */
const doubt = 4.5;

function costOf(sides: Sides, path: readonly Step[], ratio: number): number {
  return path.reduce((sum, step) => sum + step.shape.cost + unlikeness(sides, step, ratio), 0);
}

type Weighed = { readonly length: number; readonly signs: ReadonlySet<string> };
type Sides = { readonly original: readonly Weighed[]; readonly translation: readonly Weighed[] };
type Step = {
  readonly from: { readonly original: number; readonly translation: number };
  readonly shape: (typeof shapes)[number];
};

/** Both sides' lengths and the signs that occur on both, and how long a translation is per code unit of the original. */
function weighSides(original: readonly string[], translation: readonly string[], namesIn: NamesIn) {
  const share = bounds.named / Math.max(bounds.named, original.length, translation.length);
  const weighSide = (side: readonly string[]) =>
    side.map((text, index) => weigh(text, index < side.length * share ? namesIn : () => []));
  const [ours, theirs] = [weighSide(original), weighSide(translation)];
  const [here, there] = [signsOf(ours), signsOf(theirs)];
  const shared = (side: readonly Weighed[], other: ReadonlySet<string>) =>
    side.map(({ length, signs }) => ({
      length,
      signs: new Set([...signs].filter((sign) => other.has(sign))),
    }));
  const sides: Sides = { original: shared(ours, there), translation: shared(theirs, here) };
  const ratio = Math.max(
    0.2,
    Math.min(5, totalLength(sides.translation) / Math.max(1, totalLength(sides.original))),
  );
  return { sides, ratio };
}

const signsOf = (side: readonly Weighed[]) => new Set(side.flatMap(({ signs }) => [...signs]));

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
  const lone = original.signs.size + translation.signs.size - 2 * shared;
  return (deviation * deviation) / 2 + 0.4 * Math.min(8, lone) - 0.5 * Math.min(4, shared);
}

const nothing: Weighed = { length: 0, signs: new Set() };

/** One paragraph, or several as if they were one. */
function together(side: readonly Weighed[], from: number, count: number): Weighed {
  const [first = nothing, ...others] = side.slice(from, from + count);
  return others.reduce(
    (sum, next) => ({
      length: sum.length + next.length,
      signs: next.signs.size === 0 ? sum.signs : new Set([...sum.signs, ...next.signs]),
    }),
    first,
  );
}

function totalLength(side: readonly Weighed[]): number {
  return side.reduce((sum, { length }) => sum + length, 0);
}

/** A paragraph's length, and what of it may stand in its translation unchanged: numbers in any digits, Latin words. */
function weigh(paragraph: string, namesIn: NamesIn): Weighed {
  const signs = new Set<string>();
  for (const name of namesIn(paragraph.slice(0, 5_000))) signs.add(`=${name}`);
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
