/** A place as issues write it, as keys from the outside in: `claims[3].quotes["ar-EG"]`. */
export function keysOf(path: string): readonly (string | number)[] {
  const parts = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g);
  return [...parts].map(([, index, quoted, plain]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (plain ?? "") : (JSON.parse(quoted) as string);
  });
}

/**
 * A copy of a JSON value in which the part at a path has been changed; the rest is shared. Where there is nothing at that
 * path, the value itself.
 */
export function withPart(value: unknown, path: string, change: (part: unknown) => unknown): unknown {
  return within(value, keysOf(path), change);
}

function within(
  value: unknown,
  [key, ...others]: readonly (string | number)[],
  change: (part: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return value;
  const part = (value as Record<string | number, unknown>)[key];
  const next = within(part, others, change);
  if (next === part) return value;
  if (Array.isArray(value)) return value.with(Number(key), next);
  // Not by spreading into a literal: a key may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(value).map(([name, old]) => [name, name === String(key) ? next : old]),
  );
}
