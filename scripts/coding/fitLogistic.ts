import { shareOf } from "../../src/core/coding/logistic";

/** A case: what is known of it, as numbers, and whether it went well. */
export type LogisticCase = { readonly known: readonly number[]; readonly isRight: boolean };

/** Penalty on the square of each weight but the first, so that a fact that is seldom met counts little. */
const RIDGE = 1;
const STEPS = 5000;

/**
 * Fits a logistic regression by gradient ascent: the log odds of `isRight` are the first weight plus the sum of the others,
 * each times a number known. Returns one weight more than there are numbers.
 */
export function fitLogistic(cases: readonly LogisticCase[]): readonly number[] {
  const rows = cases.map(({ known, isRight }) => ({ known, row: [1, ...known], isRight }));
  const weights = Array.from({ length: (cases[0]?.known.length ?? 0) + 1 }, () => 0);
  // No step is longer than the steepest curve allows: a quarter of the sum of squares bounds it.
  const squares = rows.reduce((sum, { row }) => sum + row.reduce((own, value) => own + value * value, 0), 0);
  const rate = 1 / (RIDGE + squares / 4);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    for (const { known, row, isRight } of rows) {
      const miss = (isRight ? 1 : 0) - shareOf(weights, known);
      for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + miss * value;
    }
    for (const [at, own] of slope.entries()) weights[at] = (weights[at] ?? 0) + rate * own;
  }
  return weights;
}
