import { countQuotes } from "../src/core/dossier/countQuotes";
import type { Issue } from "../src/core/dossier/issue";
import { wordIssue } from "../src/core/dossier/issueKind";
import { dossierIssues } from "../src/core/validate/dossierIssues";
import { parseDossier } from "../src/core/validate/parseDossier";

/** A dossier's file, verified: all its issues, and one line that says how it stands. */
export function verify(bytes: Uint8Array): { readonly issues: readonly Issue[]; readonly summary: string } {
  const result = parseDossier(bytes);
  if (result.kind === "ok") {
    const { dossier, notices } = result.value;
    const { claims } = dossier;
    const waiting = (dossier.proposals ?? []).filter(({ state }) => state === "open").length;
    const wait = waiting === 0 ? "" : `; ${waiting} ${waiting === 1 ? "proposal waits" : "proposals wait"}`;
    return {
      issues: notices,
      summary: `${claims.length} claims, ${countQuotes(claims)} quotes verified${wait}`,
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
