import type { ClaimDraft, SuggestedField } from "./claimDraft";
import { suggestedFields } from "./followPassage";

/**
 * Returns the fields of a form that have another value than before although nobody has set them: what was suggested anew. Who
 * says it is no field where the text itself does.
 */
export function resuggested(before: ClaimDraft, now: ClaimDraft): readonly SuggestedField[] {
  return suggestedFields.filter((field) => {
    if (now.entered?.includes(field) === true) return false;
    if (field === "saidBy" && now.voice === "narrator") return false;
    return entryOf(before, field) !== entryOf(now, field);
  });
}

/** What stands in a field, to be compared; nothing where it is still to be decided. */
function entryOf(draft: ClaimDraft, field: SuggestedField): string {
  const isOpen = (draft.undecided as readonly SuggestedField[] | undefined)?.includes(field) === true;
  return isOpen ? "" : JSON.stringify(draft[field] ?? "");
}
