export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The middle of the values, or the mean of the two in the middle; none has the median 0. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
