import type { Dossier } from "../../core/dossier/dossier";
import { type ClaimDraft, type DraftField, summaryOf } from "../../core/edit/claimDraft";
import { passageSentence } from "../../core/edit/passageSentence";
import type { CodingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { type LanguageId, languages } from "../../words/languages";
import { proposerName } from "./proposerName";

/** A field as the form has it: there is a summary for each language of the interface. */
export type FormField = Exclude<DraftField, "summary"> | `summary-${LanguageId}`;

/** Why a field is filled in as it is, in words; undefined where a person has decided, or nothing is filled in. */
export function reasonOf(
  draft: ClaimDraft,
  dossier: Dossier,
  field: FormField,
  messages: CodingMessages,
): string | undefined {
  const summary = languages.find(({ id }) => field === `summary-${id}`)?.id;
  if (summary !== undefined) {
    const isMade = !Object.hasOwn(draft.summary, summary) && summaryOf(draft, dossier, summary) !== "";
    if (!isMade) return undefined;
    return passageSentence(draft, dossier, summary) === undefined ? messages.made : messages.suggestedWhy("");
  }
  if (field === "mutual" && !draft.mutual) return undefined;
  const words = draft.suggested[field as DraftField];
  if (words === undefined) return undefined;
  if (draft.proposal !== undefined) return messages.proposedBy(proposerName(words, messages));
  return messages.suggestedWhy(words === "" ? "" : isolate(words));
}
