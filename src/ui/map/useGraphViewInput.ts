import { useCallback, useMemo } from "react";
import type { ActorId } from "../../core/dossier/dossier";
import type { Tie } from "../../core/graph/ties";
import { countPassages } from "../../core/scene/countPassages";
import type { Attention } from "../../core/scene/createScene";
import type { Frame } from "../../core/scene/frame";
import { memoiseSelector } from "../../state/memoiseSelector";
import {
  selectAllTies,
  selectPointed,
  selectShownActors,
  selectStep,
  selectTies,
} from "../../state/selectors";
import type { State } from "../../state/state";
import { tieRest } from "../kit/tieWords";
import { useLanguage } from "../kit/useMessages";
import { useSelectAfterPaint } from "../kit/useSelectAfterPaint";
import { useSelect } from "../kit/useStore";
import type { GraphViewInput } from "./bindGraphView";
import { useMeasure } from "./useMeasure";

/** What the map is drawn from, but for the positions. The same `input` means the same geometry. */
export function useGraphViewInput(frame: Frame | undefined): GraphViewInput | undefined {
  const graph = useSelect((state) => state.graph);
  const ties = useSelect(selectTies);
  const allTies = useSelect(selectAllTies);
  const shownActors = useSelect(selectShownActors);
  const pins = useSelect((state) => state.view.pins);
  const language = useLanguage();
  const measure = useMeasure();
  // The passage is read first; the drawing steps back around its tie in the next breath.
  const attention = useSelectAfterPaint(selectAttention);
  const passages = countPassages(graph);
  const describe = useCallback((tie: Tie) => tieRest(tie, graph.actors, language), [graph, language]);
  const input = useMemo(
    () =>
      frame && {
        ties,
        shownActors,
        allTies,
        actors: graph.sides,
        passages,
        pins: new Set(Object.keys(pins) as ActorId[]),
        frame,
        language,
        measure,
      },
    [ties, shownActors, allTies, graph, passages, pins, frame, language, measure],
  );
  return useMemo(() => input && { input, attention, describe }, [input, attention, describe]);
}

/** What is pointed at, selected and read of what is shown: a hidden tie steps nothing back. */
const selectAttention: (state: State) => Attention = memoiseSelector(
  (state: State) =>
    [
      selectPointed(state),
      state.view.selection,
      selectStep(state)?.tie,
      selectTies(state),
      selectShownActors(state),
    ] as const,
  (pointed, selection, read, ties, actors) => {
    // A selected tie may have no passage to read.
    const tie = selection.kind === "tie" ? selection.tie : read;
    const shown = new Set(ties.map((tie) => tie.id));
    const isShown = (id: ActorId) => actors.has(id);
    return {
      pointedTies: pointed.kind === "ties" ? pointed.ties.filter((tie) => shown.has(tie)) : [],
      pointedActor: pointed.kind === "actor" && isShown(pointed.actor) ? pointed.actor : undefined,
      selectedTie: tie !== undefined && shown.has(tie) ? tie : undefined,
      selectedActor: selection.kind === "actor" && isShown(selection.actor) ? selection.actor : undefined,
    };
  },
);
