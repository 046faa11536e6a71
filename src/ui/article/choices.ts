import type { Passage } from "../../core/graph/passages";
import type { Tie } from "../../core/graph/ties";

/** A tie that can be chosen at some place in the text, and the passage that carries it there. */
export type Choice = { readonly tie: Tie; readonly passage: Passage };

const lengthOf = (passage: Passage): number => {
  const span = passage.spans[passage.language];
  return span === undefined ? 0 : span.end - span.start;
};

/** The ties that passages carry, each once, at the shortest of the passages: the one that says it most closely. */
export function choicesOf(
  passages: readonly Passage[],
  tiesByPassage: ReadonlyMap<string, readonly Tie[]>,
): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const passage of passages.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    for (const tie of tiesByPassage.get(passage.id) ?? []) {
      if (!choices.has(tie.id)) choices.set(tie.id, { tie, passage });
    }
  }
  return [...choices.values()];
}
