import type { ActorId } from "../dossier/dossier";
import type { ClaimDraft } from "./claimDraft";

type Sides = Pick<ClaimDraft, "from" | "to">;

/** Sides as they were before a claim was made mutual, and after. */
export type Parted = { readonly before: Sides; readonly after: Sides };

/**
 * Makes a draft mutual, or directed again. Where all stand on one side and the other is empty, the first of them is parted from
 * the others; where nobody stands on any, it is between `parties`. Taking it back leaves the sides as they were, unless one was
 * changed meanwhile.
 */
export function toggleMutual(
  { mutual, from, to, parted }: ClaimDraft,
  parties: readonly ActorId[] = [],
): Partial<ClaimDraft> {
  if (mutual) {
    const isSame = parted !== undefined && JSON.stringify({ from, to }) === JSON.stringify(parted.after);
    return { mutual: false, ...(parted && { parted: undefined }), ...(isSame && parted.before) };
  }
  const isEmpty = from.length === 0 && to.length === 0;
  const all = isEmpty ? parties : from.length === 0 ? to : to.length === 0 ? from : [];
  if (all.length < 2) return { mutual: true };
  const after = { from: all.slice(0, 1), to: all.slice(1) };
  return { mutual: true, ...after, parted: { before: { from, to }, after } };
}
