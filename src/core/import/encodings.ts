import { encodingWords } from "../../words/encodings";
import { inEachLanguage, type Words } from "../../words/languages";
import type { Issue, Result } from "../dossier/issue";
import { decodeUtf8 } from "../validate/decodeUtf8";
import { importIssue, refuse } from "./importIssues";
import { likelyEncoding } from "./likelyEncoding";

/** Part of every engine, though not of the language. */
declare const TextDecoder: new (
  label: string,
) => { readonly encoding: string; readonly decode: (bytes: Uint8Array) => string };

/** Encodings of single scripts in WHATWG's Encoding Standard, by their names there. */
const ofScripts = {
  "windows-1256": encodingWords.scripts.arabic,
  "iso-8859-6": encodingWords.scripts.arabic,
  "windows-1252": encodingWords.scripts.western,
  "iso-8859-15": encodingWords.scripts.western,
  macintosh: encodingWords.scripts.western,
  "windows-1250": encodingWords.scripts.central,
  "iso-8859-2": encodingWords.scripts.central,
  "iso-8859-16": encodingWords.scripts.central,
  "windows-1251": encodingWords.scripts.cyrillic,
  "koi8-r": encodingWords.scripts.cyrillic,
  "koi8-u": encodingWords.scripts.cyrillic,
  "iso-8859-5": encodingWords.scripts.cyrillic,
  ibm866: encodingWords.scripts.cyrillic,
  "x-mac-cyrillic": encodingWords.scripts.cyrillic,
  "windows-1253": encodingWords.scripts.greek,
  "iso-8859-7": encodingWords.scripts.greek,
  "windows-1254": encodingWords.scripts.turkish,
  "windows-1255": encodingWords.scripts.hebrew,
  "iso-8859-8": encodingWords.scripts.hebrew,
  "iso-8859-8-i": encodingWords.scripts.hebrew,
  "windows-1257": encodingWords.scripts.baltic,
  "iso-8859-4": encodingWords.scripts.baltic,
  "iso-8859-13": encodingWords.scripts.baltic,
  "windows-1258": encodingWords.scripts.vietnamese,
  "windows-874": encodingWords.scripts.thai,
  "iso-8859-3": encodingWords.scripts.south,
  "iso-8859-10": encodingWords.scripts.nordic,
  "iso-8859-14": encodingWords.scripts.celtic,
  gb18030: encodingWords.scripts.simplified,
  gbk: encodingWords.scripts.simplified,
  big5: encodingWords.scripts.traditional,
  shift_jis: encodingWords.scripts.japanese,
  "euc-jp": encodingWords.scripts.japanese,
  "iso-2022-jp": encodingWords.scripts.japanese,
  "euc-kr": encodingWords.scripts.korean,
} as const;

/** The name of an encoding in WHATWG's Encoding Standard, in lower case. */
export type EncodingId = "utf-8" | "utf-16le" | "utf-16be" | keyof typeof ofScripts;

/** Encodings that a text file can be read with: all that browsers know. */
export const encodings: readonly { readonly id: EncodingId; readonly label: Words }[] = [
  { id: "utf-8", label: encodingWords["utf-8"] },
  { id: "utf-16le", label: encodingWords["utf-16le"] },
  { id: "utf-16be", label: encodingWords["utf-16be"] },
  ...Object.entries(ofScripts).map(([id, script]) => ({
    id: id as EncodingId,
    label: inEachLanguage((language) => encodingWords.ofScript[language](id, script[language])),
  })),
];

/** A file's text, and what could not be read of it. */
export type Decoded = { readonly text: string; readonly notices: readonly Issue[] };

/**
 * Returns a file's bytes as text, without its byte-order mark: in the chosen encoding, else in the one its mark names, else
 * in UTF-8 where it is that but for a few damaged bytes, else in the one it declares, if it reads as text in it. Otherwise
 * it is refused with the line and column (from 1, in UTF-16 code units) of what is no UTF-8, and what it likely is; where
 * nothing reads as text, nothing is proposed. UTF-16 may answer halves of surrogate pairs.
 */
export function decodeText(bytes: Uint8Array, chosen?: EncodingId, declared?: EncodingId): Result<Decoded> {
  const certain = chosen ?? markedEncoding(bytes);
  if (certain === "utf-16le" || certain === "utf-16be") return decodeUtf16(bytes, certain);
  if (certain !== undefined) return decodeAs(bytes, certain);
  const decoded = decodeUtf8(bytes);
  // UTF-16 of Arabic and Latin letters is UTF-8, too, of control characters and signs.
  const wide = likelyUtf16(bytes);
  if (wide !== undefined) {
    return refuseAfter(bytes, decoded.kind === "ok" ? bytes.findIndex(isHighByte) : decoded.error, wide);
  }
  const { sequences, damaged } = countUtf8(bytes);
  const isUtf8 = sequences > 0 && sequences >= damaged * 10;
  // A word or two of Chinese may happen to be UTF-8, too.
  const isBelieved = declared !== undefined && declared !== "utf-8" && (sequences < 4 || !isUtf8);
  if (isBelieved && (!isUtf8 || isOfPairs(declared))) {
    const read = decodeAs(bytes, declared);
    const lost = read.kind === "ok" ? read.value.text.split("\uFFFD").length - 1 : 0;
    if (read.kind === "ok" && lost <= read.value.text.length / 100) return read;
  }
  if (decoded.kind === "ok") return { kind: "ok", value: { text: decoded.value, notices: [] } };
  return isUtf8 ? decodeAs(bytes, "utf-8") : refuseAfter(bytes, decoded.error, likelyEncoding(bytes));
}

/** Returns the encoding that a label of WHATWG's Encoding Standard means; undefined where browsers do not know it. */
export function encodingOfLabel(label: string): EncodingId | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding.toLowerCase();
    return encodings.find(({ id }) => id === name)?.id;
  } catch {
    // A label that is none.
    return undefined;
  }
}

const isOfPairs = (id: EncodingId) => /^(?:gb|big5|shift|euc|iso-2022)/.test(id);

/** Reads what can be read; the rest becomes U+FFFD, and is counted. */
function decodeAs(bytes: Uint8Array, encoding: EncodingId): Result<Decoded> {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.split("\uFFFD").length - 1 - (encoding === "utf-8" ? countReplacements(bytes) : 0);
  const notices = count > 0 ? [importIssue("damaged-bytes", { count, encoding })] : [];
  return { kind: "ok", value: { text, notices } };
}

/** U+FFFD in UTF-8: damage that was there before. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

function refuseAfter(bytes: Uint8Array, good: number, likely: EncodingId | undefined): Result<never> {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, good));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return refuse("text-wrong-encoding", { line, column, encoding: "utf-8", likely });
}

/** Sequences of several bytes that are UTF-8, and bytes that are in none. */
function countUtf8(bytes: Uint8Array): { readonly sequences: number; readonly damaged: number } {
  let [sequences, damaged] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    let index = 1;
    while (index < length && ((bytes[at + index] ?? 0) & 0xc0) === 0x80) index += 1;
    const isWhole = length > 0 && index === length;
    if (isWhole && length > 1) sequences += 1;
    if (!isWhole) damaged += 1;
    at += isWhole ? length : Math.max(1, index);
  }
  return { sequences, damaged };
}

/** Bytes that say so at the start of a file. */
function markedEncoding([first, second, third]: Uint8Array): EncodingId | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** By hand, for the engine's decoder hides where a pair is broken. */
function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Result<Decoded> {
  const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
  const pieces: string[] = [];
  for (let from = 0; from + 1 < bytes.length; from += 16_384) {
    const units: number[] = [];
    for (let at = from; at + 1 < Math.min(from + 16_384, bytes.length); at += 2) {
      units.push(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0));
    }
    pieces.push(String.fromCharCode(...units));
  }
  const text = pieces.join("").replace(/^\uFEFF/, "");
  if (bytes.length % 2 === 0) return { kind: "ok", value: { text, notices: [] } };
  return {
    kind: "ok",
    value: { text: `${text}\uFFFD`, notices: [importIssue("damaged-bytes", { count: 1, encoding })] },
  };
}

/** Bytes that are looked at for UTF-16. */
const sampleSize = 20_000;

/** What UTF-16 has before or after each letter of most alphabets, and hardly any text has otherwise. */
const isHighByte = (byte: number) => byte < 9;

function likelyUtf16(bytes: Uint8Array): EncodingId | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const high = sample.filter(isHighByte).length;
  if (high <= sample.length / 5) return undefined;
  const first = sample.filter((byte, index) => index % 2 === 0 && isHighByte(byte)).length;
  return first > high / 2 ? "utf-16be" : "utf-16le";
}
