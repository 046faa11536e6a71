/** Longest link that is read, in UTF-16 code units: what every browser's address bar still takes (Safari: 80,000). */
export const longestLink = 65_536;

/** Returns the keys and values of a link, with or without its `#`, in their order and as they are written: still encoded. */
export function linkPairs(hash: string): readonly { readonly key: string; readonly value: string }[] {
  return hash
    .replace(/^#/, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? { key: pair, value: "" } : { key: pair.slice(0, at), value: pair.slice(at + 1) };
    });
}
