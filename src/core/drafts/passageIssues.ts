import type { ModalityId } from "../codebook/voices";
import type { Dossier, Evidence } from "../dossier/dossier";
import type { Issue, Result } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { leftOutOf } from "../passage/leftOut";
import { sentencesAround } from "../passage/sentences";
import { evidenceSpan } from "../quotes/locateExact";
import type { Span } from "../text/span";
import { conditionBehind } from "./conditionBehind";
import { draftIssues } from "./draftIssues";

/**
 * What a passage leaves out of its sentence. `denial`: a word before it that denies or refuses, so that the act may not be told as
 * one that happened or is to come. `condition`: the words right behind it on which what it tells depends.
 */
export type LeftOutOfPassage = { readonly denial?: string; readonly condition?: string };

/** Reads what stands around a passage in its sentence; an issue where the passage cannot be a claim's, whatever it says. */
export function leftOutOfPassage(text: string, span: Span): Result<LeftOutOfPassage> {
  const exact = text.slice(span.start, span.end);
  const [sentence, ...more] = sentencesAround(text, span);
  if (sentence === undefined || more.length > 0 || exact.includes("\n"))
    return { kind: "error", error: [createIssue(draftIssues, "quote-joins-sentences", "", { exact })] };
  const { beside: negator, before: denial } = leftOutOf(text, sentence, span);
  if (negator !== undefined)
    return {
      kind: "error",
      error: [createIssue(draftIssues, "quote-beside-negator", "", { exact, negator })],
    };
  const condition = conditionBehind(text, sentence, span);
  return {
    kind: "ok",
    value: { ...(denial !== undefined && { denial }), ...(condition !== undefined && { condition }) },
  };
}

/**
 * Returns what is wrong with telling a passage in a modality. Its act may not be told as one that happens where it is denied before,
 * or depends on a condition that is left out. Nothing of a denial: a claim has one modality, and one that is denied draws no line.
 */
export function issuesOfModality(
  exact: string,
  { denial: word, condition }: LeftOutOfPassage,
  modality: ModalityId | undefined,
): readonly Issue[] {
  if (modality === "denied" || modality === "conditional") return [];
  return [
    ...(word === undefined ? [] : [createIssue(draftIssues, "quote-under-denial", "", { exact, word })]),
    ...(condition === undefined
      ? []
      : [createIssue(draftIssues, "quote-without-condition", "", { exact, condition })]),
  ];
}

/** Returns for what of their sentences the validator of answers would refuse passages that stand in the originals. */
export function passageIssues(
  evidence: readonly Evidence[],
  modality: ModalityId,
  { documents }: Pick<Dossier, "documents">,
): readonly Issue[] {
  return evidence.flatMap((entry) => {
    const document = documents.find(({ id }) => id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = evidenceSpan(entry, document);
    if (span === undefined) return [];
    const left = leftOutOfPassage(text, span);
    return left.kind === "error"
      ? left.error
      : issuesOfModality(text.slice(span.start, span.end), left.value, modality);
  });
}
