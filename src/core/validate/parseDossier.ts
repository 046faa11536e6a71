import type { Result } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { decodeUtf8 } from "./decodeUtf8";
import { findJsonFault, findTooDeep } from "./findJsonFault";
import { createIssueCollector, type IssueCollector } from "./issueCollector";
import { type Refused, type Verified, validate } from "./validate";

/**
 * Opens a file: its bytes, or its text where that has been decoded already, → a dossier, or all that is wrong. What is
 * not JSON gives one issue, with the line and column (from 1, in UTF-16 code units) where reading it had to be given up.
 */
export function parseDossier(file: Uint8Array | string): Result<Verified, Refused> {
  const report = createIssueCollector();
  const parsed = parseJson(file, report);
  return parsed === undefined
    ? { kind: "error", error: { issues: report.issues, sound: undefined } }
    : validate(parsed.value);
}

function parseJson(
  file: Uint8Array | string,
  report: IssueCollector,
): { readonly value: unknown } | undefined {
  if (file.length > limits.bytes) {
    report.raise("file-too-large", "", { bytes: file.length, limit: limits.bytes });
    return undefined;
  }
  const text = readText(file, report);
  if (text === undefined) return undefined;
  if (text.trim() === "") {
    report.raise("file-empty", "", { line: 1, column: 1 });
    return undefined;
  }
  const tooDeep = findTooDeep(text, limits.depth);
  if (tooDeep !== undefined) {
    report.raise("nested-too-deeply", "", { ...positionOf(text, tooDeep), limit: limits.depth });
    return undefined;
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    raiseJsonFault(text, report);
    return undefined;
  }
}

function readText(file: Uint8Array | string, report: IssueCollector): string | undefined {
  if (typeof file === "string") return file.startsWith("\uFEFF") ? file.slice(1) : file;
  const decoded = decodeUtf8(file);
  if (decoded.kind === "ok") return decoded.value;
  const before = decodeUtf8(file.subarray(0, decoded.error));
  const position =
    before.kind === "ok" ? positionOf(before.value, before.value.length) : { line: 1, column: 1 };
  const [first, second] = file;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  report.raise("wrong-encoding", "", { ...position, looksLike: isUtf16 ? "UTF-16" : undefined });
  return undefined;
}

function raiseJsonFault(text: string, report: IssueCollector): void {
  const fault = findJsonFault(text);
  if (fault === undefined) throw new Error("JSON.parse and findJsonFault disagree");
  const position = positionOf(text, fault.offset);
  if (fault.kind === "truncated") report.raise("json-truncated", "", position);
  else {
    const found = String.fromCodePoint(text.codePointAt(fault.offset) ?? 0);
    report.raise("not-json", "", { ...position, found });
  }
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
