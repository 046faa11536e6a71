import { memo } from "react";
import { type Attention, pressedTie } from "../../core/scene/emphasis";
import type { Frame } from "../../core/scene/frame";
import type { Tie } from "../../core/ties";
import { memoise } from "../../state/memoise";
import { selectAllTies, selectTies } from "../../state/selectors";
import type { State } from "../../state/state";
import { useLanguage } from "../messages/useMessages";
import { useSelect } from "../useStore";
import { ActorMarks } from "./ActorMarks";
import styles from "./drawing.module.css";
import { selectStops, tieKey } from "./roving";
import { TieDrawing } from "./TieDrawing";
import { TieMark } from "./TieMark";
import { tieLabel } from "./tieLabel";

type Props = {
  readonly attention: Attention;
  readonly focused: string | undefined;
  readonly entry: string | undefined;
  readonly frame: Frame;
};

/** All marks of the dossier, whatever is filtered: what is hidden stays and fades, so that it can come back in its place. */
export const MapMarks = memo(function MapMarks({ attention, focused, entry, frame }: Props) {
  const stops = useSelect(selectStops);
  const actors = useSelect((state) => state.graph.sides);
  const start = stops.some(({ key }) => key === entry) ? entry : stops[0]?.key;
  return (
    <>
      <TieMarks selected={pressedTie(attention)} start={start} />
      <LiftedTies attention={attention} focused={focused} />
      <ActorMarks actors={actors} selected={attention.selectedActor} start={start} frame={frame} />
    </>
  );
});

/** Every tie of the dossier; those that are shown as the filter leaves them. */
const selectDrawnTies: (state: State) => readonly Tie[] = memoise(
  (state: State) => [selectAllTies(state), selectTies(state)] as const,
  (all, ties) => {
    const shown = new Map(ties.map((tie) => [tie.id, tie]));
    return all.map((tie) => shown.get(tie.id) ?? tie);
  },
);

const TieMarks = memo(function TieMarks({
  selected,
  start,
}: {
  readonly selected: Attention["selectedTie"];
  readonly start: string | undefined;
}) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return useSelect(selectDrawnTies).map((tie) => (
    <TieMark
      key={tie.id}
      tie={tie}
      label={tieLabel(tie, actors, language)}
      pressed={tie.id === selected}
      entry={tieKey(tie.id) === start}
    />
  ));
});

/** What is meant now is drawn again above the other lines. Focus and pointer stay with the marks below, which never move. */
function LiftedTies({ attention, focused }: Pick<Props, "attention" | "focused">) {
  const { selectedTie, pointedTies } = attention;
  const lifted = useSelect(selectDrawnTies).filter(
    ({ id }) => id === selectedTie || pointedTies.includes(id),
  );
  return (
    <g className={styles.lifted}>
      {lifted.map((tie) => (
        <g
          key={tie.id}
          data-selected={tie.id === selectedTie ? "" : undefined}
          data-focused={tieKey(tie.id) === focused ? "" : undefined}
        >
          <TieDrawing tie={tie} lifted />
        </g>
      ))}
    </g>
  );
}
