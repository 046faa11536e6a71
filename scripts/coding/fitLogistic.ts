/** A case: what is known of it, as numbers, and whether it went well. */
export type LogisticCase = { readonly known: readonly number[]; readonly isRight: boolean };

/** Penalty on the square of each weight but the first, so that a fact that is seldom met counts little. */
const RIDGE = 1;
const STEPS = 20_000;
const RATE = 0.001;

/**
 * Fits a logistic regression by gradient ascent: the log odds of `isRight` are the first weight plus the sum of the others,
 * each times a number known. Returns one weight more than there are numbers.
 */
export function fitLogistic(cases: readonly LogisticCase[]): readonly number[] {
  const size = (cases[0]?.known.length ?? 0) + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    for (const { known, isRight } of cases) {
      const row = [1, ...known];
      const odds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const miss = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + miss * value;
    }
    for (const [at, own] of slope.entries()) weights[at] = (weights[at] ?? 0) + RATE * own;
  }
  return weights;
}
