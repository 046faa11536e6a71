import { wordIssue } from "../../src/core/dossier/issueKind";
import { draftIssues } from "../../src/core/drafts/draftIssues";
import type { JudgedAnswer, Judgement } from "../../src/core/drafts/judgeAnswer";
import { draftMessages } from "../../src/words/drafts";
import type { LanguageId } from "../../src/words/languages";

/** "31 proposals: 24 passed the check (2 after a typographic repair), 7 refused". */
export function countsOf(judgements: readonly Judgement[], language: LanguageId = "en"): string {
  const count = (kind: Judgement["kind"]) => judgements.filter((judged) => judged.kind === kind).length;
  const [passed, repaired, refused] = [count("taken"), count("repaired"), count("refused")];
  return draftMessages[language].counts({
    all: judgements.length,
    passed: passed + repaired,
    repaired,
    refused,
  });
}

/** How many of those that passed have a side that their sentence does not name, or lack a speaker whom it names, a line each. */
export const notesOf = ({ unnamed, unattributed }: Pick<JudgedAnswer, "unnamed" | "unattributed">) => [
  ...(unnamed === 0 ? [] : [`  ${draftMessages.en.unnamed(unnamed)}`]),
  ...(unattributed === 0 ? [] : [`  ${draftMessages.en.unattributed(unattributed)}`]),
];

/** What was refused, a line each: where it stands in the answer, and all the reasons. */
export function refusalsOf({ judgements }: Pick<JudgedAnswer, "judgements">): readonly string[] {
  return judgements.flatMap((judged) => {
    if (judged.kind !== "refused") return [];
    const reasons = judged.issues.map((issue) =>
      wordIssue(draftIssues, issue, "en").replace(/[\u2068\u2069]/g, ""),
    );
    return [`  line ${judged.line}: refused: ${reasons.join(" ")}`];
  });
}
