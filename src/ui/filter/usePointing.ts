import type { FocusEvent, PointerEvent } from "react";
import type { Tie } from "../../core/graph/ties";
import { isLargeGraph } from "../../core/largeGraph/isLargeGraph";
import { point } from "../../state/selecting";
import { selectTies } from "../../state/shownTies";
import type { Change } from "../../state/state";
import { useUpdate } from "../kit/useStore";

/** While pointer or keyboard is on it, an entry of the key lights its ties on the map; a finger only presses. */
export function usePointing(isOwn: (tie: Tie) => boolean) {
  const update = useUpdate();
  const leave = () => update(point({ kind: "nothing" }));
  return {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === "mouse") update(pointAt(isOwn));
    },
    onPointerLeave: leave,
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(":focus-visible")) update(pointAt(isOwn));
    },
    onBlur: leave,
  };
}

/** Points at those ties that are shown. Of very many nothing is lit: each would be drawn once more. */
const pointAt =
  (isOwn: (tie: Tie) => boolean): Change =>
  (state) => {
    const ties = selectTies(state).filter(isOwn);
    if (isLargeGraph(0, ties.length)) return state;
    return point(ties.length === 0 ? { kind: "nothing" } : { kind: "ties", ties: ties.map(({ id }) => id) })(
      state,
    );
  };
