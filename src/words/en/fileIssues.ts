import { shown } from "../shown";
import { formatNumber } from "./counting";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

const at = ({ line, column }: Position) => `line ${formatNumber(line)}, column ${formatNumber(column)}`;

export const en = {
  "file-too-large": ({ bytes, limit }: { readonly bytes: number; readonly limit: number }) =>
    `The file has ${formatNumber(bytes)} bytes, more than the ${formatNumber(limit)} that are opened.`,
  "file-empty": (data: Position) => `The file is empty (${at(data)}).`,
  "wrong-encoding": ({ looksLike, ...position }: Position & { readonly looksLike: string | undefined }) =>
    looksLike === undefined
      ? `The file is not UTF-8: the first bytes that are not are at ${at(position)}.`
      : `The file is ${looksLike}, not UTF-8 (${at(position)}).`,
  "not-json": ({ found, ...position }: Position & { readonly found: string }) =>
    `The file is not JSON: “${shown(found)}” does not belong at ${at(position)}.`,
  "json-truncated": (data: Position) => `The file breaks off at ${at(data)}: its end is missing.`,
  "nested-too-deeply": ({ limit, ...position }: Position & { readonly limit: number }) =>
    `Objects and lists are nested more than ${formatNumber(limit)} deep at ${at(position)}.`,
  "no-format": ({ reads }: { readonly reads: string }) =>
    `The file does not say that it is a dossier: its format should be “${shown(reads)}”.`,
  "other-format": ({ found, reads }: { readonly found: string; readonly reads: string }) =>
    `The file has the format “${shown(found)}”. This program reads “${shown(reads)}”.`,
  "newer-format": ({ found, reads }: { readonly found: string; readonly reads: string }) =>
    `The file was written by a newer version, as “${shown(found)}”. This program reads “${shown(reads)}”.`,
};
