import { nothingAtStop } from "../../state/decidingAtStop";
import type { State } from "../../state/state";
import {
  selectLeftBehind,
  selectLookedAt,
  selectPassedOver,
  selectStop,
  selectStops,
} from "../../state/walkStops";
import { walkMessages } from "../../words/walk";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useStore, useUpdate } from "../kit/useStore";

/** Returns what is told once the last sentence has been looked at: that all is done, or what was left out; undefined before. */
export function endWords(state: State, messages: (typeof walkMessages)["en"]): string | undefined {
  const left = selectLeftBehind(state);
  if (left > 0) return selectStop(state)?.isLookedAt === false ? messages.leftBehind(left) : undefined;
  if (selectLookedAt(state) < selectStops(state).length) return undefined;
  const passedOver = state.coding.walksAll ? 0 : selectPassedOver(state);
  return passedOver === 0 ? messages.end : messages.endBefore(passedOver);
}

/** Returns what says that a sentence holds no claim, or no further one. At the end, where it cannot go on, that is told. */
export function useNothing(): () => void {
  const messages = useMessages(walkMessages);
  const store = useStore();
  const update = useUpdate();
  return () => {
    const before = selectStop(store.getState());
    update(nothingAtStop);
    const now = store.getState();
    const stop = selectStop(now);
    const isSame = stop?.document === before?.document && stop?.sentence.start === before?.sentence.start;
    const words = isSame ? endWords(now, messages) : undefined;
    if (words !== undefined) announce(words);
  };
}
