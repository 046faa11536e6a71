import type { ActorId } from "../dossier/dossier";
import type { Tie, TieId } from "../graph/ties";
import type { Emphasis } from "./scene";

/** What the reader points at and what is selected. */
export type Attention = {
  readonly pointedTies: readonly TieId[];
  readonly pointedActor: ActorId | undefined;
  /** The selected one; of a selected actor, the one whose passage is read. */
  readonly selectedTie: TieId | undefined;
  readonly selectedActor: ActorId | undefined;
};

/** Nothing is pointed at or selected. */
export const noAttention: Attention = {
  pointedTies: [],
  pointedActor: undefined,
  selectedTie: undefined,
  selectedActor: undefined,
};

/** The tie that is selected itself, not only read as one of an actor's. */
export function pressedTie({ selectedTie, selectedActor }: Attention): TieId | undefined {
  return selectedActor === undefined ? selectedTie : undefined;
}

/** Whether a tie is pointed at, selected or read: it is drawn above the others. */
export function isMeant({ selectedTie, pointedTies }: Attention, tie: TieId): boolean {
  return tie === selectedTie || pointedTies.includes(tie);
}

type Ends = Pick<Tie, "id" | "from" | "to">;

/**
 * Who is stepped forward and who back. Pointing comes before selecting: while something is pointed at, all else fades
 * but the selected, which stays marked; a tie brings its two actors with it, an actor its ties and their other ends.
 */
export function createEmphasis(
  ties: readonly Ends[],
  attention: Attention,
): { readonly ofTie: (tie: Ends) => Emphasis; readonly ofActor: (actor: ActorId) => Emphasis } {
  const { pointedActor, selectedTie, selectedActor } = attention;
  const pointed = new Set(attention.pointedTies);
  const isPointing = pointed.size > 0 || pointedActor !== undefined;
  const isSelecting = selectedTie !== undefined || selectedActor !== undefined;
  const touches = (tie: Ends, actor: ActorId | undefined) => tie.from === actor || tie.to === actor;

  const ofTie = (tie: Ends): Emphasis => {
    if (tie.id === selectedTie) return "selected";
    if (pointed.has(tie.id) || touches(tie, pointedActor)) return "pointed";
    if (isPointing) return "faded";
    return isSelecting && !touches(tie, selectedActor) ? "receded" : "rest";
  };

  const chosen = new Set<ActorId>(selectedActor === undefined ? [] : [selectedActor]);
  const lit = new Set<ActorId>(pointedActor === undefined ? [] : [pointedActor]);
  const near = new Set<ActorId>();
  for (const tie of ties) {
    const into = (set: Set<ActorId>) => set.add(tie.from).add(tie.to);
    // Read as one of an actor's ties, it makes its other end no equal of the actor.
    if (tie.id === selectedTie) into(selectedActor === undefined ? chosen : near);
    if (pointed.has(tie.id)) into(lit);
    if (touches(tie, isPointing ? pointedActor : selectedActor)) into(near);
  }
  const ofActor = (actor: ActorId): Emphasis => {
    if (chosen.has(actor)) return "selected";
    if (lit.has(actor)) return "pointed";
    if (near.has(actor)) return "rest";
    if (isPointing) return "faded";
    return isSelecting ? "receded" : "rest";
  };
  return { ofTie, ofActor };
}
