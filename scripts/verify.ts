import { createGraph } from "../src/core/graph";
import type { Issue } from "../src/core/issue";
import { wordIssue } from "../src/core/issueKind";
import { parseDossier } from "../src/core/parseDossier";
import { dossierIssues } from "../src/core/validate/dossierIssues";

/** A dossier's file, verified: all its issues, and one line that says how it stands. */
export function verify(bytes: Uint8Array): { readonly issues: readonly Issue[]; readonly summary: string } {
  const result = parseDossier(bytes);
  if (result.kind === "ok") {
    const { claims, passages } = createGraph(result.value.dossier);
    return {
      issues: result.value.notices,
      summary: `${claims.length} claims, ${passages.length} passages verified`,
    };
  }
  const { issues } = result.error;
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return { issues, summary: `does not verify, ${errors} ${errors === 1 ? "error" : "errors"}` };
}

/** "claims[3].evidence[0].quotes.ar: error quote-missing: “…” is nowhere in the text." */
export function describeIssue(issue: Issue): string {
  const words = wordIssue(dossierIssues, issue, "en").replace(/[\u2068\u2069]/g, "");
  return `${issue.path === "" ? "" : `${issue.path}: `}${issue.severity} ${issue.code}: ${words}`;
}
