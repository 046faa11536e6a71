import { type Hit, type HitGroup, type SearchIndex, search } from "../../core/graph/search";

/** All hits of a group, best first: those that are listed, then those of a search among what is not listed yet. */
export function allHits(
  { graph, entries }: SearchIndex,
  query: string,
  language: string,
  { kind, hits, more }: HitGroup,
): readonly Hit[] {
  const all = [...hits];
  let rest = entries.filter(({ target }) => target.kind === kind);
  for (let left = more; left > 0; ) {
    const listed = new Set(all.map(({ target }) => target));
    rest = rest.filter(({ target }) => !listed.has(target));
    const next = search({ graph, entries: rest }, query, language)[0];
    if (next === undefined) break;
    all.push(...next.hits);
    left = next.more;
  }
  return all;
}
