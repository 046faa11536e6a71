import { createMentionFinder } from "../names/mentions";

/** Paragraphs in which names are looked for, at most: more need no names to be put beside each other. */
const mostLooked = 600;

/** Finds the known actors that a paragraph names, in either language. */
export function createNamesIn(): (paragraph: string) => readonly string[] {
  const finder = createMentionFinder([]);
  let looked = 0;
  return (paragraph) => {
    looked += 1;
    if (looked > mostLooked) return [];
    return finder.findAll(paragraph).flatMap((mention) => ("known" in mention ? [mention.known.id] : []));
  };
}
