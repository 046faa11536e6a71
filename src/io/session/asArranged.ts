import type { Dossier } from "../../core/dossier/dossier";
import { withPlaces } from "../../core/dossier/places";
import type { State } from "../../state/state";

/** Returns the open dossier with the places that its actors have on the map; as it is until the map has settled. */
export function asArranged({ graph, arranged, view }: State): Dossier {
  if (arranged === undefined) return graph.dossier;
  // Since then actors may have gone.
  const there = arranged.sides.flatMap((actor, index) =>
    graph.actors.has(actor.id) ? [{ actor, index }] : [],
  );
  return withPlaces(
    graph.dossier,
    there.map(({ actor }) => actor),
    there.flatMap(({ index }) => [
      arranged.positions[2 * index] ?? 0.5,
      arranged.positions[2 * index + 1] ?? 0.5,
    ]),
    view.pins,
  );
}
