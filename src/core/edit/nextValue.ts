import { modalities, voices } from "../codebook/voices";
import type { ClaimDraft, DecidedField } from "./claimDraft";

const values = {
  voice: voices.map(({ id }) => id),
  modality: modalities.map(({ id }) => id),
} satisfies { readonly [Field in DecidedField]: readonly ClaimDraft[Field][] };

/**
 * Finds what the key of a field chooses next, one value after the other. It begins, while nobody has decided, with what the
 * rules take for the modality but are not trusted with.
 */
export function nextValue(draft: ClaimDraft, field: DecidedField): string {
  const likely = field === "modality" ? draft.likelyModality : undefined;
  const all: readonly string[] = values[field];
  const order = likely === undefined ? all : [likely, ...all.filter((value) => value !== likely)];
  const at = draft.undecided?.includes(field) ? -1 : order.indexOf(draft[field]);
  return order[(at + 1) % order.length] ?? draft[field];
}
