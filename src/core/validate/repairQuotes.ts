import type { Issue } from "../dossier/issue";
import { requote } from "../quotes/requote";
import type { Quote } from "../text/span";

/** The quote that the text has in place of one that was not found to the letter; undefined where the ladder has no repair. */
function repairOf({ code, data }: Issue): Quote | undefined {
  const isRepairable = code === "quote-typographic" || code === "quote-orthographic";
  return isRepairable ? (data.repair as Quote) : undefined;
}

/**
 * Returns a dossier, as JSON holds it, with the text's own characters in place of quotes; `issues` are what the validator
 * found in it. What has no repair, and what else is wrong, stays as it is, and unknown keys of a quote are kept.
 */
export function repairQuotes(value: unknown, issues: readonly Issue[]): unknown {
  let repaired = value;
  for (const issue of issues) {
    const repair = repairOf(issue);
    if (repair !== undefined) repaired = withPart(repaired, issue.path, (quote) => replace(quote, repair));
  }
  return repaired;
}

function replace(quote: unknown, repair: Quote): unknown {
  return typeof quote === "object" && quote !== null ? requote(quote as Quote, repair) : quote;
}

/** Returns a place as issues write it, as keys from the outside in: `claims[3].quotes["ar-EG"]`. */
export function keysOf(path: string): readonly (string | number)[] {
  const parts = path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g);
  return [...parts].map(([, index, quoted, plain]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (plain ?? "") : (JSON.parse(quoted) as string);
  });
}

/**
 * Returns a copy of a JSON value in which the part at a path has been changed; the rest is shared. Where there is nothing
 * at that path, the value itself.
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
