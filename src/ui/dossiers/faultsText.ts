import type { Issue } from "../../core/dossier/issue";
import { wordIssue } from "../../core/dossier/issueKind";
import { dossierIssues } from "../../core/validate/dossierIssues";
import type { LanguageId } from "../../words/languages";

/** The list of faults as plain text, one a line: its place, then what is wrong. */
export function faultsText(title: string, issues: readonly Issue[], language: LanguageId): string {
  const lines = issues.map((issue) => {
    const words = wordIssue(dossierIssues, issue, language);
    return issue.path === "" ? words : `${issue.path}: ${words}`;
  });
  return `${[title, "", ...lines].join("\n")}\n`;
}
