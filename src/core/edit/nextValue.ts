import { modalities, voices } from "../codebook/voices";
import type { ClaimDraft, DecidedField } from "./claimDraft";

const values: { readonly [Field in DecidedField]: readonly ClaimDraft[Field][] } = {
  voice: voices.map(({ id }) => id),
  modality: modalities.map(({ id }) => id),
};

/**
 * Finds what the key of a field chooses next, one value after the other as the codebook has them, and from the last to the
 * first. While nobody has decided it begins with the first, whatever the rules take for likely: what they are not trusted with
 * would be taken without being read.
 */
export function nextValue<Field extends DecidedField>(draft: ClaimDraft, field: Field): ClaimDraft[Field] {
  const order: readonly ClaimDraft[Field][] = values[field];
  const at = draft.undecided?.includes(field) ? -1 : order.indexOf(draft[field]);
  return order[(at + 1) % order.length] ?? draft[field];
}
