import { memo, useMemo } from "react";
import { inDrawingOrder } from "../../../core/crowd/drawingOrder";
import { countPassages } from "../../../core/scene/countPassages";
import { type Attention, pressedTie } from "../../../core/scene/emphasis";
import type { Frame } from "../../../core/scene/frame";
import type { Tie } from "../../../core/ties";
import { selectTies } from "../../../state/selectors";
import { useLanguage } from "../../messages/useMessages";
import { useSelect } from "../../useStore";
import { ActorMarks } from "../ActorMarks";
import styles from "../drawing.module.css";
import { selectStops, tieKey } from "../roving";
import { TieDrawing } from "../TieDrawing";
import { tieLabel } from "../tieLabel";

type Props = {
  readonly attention: Attention;
  readonly focused: string | undefined;
  readonly entry: string | undefined;
  readonly frame: Frame;
};

/** All actors, and the ties that are meant: the one where the keyboard is, those pointed at, the selected one. */
export const CrowdMarks = memo(function CrowdMarks({ attention, focused, entry, frame }: Props) {
  const stops = useSelect(selectStops);
  const keys = useMemo(() => new Set(stops.map(({ key }) => key)), [stops]);
  const start = entry !== undefined && keys.has(entry) ? entry : stops[0]?.key;
  const { selectedTie, pointedTies } = attention;
  const ties = useSelect(selectTies);
  const meant = ties.filter(({ id }) => id === selectedTie || pointedTies.includes(id));
  const graph = useSelect((state) => state.graph);
  const actors = useMemo(() => inDrawingOrder(graph.sides, countPassages(graph)), [graph]);
  const targets = ties.filter((tie) => tieKey(tie.id) === start || meant.includes(tie));
  return (
    <>
      {targets.map((tie) => (
        <Target
          key={tie.id}
          tie={tie}
          pressed={tie.id === pressedTie(attention)}
          entry={tieKey(tie.id) === start}
        />
      ))}
      <g className={styles.lifted}>
        {meant.map((tie) => (
          <g
            key={tie.id}
            data-selected={tie.id === selectedTie ? "" : undefined}
            data-focused={tieKey(tie.id) === focused ? "" : undefined}
          >
            <TieDrawing tie={tie} lifted />
          </g>
        ))}
      </g>
      <ActorMarks actors={actors} selected={attention.selectedActor} start={start} frame={frame} />
    </>
  );
});

/** What of a tie can be focused and pressed; it is seen on the canvas, or lifted. */
function Target({
  tie,
  pressed,
  entry,
}: {
  readonly tie: Tie;
  readonly pressed: boolean;
  readonly entry: boolean;
}) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.mark}
      data-tie={tie.id}
      data-key={tieKey(tie.id)}
      tabIndex={entry ? 0 : -1}
      aria-label={tieLabel(tie, actors, language)}
      aria-pressed={pressed}
    >
      <path className={styles.hit} data-part="hit" />
    </g>
  );
}
