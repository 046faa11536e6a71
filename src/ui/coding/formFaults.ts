import type { Actor, ActorId, Dossier } from "../../core/dossier/dossier";
import { sideFields } from "../../core/edit/actorOnSide";
import type { ClaimDraft, DraftField, SideField } from "../../core/edit/claimDraft";
import { faultsOf } from "../../core/edit/draftFaults";
import { codingMessages } from "../../words/coding";
import type { LanguageId } from "../../words/languages";
import { faultWords } from "./faultWords";

/** Sides with a name that is typed, or an actor that is described, and not yet chosen. */
function unfinishedSides({ voice, naming = {}, typed = {} }: ClaimDraft): readonly SideField[] {
  const sides: readonly SideField[] = voice === "narrator" ? ["from", "to"] : ["from", "to", "saidBy"];
  return sides.filter((field) => naming[field] !== undefined || (typed[field] ?? "").trim() !== "");
}

/** Whether a field is a side to which somebody has to be added, and nobody has begun to. */
export const isSideUntouched = (draft: ClaimDraft, field: DraftField): boolean =>
  sideFields.some((own) => own === field) && !unfinishedSides(draft).some((own) => own === field);

/** Returns the first field that keeps a form from being saved; undefined where nothing does. */
export const wrongField = (draft: ClaimDraft, dossier: Dossier): DraftField | undefined =>
  unfinishedSides(draft)[0] ?? faultsOf(draft, dossier)[0]?.field;

type Form = {
  readonly draft: ClaimDraft;
  readonly dossier: Dossier;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly language: LanguageId;
};

/** Says what is wrong with one of some fields, and what to do about it. */
export function createFaultAt({ draft, dossier, actors, language }: Form) {
  const { faults: words } = codingMessages[language];
  const unfinished = unfinishedSides(draft);
  const faults = faultsOf(draft, dossier);
  return (...fields: readonly string[]): string | undefined => {
    const open = unfinished.find((field) => fields.includes(field));
    if (open !== undefined) return words[draft.naming?.[open] === undefined ? "typed" : "unfinished"];
    const fault = faults.find(({ field }) => fields.includes(field));
    return fault && faultWords(fault, actors, language);
  };
}
