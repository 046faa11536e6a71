import type { ActorId } from "../../core/dossier/dossier";
import type { Direction } from "../../core/dossier/language";
import type { TieId } from "../../core/graph/ties";
import { memoiseSelector } from "../../state/memoiseSelector";
import { selectShownActors, selectTies } from "../../state/shownTies";
import type { State } from "../../state/state";

/** Something in the map that can have the focus: a tie, an actor, or an actor's pin. */
export type FocusStop = { readonly key: string; readonly group: "ties" | "actors" };

export const tieKey = (tie: TieId) => `tie ${tie}`;
export const actorKey = (actor: ActorId) => `actor ${actor}`;
export const pinKey = (actor: ActorId) => `pin ${actor}`;

/** All stops in the order of reading: the ties as in the key, then the actors, each with its pin. */
export const selectFocusStops: (state: State) => readonly FocusStop[] = memoiseSelector(
  (state: State) => [state.graph, selectTies(state), selectShownActors(state), state.view.pins] as const,
  (graph, ties, actors, pins) => [
    ...ties.map((tie): FocusStop => ({ key: tieKey(tie.id), group: "ties" })),
    ...graph.sides
      .filter(({ id }) => actors.has(id))
      .flatMap(({ id }): FocusStop[] => [
        { key: actorKey(id), group: "actors" },
        ...(Object.hasOwn(pins, id) ? [{ key: pinKey(id), group: "actors" } as const] : []),
      ]),
  ],
);

/** To which stop a key leads from `current`, in the order of reading; undefined where the key means nothing here. */
export function nextFocusStop(
  stops: readonly FocusStop[],
  current: string,
  key: string,
  direction: Direction,
): string | undefined {
  const at = stops.findIndex((stop) => stop.key === current);
  const last = stops.length - 1;
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  switch (key) {
    case "ArrowDown":
    case forward:
      return stops[at === last ? 0 : at + 1]?.key;
    case "ArrowUp":
    case back:
      return stops[at <= 0 ? last : at - 1]?.key;
    case "Home":
      return stops[0]?.key;
    case "End":
      return stops[last]?.key;
    case "PageDown":
    case "PageUp": {
      const group = stops[at]?.group;
      return stops.find((stop) => stop.group !== group)?.key;
    }
    default:
      return undefined;
  }
}
