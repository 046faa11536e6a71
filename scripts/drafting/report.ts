import { wordIssue } from "../../src/core/dossier/issueKind";
import { draftIssues } from "../../src/core/drafts/draftIssues";
import type { ProposalOutcome, ValidatedAnswer } from "../../src/core/drafts/validateAnswer";
import { draftMessages } from "../../src/words/drafts";
import type { LanguageId } from "../../src/words/languages";

/** "31 proposals: 24 passed the check (2 after a typographic repair), 7 refused". */
export function countsOf(outcomes: readonly ProposalOutcome[], language: LanguageId = "en"): string {
  const count = (kind: ProposalOutcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const [passed, repaired, refused] = [count("taken"), count("repaired"), count("refused")];
  return draftMessages[language].counts({
    all: outcomes.length,
    passed: passed + repaired,
    repaired,
    refused,
  });
}

/** How many of those that passed have a side that their sentence does not name, or lack a speaker whom it names, a line each. */
export const notesOf = ({ unnamed, unattributed }: Pick<ValidatedAnswer, "unnamed" | "unattributed">) => [
  ...(unnamed === 0 ? [] : [`  ${draftMessages.en.unnamed(unnamed)}`]),
  ...(unattributed === 0 ? [] : [`  ${draftMessages.en.unattributed(unattributed)}`]),
];

/** What was refused, a line each: where it stands in the answer, and all the reasons. */
export function refusalsOf({ outcomes }: Pick<ValidatedAnswer, "outcomes">): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== "refused") return [];
    const reasons = outcome.issues.map((issue) =>
      wordIssue(draftIssues, issue, "en").replace(/[\u2068\u2069]/g, ""),
    );
    return [`  line ${outcome.line}: refused: ${reasons.join(" ")}`];
  });
}
