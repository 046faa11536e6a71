import { createMentionFinder } from "../names/mentions";

/** Finds the known actors that a paragraph names, in either language. */
export function createNamesIn(): (paragraph: string) => readonly string[] {
  const finder = createMentionFinder([]);
  return (paragraph) =>
    finder.findAll(paragraph).flatMap((mention) => ("known" in mention ? [mention.known.id] : []));
}
