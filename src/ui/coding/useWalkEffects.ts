import { useEffect } from "react";
import { followStep, leaveGone, startWalk } from "../../state/walking";
import { selectStop, selectStops } from "../../state/walkStops";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { endWords } from "./useNothing";

/** ms: what has just been saved is told first. */
const pause = 500;

/** Begins the walk, or takes it up where it stood, goes back with undo and redo to what they change, and tells each sentence. */
export function useWalkEffects(): void {
  const messages = useMessages(walkMessages);
  const store = useStore();
  const update = useUpdate();
  const stop = useSelect(selectStop);
  useEffect(() => {
    update(startWalk);
    return store.subscribe(({ graph: { dossier }, coding, view }, { graph, history, coding: last }) => {
      if (view.screen !== "coding") return;
      // A form that was kept has come back, or another dossier: its sentence is not known yet.
      if (coding.stop === undefined && last.stop !== undefined) return update(startWalk);
      if (dossier === graph.dossier) return;
      const step = [history.past.at(-1), history.future.at(-1)].find((own) => own?.dossier === dossier);
      if (step !== undefined) update(followStep(graph.dossier, step.kind));
      update(leaveGone);
    });
  }, [store, update]);

  const place = stop && `${stop.document} ${stop.sentence.start}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when another sentence comes into focus
  useEffect(() => {
    const begun = store.getState().coding.draft;
    const timer = setTimeout(() => {
      const state = store.getState();
      const { coding, graph } = state;
      // Whoever has gone on in the form meanwhile has been told what came of it: nothing is told over that.
      if (coding.draft !== begun) return;
      const here = selectStop(state);
      const document = here && graph.documents.get(here.document);
      const marked = coding.selection?.span ?? here?.sentence;
      if (here === undefined || document === undefined || marked === undefined) return;
      const stops = selectStops(state);
      const words = (document.texts[document.language] ?? "").slice(marked.start, marked.end);
      const told = `${messages.sentence(stops.indexOf(here) + 1, stops.length)}: ${words}`;
      const end = endWords(state, messages);
      announce(end === undefined ? told : `${end} ${told}`);
    }, pause);
    return () => clearTimeout(timer);
  }, [place, store, messages]);
}
