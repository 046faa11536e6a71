import type { ClaimDraft, SideField } from "./claimDraft";

type Side = Exclude<SideField, "saidBy">;

/** A side whose actors were parted to make a claim mutual: as it was before. */
export type Parted = { readonly side: Side; readonly actors: ClaimDraft["from"] };

/**
 * Makes a draft mutual, or directed again. Where all stand on one side and the other is empty, the first of them is parted from
 * the others; taking it back joins them again, unless a side was changed meanwhile.
 */
export function toggleMutual({ mutual, from, to, parted }: ClaimDraft): Partial<ClaimDraft> {
  if (mutual) return { mutual: false, ...(parted !== undefined && rejoined(parted, from, to)) };
  const side = to.length === 0 ? "from" : "to";
  const [actors, others] = to.length === 0 ? [from, to] : [to, from];
  if (actors.length < 2 || others.length > 0) return { mutual: true };
  return { mutual: true, from: actors.slice(0, 1), to: actors.slice(1), parted: { side, actors } };
}

function rejoined(
  { side, actors }: Parted,
  from: ClaimDraft["from"],
  to: ClaimDraft["to"],
): Partial<ClaimDraft> {
  const isSame = from.length === 1 && JSON.stringify([...from, ...to]) === JSON.stringify(actors);
  return { parted: undefined, ...(isSame && { from: [], to: [], [side]: actors }) };
}
