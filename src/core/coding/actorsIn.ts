import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { distinct } from "./groups";
import type { NamedActor } from "./reading";

/** Returns whom a stretch of a text names, each once, in the order of the text: the dossier's actors, and known ones. */
export function actorsIn(text: string, { start, end }: Span, finder: MentionFinder): readonly NamedActor[] {
  return distinct(
    finder
      .findAll(text.slice(start, end))
      .map((mention) => ("actor" in mention ? { actor: mention.actor } : { known: mention.known })),
  );
}
