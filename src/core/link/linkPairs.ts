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

/** Percent-encodes; leaves the signs of the ids of ties and passages, which mean nothing inside a value. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%3D|%40/g, decodeURIComponent);
}

/** Returns a value of a link without its percent-encoding; undefined where that is broken. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
