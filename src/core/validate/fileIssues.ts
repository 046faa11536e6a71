import { fileWords } from "../../words/fileIssues";
import { error } from "../dossier/issueKind";

/** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
type Position = { readonly line: number; readonly column: number };

/** What can be wrong with a file before it is a dossier at all. */
export const fileIssues = {
  "file-too-large": error<{ readonly bytes: number; readonly limit: number }>(fileWords["file-too-large"]),
  "file-empty": error<Position>(fileWords["file-empty"]),
  "wrong-encoding": error<Position & { readonly looksLike: "UTF-16" | undefined }>(
    fileWords["wrong-encoding"],
  ),
  "not-json": error<Position & { readonly found: string }>(fileWords["not-json"]),
  "json-truncated": error<Position>(fileWords["json-truncated"]),
  "nested-too-deeply": error<Position & { readonly limit: number }>(fileWords["nested-too-deeply"]),
  "no-format": error<{ readonly reads: string }>(fileWords["no-format"]),
  "other-format": error<{ readonly found: string; readonly reads: string }>(fileWords["other-format"]),
  "newer-format": error<{ readonly found: string; readonly reads: string }>(fileWords["newer-format"]),
};
