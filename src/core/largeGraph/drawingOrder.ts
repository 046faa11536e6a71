import type { ActorId } from "../dossier/dossier";

/**
 * Returns the actors of a large graph in the order in which they are drawn: the more is said of one, the later, so that no
 * lesser one's shape lies on its name. Who stands first in the dossier is drawn last of equals.
 */
export function inDrawingOrder<Own extends { readonly id: ActorId }>(
  actors: readonly Own[],
  passages: ReadonlyMap<ActorId, number>,
): readonly Own[] {
  return actors.toReversed().sort((a, b) => (passages.get(a.id) ?? 0) - (passages.get(b.id) ?? 0));
}
