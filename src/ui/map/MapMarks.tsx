import { memo, useMemo } from "react";
import type { Tie } from "../../core/graph/ties";
import { countPassages } from "../../core/scene/countPassages";
import { setNames } from "../../core/scene/createGeometry";
import { type Attention, pressedTie } from "../../core/scene/createScene";
import { metricsOf } from "../../core/scene/frame";
import { memoiseSelector } from "../../state/memoiseSelector";
import { selectAllTies, selectTies } from "../../state/selectors";
import type { State } from "../../state/state";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorMarks } from "./ActorMarks";
import type { MarksProps } from "./GraphView";
import { tieKey } from "./roving";
import { LiftedTies, TieCasings, TieMark } from "./TieMark";
import { tieLabel } from "./tieLabel";
import { useMeasure } from "./useMeasure";

/** All marks of the dossier, whatever is filtered: what is hidden stays and fades, so that it can come back in its place. */
export const MapMarks = memo(function MapMarks({ attention, focused, start, frame }: MarksProps) {
  const ties = useSelect(selectDrawnTies);
  const graph = useSelect((state) => state.graph);
  const language = useLanguage();
  const measure = useMeasure();
  const actors = graph.sides;
  const settings = useMemo(() => {
    const given = { actors, passages: countPassages(graph), language, measure };
    const all = setNames(given, metricsOf(frame, actors.length));
    return new Map(actors.flatMap(({ id }, index) => (all[index] ? [[id, all[index]]] : [])));
  }, [graph, actors, language, measure, frame]);
  return (
    <>
      <TieCasings ties={ties} attention={attention} focused={focused} />
      <TieMarks ties={ties} selected={pressedTie(attention)} start={start} />
      <LiftedTies ties={ties} attention={attention} focused={focused} />
      <ActorMarks
        actors={actors}
        selected={attention.selectedActor}
        start={start}
        frame={frame}
        settings={settings}
      />
    </>
  );
});

/** Every tie of the dossier; those that are shown as the filter leaves them. */
const selectDrawnTies: (state: State) => readonly Tie[] = memoiseSelector(
  (state: State) => [selectAllTies(state), selectTies(state)] as const,
  (all, ties) => {
    const shown = new Map(ties.map((tie) => [tie.id, tie]));
    return all.map((tie) => shown.get(tie.id) ?? tie);
  },
);

const TieMarks = memo(function TieMarks({
  ties,
  selected,
  start,
}: {
  readonly ties: readonly Tie[];
  readonly selected: Attention["selectedTie"];
  readonly start: string | undefined;
}) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return ties.map((tie) => (
    <TieMark
      key={tie.id}
      tie={tie}
      label={tieLabel(tie, actors, language)}
      pressed={tie.id === selected}
      entry={tieKey(tie.id) === start}
    />
  ));
});
