import { draftIssueWords } from "../../words/draftIssues";
import type { Words } from "../../words/languages";
import { error, type NoData } from "../dossier/issueKind";
import { dossierIssues } from "../validate/dossierIssues";

/** Why a proposal of a model is refused, by code; what can be wrong with a file as well is said in the same words. */
export const draftIssues = {
  ...dossierIssues,
  "proposal-cut-off": error<NoData>(draftIssueWords["proposal-cut-off"]),
  "proposal-unreadable": error<NoData>(draftIssueWords["proposal-unreadable"]),
  "proposals-left": error<{ readonly count: number; readonly limit: number }>(
    draftIssueWords["proposals-left"],
  ),
  "no-quote": error<NoData>(draftIssueWords["no-quote"]),
  "quote-nowhere": error<{ readonly exact: string; readonly nearest: string }>(
    draftIssueWords["quote-nowhere"],
  ),
  "quote-beside-negator": error<{ readonly exact: string; readonly negator: string }>(
    draftIssueWords["quote-beside-negator"],
  ),
  "quote-under-denial": error<{ readonly exact: string; readonly word: string }>(
    draftIssueWords["quote-under-denial"],
  ),
  "quote-without-condition": error<{ readonly exact: string; readonly condition: string }>(
    draftIssueWords["quote-without-condition"],
  ),
  "quote-joins-sentences": error<{ readonly exact: string }>(draftIssueWords["quote-joins-sentences"]),
  "quote-cuts-word": error<{ readonly exact: string; readonly found: string }>(
    draftIssueWords["quote-cuts-word"],
  ),
  "quote-unfit": error<{ readonly exact: string }>(draftIssueWords["quote-unfit"]),
  "no-such-actor": error<{ readonly name: string }>(draftIssueWords["no-such-actor"]),
  "side-missing": error<NoData>(draftIssueWords["side-missing"]),
  "same-as-claim": error<{ readonly summary: Words }>(draftIssueWords["same-as-claim"]),
  "same-as-proposal": error<NoData>(draftIssueWords["same-as-proposal"]),
  "refused-before": error<NoData>(draftIssueWords["refused-before"]),
};
