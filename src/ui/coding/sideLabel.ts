import type { ClaimDraft, SideField } from "../../core/edit/claimDraft";
import type { codingMessages } from "../../words/coding";

/** Returns the label of a field that holds actors; a mutual claim has other words for its sides. */
export function sideLabel(
  { mutual }: ClaimDraft,
  field: SideField,
  { from, to, fromMutual, toMutual, saidBy }: (typeof codingMessages)["en"],
): string {
  const labels = { from: mutual ? fromMutual : from, to: mutual ? toMutual : to, saidBy };
  return labels[field];
}
