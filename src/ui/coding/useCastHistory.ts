import { type RefObject, useState } from "react";
import { redoCast, selectCastRedo, selectCastUndo, undoCast } from "../../state/casting";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useStore } from "../kit/useStore";

/**
 * Binds undo and redo to what is decided of the cast; where there is nothing, they are the dossier's. `wanted` gets the row that
 * the keyboard goes to. Returns how often that was done: the rows are drawn anew then, with their names as they are by now.
 */
export function useCastHistory(wanted: RefObject<readonly string[]>): number {
  const messages = useMessages(walkMessages);
  const store = useStore();
  const [turns, setTurns] = useState(0);
  const goThrough = (way: "undo" | "redo") => {
    const step = (way === "undo" ? selectCastUndo : selectCastRedo)(store.getState());
    if (step === undefined) return false;
    // Where it is the same as another then, it has no row of its own.
    const other = (way === "undo" ? step.before : step.after)[step.key]?.sameAs;
    wanted.current = [step.key, ...(other === undefined ? [] : [other])];
    store.setState(way === "undo" ? undoCast : redoCast);
    setTurns(turns + 1);
    const name = isolate(step.key.slice(step.key.indexOf(" ") + 1));
    announce(way === "undo" ? messages.castUndone(name) : messages.castRedone(name));
  };
  useKeys(
    [
      { keys: "Control+Shift+Z Meta+Shift+Z Control+Y", run: () => goThrough("redo") },
      { keys: "Control+Z Meta+Z", run: () => goThrough("undo") },
    ],
    "screen",
  );
  return turns;
}
