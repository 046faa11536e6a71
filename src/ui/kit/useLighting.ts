import type { Tie } from "../../core/graph/ties";
import { point } from "../../state/selecting";
import { useUpdate } from "./useStore";

/** Returns the handlers of an element that lights ties on the map while the pointer or the focus is on it. */
export function useLighting(ties: readonly Tie[]) {
  const update = useUpdate();
  const light = () => update(point({ kind: "ties", ties: ties.map(({ id }) => id) }));
  const leave = () => update(point({ kind: "nothing" }));
  return { onPointerEnter: light, onPointerLeave: leave, onFocus: light, onBlur: leave };
}
