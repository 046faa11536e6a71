import type { Actor, ActorId, Claim, DocumentId, Proposal } from "../dossier/dossier";
import { oncePer } from "../memoise/oncePer";

/**
 * Returns the actors that a text may speak of: all but the sources without a name that claims of other texts alone speak of. "A
 * diplomat" of one text is not that of another. The list itself where that is all of them.
 */
export function actorsOfText(
  actors: readonly Actor[],
  claims: readonly (Claim | Proposal)[],
  document: DocumentId,
): readonly Actor[] {
  const unnamed = new Set(actors.flatMap(({ id, unnamed }) => (unnamed === true ? [id] : [])));
  if (unnamed.size === 0) return actors;
  const [here, elsewhere] = [new Set<ActorId>(), new Set<ActorId>()];
  for (const { between = [], from = [], to = [], saidBy = [], evidence } of claims) {
    for (const id of [...between, ...from, ...to, ...saidBy]) {
      if (!unnamed.has(id)) continue;
      (evidence.some((own) => own.document === document) ? here : elsewhere).add(id);
    }
  }
  const hidden = actors.flatMap(({ id }) => (elsewhere.has(id) && !here.has(id) ? [id] : []));
  return hidden.length === 0 ? actors : without(actors)(hidden);
}

/** Leaves the same actors out as the same list, since what is found out about names is kept with it. */
const without = oncePer((actors: readonly Actor[]) => {
  const lists = new Map<string, readonly Actor[]>();
  return (hidden: readonly ActorId[]): readonly Actor[] => {
    const key = hidden.join(" ");
    const list = lists.get(key) ?? actors.filter(({ id }) => !hidden.includes(id));
    lists.set(key, list);
    return list;
  };
});
