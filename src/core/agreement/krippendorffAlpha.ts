/**
 * Computes Krippendorff's alpha for nominal data: 1 where all agree, 0 where they agree as chance would have it. One list a
 * unit, with the category that each coder gave it, or undefined; a unit that fewer than two have judged does not count.
 * Undefined where there is nothing to compare, or only one category. Formula: K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section C.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let observed = 0;
  let count = 0;
  for (const unit of units) {
    const given = unit.filter((category) => category !== undefined);
    if (given.length < 2) continue;
    const own = new Map<string, number>();
    for (const category of given) own.set(category, (own.get(category) ?? 0) + 1);
    for (const [category, times] of own) {
      totals.set(category, (totals.get(category) ?? 0) + times);
      observed += (times * (given.length - times)) / (given.length - 1);
    }
    count += given.length;
  }
  const expected = [...totals.values()].reduce((sum, times) => sum + times * (count - times), 0);
  return expected === 0 ? undefined : 1 - ((count - 1) * observed) / expected;
}
