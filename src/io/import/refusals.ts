import type { Result } from "../../core/dossier/issue";
import { limits } from "../../core/dossier/limits";
import type { ImportedText } from "../../core/import/importedText";
import { refuse } from "../../core/import/importIssues";
import { importLimits } from "../../core/import/importLimits";
import { createIssueCollector } from "../../core/validate/issueCollector";
import type { Refused, Verified } from "../../core/validate/validate";

/**
 * Returns what is refused without being read. Apart from the reader, whose page should not have to load these words first.
 */
export function refuseLargeDossier(bytes: number): Result<Verified, Refused> {
  const report = createIssueCollector();
  report.raise("file-too-large", "", { bytes, limit: limits.bytes });
  return { kind: "error", error: { issues: report.issues, sound: undefined } };
}

/** Returns the same for a text. */
export function refuseLargeText(bytes: number): Result<ImportedText> {
  return refuse("text-file-too-large", { bytes, limit: importLimits.bytes });
}

/** Returns what a reading that was stopped, or stopped by itself, answers. */
export function refuseUnread(why: "late" | "died"): Result<ImportedText> {
  return why === "late"
    ? refuse("took-too-long", { seconds: importLimits.readingMs / 1000 })
    : refuse("reader-failed", {});
}
