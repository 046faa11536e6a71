import { importWords } from "../../words/importIssues";
import type { Issue, Result } from "../dossier/issue";
import { createIssue, type DataOf, error, type NoData, notice } from "../dossier/issueKind";
import type { EncodingId } from "./encodings";
import type { FileKindId } from "./fileKinds";

type Size = { readonly bytes: number; readonly limit: number };
type Length = { readonly length: number; readonly limit: number };
type Count = { readonly count: number };

/** What can be wrong with a text that comes in, and what was done to it on the way. Each says what to do. */
export const importIssues = {
  "text-file-too-large": error<Size>(importWords["text-file-too-large"]),
  "text-too-long": error<Length>(importWords["text-too-long"]),
  "text-empty": error<NoData>(importWords["text-empty"]),
  "no-text-found": error<NoData>(importWords["no-text-found"]),
  "unknown-file-kind": error<{ readonly name: string }>(importWords["unknown-file-kind"]),
  "other-file-kind": error<{ readonly name: string; readonly kind: FileKindId }>(
    importWords["other-file-kind"],
  ),
  "file-unreadable": error<{ readonly name: string }>(importWords["file-unreadable"]),
  "text-wrong-encoding": error<{
    readonly line: number;
    readonly column: number;
    readonly encoding: EncodingId;
    readonly likely: EncodingId | undefined;
  }>(importWords["text-wrong-encoding"]),
  "damaged-bytes": notice<Count & { readonly encoding: EncodingId }>(importWords["damaged-bytes"]),
  "not-a-docx": error<{ readonly missing: string | undefined }>(importWords["not-a-docx"]),
  "old-word-file": error<NoData>(importWords["old-word-file"]),
  "zip-too-large": error<{ readonly part: string; readonly limit: number }>(importWords["zip-too-large"]),
  "zip-too-many-entries": error<{ readonly limit: number }>(importWords["zip-too-many-entries"]),
  "took-too-long": error<{ readonly seconds: number }>(importWords["took-too-long"]),
  "reader-failed": error<NoData>(importWords["reader-failed"]),
  "blank-lines-dropped": notice<Count>(importWords["blank-lines-dropped"]),
  "old-line-ends": notice<Count>(importWords["old-line-ends"]),
  "lines-joined": notice<Count>(importWords["lines-joined"]),
  "half-characters": notice<Count>(importWords["half-characters"]),
  "marks-removed": notice<NoData>(importWords["marks-removed"]),
  "notes-at-end": notice<Count>(importWords["notes-at-end"]),
  "changes-accepted": notice<Count>(importWords["changes-accepted"]),
  "word-numbers-left-out": notice<Count>(importWords["word-numbers-left-out"]),
  "equations-plain": notice<Count>(importWords["equations-plain"]),
  "signs-left-out": notice<Count>(importWords["signs-left-out"]),
  "crossed-out": notice<Count>(importWords["crossed-out"]),
  "ruby-left-out": notice<Count>(importWords["ruby-left-out"]),
  "note-signs-left-out": notice<Count>(importWords["note-signs-left-out"]),
  "list-numbers-left-out": notice<Count>(importWords["list-numbers-left-out"]),
  "article-found": notice<{ readonly shown: number; readonly whole: number }>(importWords["article-found"]),
  "whole-page": notice<NoData>(importWords["whole-page"]),
  "rich-text-cut": notice<Length>(importWords["rich-text-cut"]),
};

/** The code of an issue with a text that comes in. */
export type ImportIssueCode = keyof typeof importIssues;
/** The data that issues with this code carry. */
export type ImportIssueData<Code extends ImportIssueCode> = DataOf<(typeof importIssues)[Code]>;

/** Returns one issue with a text that comes in. Its place is in its data: such a text has no paths. */
export function importIssue<Code extends ImportIssueCode>(code: Code, data: ImportIssueData<Code>): Issue {
  return createIssue(importIssues, code, "", data);
}

/** Returns the answer where that one issue is the reason why nothing could be read. */
export function refuse<Code extends ImportIssueCode>(code: Code, data: ImportIssueData<Code>): Result<never> {
  return { kind: "error", error: [importIssue(code, data)] };
}
