import type { Span } from "../text/span";

/** Somebody whom a text names, and whether that is an actor, or is to be one. */
type Named = { readonly mentions: readonly Span[]; readonly isActor: boolean };

/**
 * Returns for each of some members where a text names it and nobody else: of stretches that lie in one another the longest
 * names somebody, so that "U.S." in "U.S. Department of State" is no mention of the United States where both are actors. Who is
 * no actor takes no words from another. Stretches do not cross; takes time linear in them, sorting apart.
 */
export function countedMentions(members: readonly Named[]): readonly (readonly Span[])[] {
  const counted: Span[][] = members.map(() => []);
  const places = members
    .flatMap(({ mentions, isActor }, index) => mentions.map((span) => ({ span, isActor, index })))
    .toSorted(
      (one, other) =>
        one.span.start - other.span.start ||
        other.span.end - one.span.end ||
        Number(other.isActor) - Number(one.isActor),
    );
  let end = 0;
  for (const { span, isActor, index } of places) {
    const own = counted[index] ?? [];
    if (span.start < Math.max(end, own.at(-1)?.end ?? 0)) continue;
    own.push(span);
    if (isActor) end = span.end;
  }
  return counted;
}
