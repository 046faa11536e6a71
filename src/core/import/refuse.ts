import type { Issue, Result } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { type ImportIssueCode, type ImportIssueData, importIssues } from "./importIssues";

/** One issue with a text that comes in. Its place is in its data: such a text has no paths. */
export function importIssue<Code extends ImportIssueCode>(code: Code, data: ImportIssueData<Code>): Issue {
  return createIssue(importIssues, code, "", data);
}

/** The answer where that one issue is the reason why nothing could be read. */
export function refuse<Code extends ImportIssueCode>(code: Code, data: ImportIssueData<Code>): Result<never> {
  return { kind: "error", error: [importIssue(code, data)] };
}
