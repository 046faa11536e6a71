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

/** How far the two sides may be out of step, in paragraphs, beside their difference in number: bounds the work. */
const band = 60;

/**
 * Puts a translation's paragraphs beside the original's, in order. Equal in number they are paired one to one: that is
 * what the person has most likely prepared. Otherwise the most likely pairing by length and by what both share (numbers,
 * words in Latin letters): Gale and Church's dynamic programme, within a band of its diagonal.
 */
export function alignTranslation(
  original: readonly string[],
  translation: readonly string[],
): readonly Row[] {
  if (original.length === translation.length) {
    return original.map((paragraph, index) => ({
      original: [paragraph],
      translation: [translation[index] ?? ""],
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
  const width = band + Math.abs(rows - columns);
  const costs = new Map<number, number>([[0, 0]]);
  const steps = new Map<number, Step>();
  const key = (row: number, column: number) => row * (columns + 1) + column;
  for (let row = 0; row <= rows; row += 1) {
    const middle = Math.round((row * columns) / Math.max(1, rows));
    for (let column = Math.max(0, middle - width); column <= Math.min(columns, middle + width); column += 1) {
      for (const shape of shapes) {
        const from = { original: row - shape.original, translation: column - shape.translation };
        const before = costs.get(key(from.original, from.translation));
        if (from.original < 0 || from.translation < 0 || before === undefined) continue;
        const cost = before + shape.cost + unlikeness(sides, { from, shape }, ratio);
        if (cost >= (costs.get(key(row, column)) ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(key(row, column), cost);
        steps.set(key(row, column), { from, shape });
      }
    }
  }
  const path: Step[] = [];
  for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
    const step = steps.get(key(row, column));
    if (step === undefined) throw new Error(`no way to ${row}, ${column}`);
    path.push(step);
    [row, column] = [step.from.original, step.from.translation];
  }
  return path.reverse();
}

/** Gale and Church's variance of a translation's length, per code unit of the original. */
const variance = 6.8;

/** How little two sides of a row look like each other; 0 for those of the expected length that share what can be shared. */
function unlikeness(sides: Sides, { from, shape }: Step, ratio: number): number {
  if (shape.original === 0 || shape.translation === 0) return 0;
  const original = sides.original.slice(from.original, from.original + shape.original);
  const translation = sides.translation.slice(from.translation, from.translation + shape.translation);
  const [expected, found] = [totalLength(original) * ratio, totalLength(translation)];
  const deviation = (found - expected) / Math.sqrt(Math.max(20, (expected + found) / 2) * variance);
  const [ours, theirs] = [signsOf(original), signsOf(translation)];
  const shared = [...ours].filter((sign) => theirs.has(sign)).length;
  const lone = Math.min(ours.size, theirs.size) - shared;
  return (deviation * deviation) / 2 + 0.5 * lone - Math.min(1, shared / 4);
}

function totalLength(side: readonly Weighed[]): number {
  return side.reduce((sum, { length }) => sum + length, 0);
}

function signsOf(side: readonly Weighed[]): ReadonlySet<string> {
  return new Set(side.flatMap(({ signs }) => [...signs]));
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
