import type { Result } from "../dossier/issue";

/** Part of every engine, though not of the language: the only use of it in core. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/**
 * Decodes UTF-8 bytes as text, without their byte-order mark; where they are not UTF-8, the offset in bytes of the first
 * sequence that is not.
 */
export function decodeUtf8(bytes: Uint8Array): Result<string, number> {
  const offset = findMalformedUtf8(bytes);
  if (offset !== undefined) return { kind: "error", error: offset };
  return { kind: "ok", value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
}

/** The second byte's range for each first byte, as in Table 3-7 of the Unicode Standard: no overlong forms, no surrogates. */
function sequenceOf(first: number): { readonly length: number; readonly low: number; readonly high: number } {
  if (first < 0x80) return { length: 1, low: 0x80, high: 0xbf };
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first >= 0xe0 && first <= 0xef) {
    return { length: 3, low: first === 0xe0 ? 0xa0 : 0x80, high: first === 0xed ? 0x9f : 0xbf };
  }
  if (first >= 0xf0 && first <= 0xf4) {
    return { length: 4, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
  }
  return { length: 0, low: 0, high: 0 };
}

function findMalformedUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const { length, low, high } = sequenceOf(first);
    const second = bytes[at + 1] ?? 0;
    if (length === 0 || second < low || second > high) return at;
    for (let index = 2; index < length; index += 1) {
      if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return at;
    }
    at += length;
  }
  return undefined;
}
