import type { Issue } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { memoise } from "../memoise/memoise";
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

/** Creates a report without any issues yet. */
export function createIssueCollector(): IssueCollector {
  const issues: Issue[] = [];
  return {
    issues,
    raise: (code, path, data) => {
      issues.push(createIssue(dossierIssues, code, path, data));
    },
  };
}

/** Returns the place of a part: `claims`, `claims[3]`, `texts.ar`, `codes["a b"]`. */
export function at(path: string, part: string | number): string {
  if (typeof part === "number") return `${path}[${part}]`;
  const suffix = suffixOf(part);
  return path === "" && suffix.startsWith(".") ? part : path + suffix;
}

/** Most values of a file stand under the same few keys. */
const suffixOf = memoise((part) =>
  /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`,
);
