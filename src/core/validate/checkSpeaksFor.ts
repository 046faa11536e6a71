import { at, type IssueCollector } from "./issueCollector";

/** Returns the ids of the actors that speak for themselves, or for each other in a circle; raises each circle once. */
export function checkSpeaksFor(actors: unknown, path: string, report: IssueCollector): ReadonlySet<string> {
  const spokenFor = new Map<string, { readonly next: unknown; readonly path: string }>();
  const listed: readonly unknown[] = Array.isArray(actors) ? actors : [];
  for (const [index, actor] of listed.entries()) {
    const { id, speaksFor: next } = Object(actor) as { readonly id?: unknown; readonly speaksFor?: unknown };
    if (typeof id === "string" && !spokenFor.has(id)) {
      spokenFor.set(id, { next, path: at(at(path, index), "speaksFor") });
    }
  }
  const inCircle = new Set<string>();
  const seen = new Set<unknown>();
  for (const start of spokenFor.keys()) {
    const way: string[] = [];
    let current: unknown = start;
    while (typeof current === "string" && !seen.has(current)) {
      seen.add(current);
      way.push(current);
      current = spokenFor.get(current)?.next;
    }
    const closing = way.indexOf(current as string);
    if (closing === -1) continue;
    const [first = "", ...others] = way.slice(closing);
    report.raise("speaks-for-itself", spokenFor.get(first)?.path ?? path, { ids: [first, ...others, first] });
    for (const id of [first, ...others]) inCircle.add(id);
  }
  return inCircle;
}
