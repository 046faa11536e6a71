import type { Actor, ActorId } from "../../core/dossier/dossier";
import type { Passage } from "../../core/graph/passages";
import { stateAt } from "../../core/graph/tieState";
import type { Tie } from "../../core/graph/ties";

/** A tie that can be chosen at some place in the text, in the state in which the passage that carries it there says it. */
export type Choice = { readonly tie: Tie; readonly passage: Passage };

const lengthOf = (passage: Passage): number => {
  const span = passage.spans[passage.language];
  return span === undefined ? 0 : span.end - span.start;
};

/** The ties that passages carry, each once, at the shortest of the passages: the one that says it most closely. */
export function choicesOf(
  passages: readonly Passage[],
  tiesByPassage: ReadonlyMap<string, readonly Tie[]>,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const passage of passages.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    for (const tie of tiesByPassage.get(passage.id) ?? []) {
      if (choices.has(tie.id)) continue;
      const state = stateAt([tie], passage, actors) ?? tie.state;
      choices.set(tie.id, { tie: { ...tie, state }, passage });
    }
  }
  return [...choices.values()];
}
