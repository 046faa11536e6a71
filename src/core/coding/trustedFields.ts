import type { ClaimDraft, DraftField } from "../edit/claimDraft";

/**
 * What the rules fill in on the walk, by the text's language: fields, or single values of a field, that were right in at
 * least four of five cases in which they were filled in, in the coded articles that are only measured and in all of them.
 */
export const trusted: Readonly<Record<string, readonly string[]>> = {
  en: ["type", "voice", "modality"],
  ar: ["from", "saidBy", "voice", "type cooperation", "type condemnation", "modality actual"],
};

/** Returns the draft without what the rules suggest in fields that they are too often wrong in: these are to be decided. */
export function withTrustedFields(draft: ClaimDraft, language: string): ClaimDraft {
  const all = trusted[language.split("-")[0] ?? ""] ?? [];
  const isTrusted = (field: DraftField, value?: string) =>
    all.includes(field) || all.includes(`${field} ${value}`);
  const voice = isTrusted("voice", draft.voice);
  const kept = {
    type: isTrusted("type", draft.type),
    from: !draft.mutual && isTrusted("from"),
    to: !draft.mutual && isTrusted("to"),
    mutual: false,
    voice,
    saidBy: voice && isTrusted("saidBy"),
    modality: isTrusted("modality", draft.modality),
  };
  const actors = (field: "from" | "to" | "saidBy") => (kept[field] ? draft[field] : []);
  const [from, to, saidBy] = [actors("from"), actors("to"), actors("saidBy")];
  const used = new Set([...from, ...to, ...saidBy]);
  return {
    ...draft,
    type: kept.type ? draft.type : undefined,
    from,
    to,
    mutual: false,
    voice: voice ? draft.voice : "narrator",
    saidBy,
    modality: kept.modality ? draft.modality : "actual",
    undecided: (["voice", "modality"] as const).filter((field) => !kept[field]),
    added: draft.added.filter(({ id }) => used.has(id)),
    suggested: Object.fromEntries(
      Object.entries(draft.suggested).filter(([field]) => kept[field as keyof typeof kept]),
    ),
  };
}
