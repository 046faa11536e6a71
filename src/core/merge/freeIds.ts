import { freshId } from "../dossier/freshId";

/**
 * Hands out ids that are not taken: the wanted one where it is free, else one made of it with a number behind. What was handed
 * out is taken from then on. `otherwise` serves where an id has neither letters nor digits.
 */
export function freeIds(
  taken: Iterable<{ readonly id?: string | undefined }>,
  otherwise: string,
): (wanted: string) => string {
  const ids = new Set([...taken].flatMap(({ id }) => (id === undefined ? [] : [id])));
  const numbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    if (ids.has(id)) {
      const stem = freshId([wanted], [], otherwise);
      let number = numbers.get(stem) ?? 2;
      while (ids.has(`${stem}-${number}`)) number += 1;
      numbers.set(stem, number + 1);
      id = ids.has(stem) ? `${stem}-${number}` : stem;
    }
    ids.add(id);
    return id;
  };
}
