import { relationTypes } from "../codebook/relationTypes";
import type { ActorId, ClaimId } from "../dossier/dossier";
import type { Passage } from "./passages";
import type { Tie, TieId } from "./ties";

/** What the reader has chosen to look at. */
export type Selection =
  | { readonly kind: "nothing" }
  | { readonly kind: "tie"; readonly tie: TieId }
  | { readonly kind: "actor"; readonly actor: ActorId };

/** One stop on the way through the evidence: a passage, as it carries a claim of a tie. */
export type EvidenceStep = {
  readonly tie: TieId;
  readonly claim: ClaimId;
  readonly passage: Passage;
};

/** How a tie stands to an actor that is one of its two. */
export type Way = "out" | "in" | "mutual";

/** Returns whether an actor is one of a tie's two. */
export const isEnd = ({ from, to }: Pick<Tie, "from" | "to">, actor: ActorId): boolean =>
  from === actor || to === actor;

/** Returns which way a tie goes, seen from an actor that is one of its two. */
export function wayOf(tie: Tie, actor: ActorId): Way {
  if (tie.mutual) return "mutual";
  return tie.from === actor ? "out" : "in";
}

const ways: readonly Way[] = ["out", "in", "mutual"];
const typeOrder: readonly string[] = relationTypes.map((type) => type.id);

/**
 * Returns an actor's ties as Evidence lists them: by relation type (as in the key), then out, in and mutual; what is only
 * denied last.
 */
export function tiesOfActor(ties: readonly Tie[], actor: ActorId): readonly Tie[] {
  return ties
    .filter((tie) => isEnd(tie, actor))
    .toSorted(
      (a, b) =>
        Number(a.state.id === "denied") - Number(b.state.id === "denied") ||
        typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
        ways.indexOf(wayOf(a, actor)) - ways.indexOf(wayOf(b, actor)),
    );
}

/** Returns the ties that can be selected: those shown, and the selected one even where the filter hides it. */
export function reachableTies(
  shown: readonly Tie[],
  all: readonly Tie[],
  selection: Selection,
): readonly Tie[] {
  if (selection.kind !== "tie" || shown.some((tie) => tie.id === selection.tie)) return shown;
  return [...shown, ...all.filter((tie) => tie.id === selection.tie)];
}

/** Returns all stops of one tie, claim by claim, each claim's passages in the order of the text. */
export function stepsOfTie(tie: Tie): readonly EvidenceStep[] {
  return tie.claims.flatMap(({ claim, passages }) =>
    passages.map((passage) => ({ tie: tie.id, claim: claim.id, passage })),
  );
}

/**
 * Returns all stops of a selection, in the order in which Evidence lists them. `sayings`: what the selected actor says; of what
 * it says of others its own ties do not tell.
 */
export function stepsOf(
  ties: readonly Tie[],
  selection: Selection,
  sayings: readonly Tie[],
): readonly EvidenceStep[] {
  switch (selection.kind) {
    case "nothing":
      return [];
    case "tie":
      return ties.filter((tie) => tie.id === selection.tie).flatMap(stepsOfTie);
    case "actor":
      return [
        ...tiesOfActor(ties, selection.actor),
        ...sayings.filter((tie) => !isEnd(tie, selection.actor)),
      ].flatMap(stepsOfTie);
  }
}

/** Returns where among these stops one is; -1 where it is not. */
export const indexOfStep = (steps: readonly EvidenceStep[], { tie, claim, passage }: EvidenceStep): number =>
  steps.findIndex((step) => step.tie === tie && step.claim === claim && step.passage.id === passage.id);
