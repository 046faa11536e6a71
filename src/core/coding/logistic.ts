/**
 * Returns the share, from 0 to 1, that a logistic regression estimates for a case. `weights`: the log odds of any case, then
 * of each fact, in the order of `facts`.
 */
export function shareOf([usual = 0, ...weights]: readonly number[], facts: readonly number[]): number {
  const odds = weights.reduce((sum, weight, at) => sum + weight * (facts[at] ?? 0), usual);
  return 1 / (1 + Math.exp(-odds));
}
