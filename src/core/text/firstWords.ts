/** Returns the whole words that a text begins with, up to so many UTF-16 code units, and "…" where there are more. */
export function firstWords(text: string, longest: number): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(" ", longest);
  // A script that writes no spaces is cut between two characters.
  const end = cut > longest / 3 ? cut : longest;
  return `${plain.slice(0, end).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
