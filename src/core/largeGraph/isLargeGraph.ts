/** More actors than this have no room for all their names, more ties none for signs: the map is drawn as a large graph. */
const mostActors = 60;
const mostTies = 240;

/**
 * Returns whether a dossier is too large for a map on which everything is named and signed. Of the whole dossier,
 * unfiltered.
 */
export function isLargeGraph(actors: number, ties: number): boolean {
  return actors > mostActors || ties > mostTies;
}
