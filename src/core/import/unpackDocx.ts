import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import type { Result } from "../dossier/issue";
import { refuse } from "./importIssues";
import { importLimits } from "./importLimits";

/** The parts of a Word document that are read: its text, its notes, its lists and styles, and its title. */
const wanted = {
  document: /^word\/document\d*\.xml$/i,
  footnotes: /^word\/footnotes\d*\.xml$/i,
  endnotes: /^word\/endnotes\d*\.xml$/i,
  numbering: /^word\/numbering\d*\.xml$/i,
  styles: /^word\/styles\d*\.xml$/i,
  properties: /^docProps\/core\.xml$/i,
} as const;
const names = Object.keys(wanted) as readonly (keyof typeof wanted)[];

/** Those of them that a document has. */
export type DocxParts = Partial<Record<keyof typeof wanted, Uint8Array>> & { readonly document: Uint8Array };

/**
 * Unpacks the parts that are read of a `.docx`, and nothing else of it. What it says of its sizes is not believed:
 * bytes are counted as they come, in steps that can grow to 17 MB at most, and beyond the limits it is refused.
 */
export function unpackDocx(bytes: Uint8Array): Result<DocxParts> {
  // The compound file format: Word before 2007, and documents with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse("old-word-file", {});
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return refuse("not-a-docx", { missing: undefined });

  const chunks = new Map<keyof typeof wanted, Uint8Array[]>();
  const ended = new Set<string>();
  let [entries, unpacked, isDamaged] = [0, 0, false];
  let tooLarge: string | undefined;
  const unzip = new Unzip((file) => {
    entries += 1;
    const part = names.find((name) => wanted[name].test(file.name));
    if (part === undefined || chunks.has(part)) return;
    const pieces: Uint8Array[] = [];
    chunks.set(part, pieces);
    file.ondata = (fault, data, isLast) => {
      if (isLast) ended.add(part);
      if (fault !== null) isDamaged = true;
      else {
        unpacked += data.length;
        if (unpacked > importLimits.part) tooLarge ??= file.name;
        else pieces.push(data);
      }
    };
    if (file.compression === 0 || file.compression === 8) file.start();
    else isDamaged = true;
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);

  for (let at = 0; at < bytes.length; at += importLimits.slice) {
    const end = at + importLimits.slice;
    try {
      unzip.push(bytes.subarray(at, end), end >= bytes.length);
    } catch {
      // The library throws where the archive is broken off, and has no other way to say so.
      isDamaged = true;
    }
    if (tooLarge !== undefined) return refuse("zip-too-large", { part: tooLarge, limit: importLimits.part });
    if (entries > importLimits.entries)
      return refuse("zip-too-many-entries", { limit: importLimits.entries });
    if (isDamaged) break;
  }
  if (isDamaged || ended.size < chunks.size) return refuse("not-a-docx", { missing: undefined });
  const parts = Object.fromEntries([...chunks].map(([part, pieces]) => [part, joined(pieces)]));
  const { document } = parts;
  return document === undefined
    ? refuse("not-a-docx", { missing: "word/document.xml" })
    : { kind: "ok", value: { ...parts, document } };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
