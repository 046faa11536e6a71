import type { ActorId } from "../dossier/dossier";
import type { ClaimDraft, SuggestedField } from "./claimDraft";

/** The fields that a passage suggests, in the order of the form. */
export const suggestedFields: readonly SuggestedField[] = [
  "type",
  "from",
  "to",
  "voice",
  "saidBy",
  "modality",
];

/** Whether a person has decided a field: entered it, emptied it, or found it in a claim. */
function isEntered(draft: ClaimDraft, field: SuggestedField): boolean {
  if (draft.entered?.includes(field) === true) return true;
  if (Object.hasOwn(draft.suggested, field) || field === "modality") return false;
  if (field === "voice") return draft.undecided?.includes("voice") !== true;
  return (draft[field]?.length ?? 0) > 0;
}

/**
 * Returns a form whose passage has moved to that of another, `fresh`, which is filled in from there. What a person has entered
 * stays, and so does what was suggested by words that the passage still has, sides while the relation is the same; `isGone` tells for which fields it has them no
 * more. All else is as `fresh` has it, but for a side who stands on the other one already.
 */
export function followPassage(
  draft: ClaimDraft,
  fresh: ClaimDraft,
  isGone: (field: SuggestedField) => boolean,
): ClaimDraft {
  const stays = (field: SuggestedField): boolean => {
    if (isEntered(draft, field)) return true;
    // Who says it goes with whether somebody does; sides that a person has made mutual are that person's.
    if (field === "saidBy" && !stays("voice")) return false;
    const isSide = field === "from" || field === "to";
    if (draft.mutual && isSide) return true;
    // Whom one act is done to may be who does another: "condemned the attack by B".
    if (isSide && !stays("type") && fresh.type !== draft.type) return false;
    return (draft.suggested[field] ?? "") !== "" && !isGone(field);
  };
  const kept = new Set(suggestedFields.filter(stays));
  const from = (field: SuggestedField) => (kept.has(field) ? draft : fresh);
  const others = fresh.added.filter(({ id }) => !draft.added.some((own) => own.id === id));
  /** Somebody else may have been added under an id that the passage suggests. */
  const isOther = (id: ActorId) => {
    const [own, come] = [draft, fresh].map(({ added }) => added.find((one) => one.id === id));
    return own && come && JSON.stringify(own.name) !== JSON.stringify(come.name);
  };
  const actors = (field: "from" | "to" | "saidBy", taken: readonly ActorId[] = []) =>
    kept.has(field)
      ? draft[field]
      : fresh[field].some((id) => isOther(id) || taken.includes(id))
        ? []
        : fresh[field];
  const values = {
    type: from("type").type,
    from: actors("from", kept.has("to") ? draft.to : []),
    to: actors("to", kept.has("from") ? draft.from : []),
    voice: from("voice").voice,
    saidBy: actors("saidBy"),
    modality: from("modality").modality,
  };
  const isEmpty = (field: SuggestedField) => values[field] === undefined || values[field].length === 0;
  const { likelySpeaker: _speaker, unknownSpeaker: _unknown, ...entered } = draft;
  const { likelySpeaker, unknownSpeaker } = fresh;
  return {
    ...entered,
    ...values,
    evidence: fresh.evidence,
    ...(likelySpeaker && !isEntered(draft, "saidBy") && { likelySpeaker }),
    ...(unknownSpeaker !== undefined && { unknownSpeaker }),
    undecided: (["voice", "modality"] as const).filter((field) => from(field).undecided?.includes(field)),
    added: [...draft.added, ...others],
    suggested: Object.fromEntries(
      suggestedFields
        .filter((field) => !isEmpty(field) && Object.hasOwn(from(field).suggested, field))
        .map((field) => [field, from(field).suggested[field]]),
    ),
  };
}
