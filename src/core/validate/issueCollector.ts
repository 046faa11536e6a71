import type { Issue } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { type DossierIssueCode, type DossierIssueData, dossierIssues } from "./dossierIssues";

/** Where a validator writes down what it finds: all issues, in the order of the file. */
export type IssueCollector = {
  readonly issues: readonly Issue[];
  readonly raise: <Code extends DossierIssueCode>(
    code: Code,
    path: string,
    data: DossierIssueData<Code>,
  ) => void;
};

/** A report without any issues yet. */
export function createIssueCollector(): IssueCollector {
  const issues: Issue[] = [];
  return {
    issues,
    raise: (code, path, data) => {
      issues.push(createIssue(dossierIssues, code, path, data));
    },
  };
}

/** The place of a part: `claims`, `claims[3]`, `texts.ar`, `codes["a b"]`. */
export function at(path: string, part: string | number): string {
  if (typeof part === "number") return `${path}[${part}]`;
  if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part)) return `${path}[${JSON.stringify(part)}]`;
  return path === "" ? part : `${path}.${part}`;
}
