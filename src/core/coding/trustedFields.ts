import type { ClaimDraft, DraftField } from "../edit/claimDraft";

/**
 * The fields that the rules fill in on the walk, by the text's language: those in which they were right in at least four of
 * five cases of the coded articles that are only measured (docs/FIGURES.md, "Suggestions"). Voice and modality always have a
 * value, so theirs is the rules' best guess.
 */
const trusted: Readonly<Record<string, readonly DraftField[]>> = {
  en: ["type", "saidBy"],
  ar: ["saidBy"],
};

/** Returns the draft without what the rules suggest in fields that they are too often wrong in. */
export function withTrustedFields(draft: ClaimDraft, language: string): ClaimDraft {
  const fields = trusted[language.split("-")[0] ?? ""] ?? [];
  const keepsSides = fields.includes("from");
  const kept = Object.entries(draft.suggested).filter(
    ([field]) =>
      field === "voice" || field === "modality" || fields.some((trustedField) => trustedField === field),
  );
  const suggested = Object.fromEntries(kept);
  const said = fields.includes("saidBy") ? draft.saidBy : [];
  const sides = keepsSides ? draft : { from: [], to: [], mutual: false };
  const used = new Set([...said, ...sides.from, ...sides.to]);
  return {
    ...draft,
    type: fields.includes("type") ? draft.type : undefined,
    from: sides.from,
    to: sides.to,
    mutual: sides.mutual,
    saidBy: said,
    added: draft.added.filter(({ id }) => used.has(id)),
    suggested,
  };
}
