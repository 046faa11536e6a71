import type { Result } from "../issue";
import type { Words } from "../language";
import { decodeUtf8 } from "../validate/decodeUtf8";
import { refuse } from "./refuse";

/** Part of every engine, though not of the language. */
declare const TextDecoder: new (label: string) => { readonly decode: (bytes: Uint8Array) => string };

type Encoding = {
  /** The label in WHATWG's Encoding Standard. */
  readonly id: string;
  readonly label: Words;
  /** Bytes that say so at the start of a file. */
  readonly mark?: readonly number[];
};

/**
 * Encodings that a text file can be read with. Those without a mark are never guessed: nearly every file is possible in
 * them, and a wrong guess reads as a right one; the person chooses.
 */
export const encodings = [
  {
    id: "utf-8",
    label: { en: "UTF-8 (all languages)", ar: "UTF-8 (كل اللغات)" },
    mark: [0xef, 0xbb, 0xbf],
  },
  {
    id: "utf-16le",
    label: { en: "UTF-16 (Windows “Unicode”)", ar: "UTF-16 («يونيكود» ويندوز)" },
    mark: [0xff, 0xfe],
  },
  { id: "utf-16be", label: { en: "UTF-16, big-endian", ar: "UTF-16 بترتيب معكوس" }, mark: [0xfe, 0xff] },
  { id: "windows-1256", label: { en: "Windows-1256 (Arabic)", ar: "Windows-1256 (العربية)" } },
  {
    id: "windows-1252",
    label: { en: "Windows-1252 (Western European)", ar: "Windows-1252 (أوروبا الغربية)" },
  },
] as const satisfies readonly Encoding[];

/** The id of an encoding. */
export type EncodingId = (typeof encodings)[number]["id"];

/**
 * A file's bytes as text, without its byte-order mark: in the chosen encoding, else in the one its mark names, else in
 * the one it declares, else in UTF-8. What is no text in it is refused with the line and column (from 1, in UTF-16 code
 * units) where it begins. UTF-16 may answer halves of surrogate pairs.
 */
export function decodeText(bytes: Uint8Array, chosen?: EncodingId, declared?: EncodingId): Result<string> {
  const encoding = chosen ?? markedEncoding(bytes) ?? declared ?? "utf-8";
  if (encoding === "utf-16le" || encoding === "utf-16be") return decodeUtf16(bytes, encoding);
  if (encoding !== "utf-8") return { kind: "ok", value: new TextDecoder(encoding).decode(bytes) };
  const decoded = decodeUtf8(bytes);
  // UTF-16 of Arabic and Latin letters is UTF-8, too, of control characters and signs.
  const wide = chosen === undefined ? likelyUtf16(bytes) : undefined;
  if (decoded.kind === "ok" && wide === undefined) return decoded;
  const good = decoded.kind === "ok" ? bytes.findIndex(isHighByte) : decoded.error;
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, good));
  return refuseAfter(before, encoding, wide ?? likelyEightBit(bytes));
}

function refuseAfter(before: string, encoding: EncodingId, likely?: EncodingId): Result<never> {
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return refuse("text-wrong-encoding", { line, column, encoding, likely });
}

/** The encoding that a label of WHATWG's Encoding Standard means, as far as it is one of these. */
export function encodingOfLabel(label: string): EncodingId | undefined {
  const plain = label.trim().toLowerCase();
  if (/^(iso-?8859-1|latin1|us-ascii|ascii|cp1252|x-cp1252)$/.test(plain)) return "windows-1252";
  if (/^(cp1256|x-cp1256)$/.test(plain)) return "windows-1256";
  return encodings.find(({ id }) => id === plain || id.replace("-", "") === plain)?.id;
}

function markedEncoding(bytes: Uint8Array): EncodingId | undefined {
  const marked: readonly Encoding[] = encodings;
  const found = marked.find(({ mark }) => mark?.every((byte, index) => bytes[index] === byte));
  return found?.id as EncodingId | undefined;
}

/** By hand, for the engine's decoder hides where a pair is broken. */
function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Result<string> {
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
  return bytes.length % 2 === 0 ? { kind: "ok", value: text } : refuseAfter(text, encoding);
}

/** Bytes that are looked at for a proposal to the person who chooses. */
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

/** In Windows-1256, Arabic letters make up most of what is not ASCII. */
function likelyEightBit(bytes: Uint8Array): EncodingId {
  const sample = bytes.subarray(0, sampleSize);
  const beyondAscii = new TextDecoder("windows-1256").decode(sample).match(/[^\p{ASCII}]/gu) ?? [];
  const arabic = beyondAscii.filter((character) => /\p{Script=Arabic}/u.test(character));
  return arabic.length > beyondAscii.length * 0.7 ? "windows-1256" : "windows-1252";
}
