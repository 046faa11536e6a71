import { memo, useMemo } from "react";
import { inDrawingOrder } from "../../core/largeGraph/drawingOrder";
import { countPassages } from "../../core/scene/countPassages";
import { isMeant, pressedTie } from "../../core/scene/emphasis";
import { selectTies } from "../../state/selectors";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorMarks } from "./ActorMarks";
import type { MarksProps } from "./GraphView";
import { LiftedTies, TieCasings } from "./LiftedTies";
import { tieKey } from "./roving";
import { TieMark } from "./TieMark";
import { tieLabel } from "./tieLabel";

/** All actors, and the ties that are meant: the one where the keyboard is, those pointed at, the selected one. */
export const LargeGraphMarks = memo(function LargeGraphMarks({
  attention,
  focused,
  start,
  frame,
}: MarksProps) {
  const language = useLanguage();
  const ties = useSelect(selectTies);
  const graph = useSelect((state) => state.graph);
  const actors = useMemo(() => inDrawingOrder(graph.sides, countPassages(graph)), [graph]);
  const targets = ties.filter(({ id }) => tieKey(id) === start || isMeant(attention, id));
  return (
    <>
      {targets.map((tie) => (
        <TieMark
          key={tie.id}
          tie={tie}
          label={tieLabel(tie, graph.actors, language)}
          pressed={tie.id === pressedTie(attention)}
          entry={tieKey(tie.id) === start}
          isPainted
        />
      ))}
      <TieCasings ties={targets} attention={attention} focused={focused} />
      <LiftedTies ties={targets} attention={attention} focused={focused} />
      <ActorMarks actors={actors} selected={attention.selectedActor} start={start} frame={frame} />
    </>
  );
});
