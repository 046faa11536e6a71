/** Longest id made here, in code points: ids stand in links, several at a time. */
const LONGEST = 80;

/**
 * Returns an id made of some words: their letters and digits, small, joined by hyphens; with a number behind it where it is
 * taken. `otherwise` serves where the words have neither.
 */
export function freshId(
  words: readonly string[],
  taken: readonly { readonly id: string }[],
  otherwise: string,
): string {
  const plain = words
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  const id = [...plain].slice(0, LONGEST).join("").replace(/^-|-$/gu, "") || otherwise;
  const ids = new Set(taken.map((one) => one.id));
  if (!ids.has(id)) return id;
  let number = 2;
  while (ids.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
