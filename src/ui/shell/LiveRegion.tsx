import { useEffect, useState } from "react";
import { listenForAnnouncements } from "../kit/announce";
import { useStore } from "../kit/useStore";

/** Changes this close together are told as one, in ms. */
const pause = 150;

/** The page's one polite live region: tells what a filter or a selection has changed, never what was so at first. */
export function LiveRegion() {
  const store = useStore();
  const [{ message, turn }, setSaid] = useState({ message: "", turn: 0 });

  useEffect(() => {
    const say = (message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 }));
    let before = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let telling = Promise.resolve();
    let isOver = false;
    const tell = async () => {
      const after = store.getState();
      // Nothing is told of the first picture, which does without the words for it.
      const { announcementOf } = await import("../kit/announcement");
      if (isOver) return;
      const said = announcementOf(before, after);
      if (said !== undefined) say(said);
      else if (after.view.language !== before.view.language) say("");
      before = after;
    };
    const unsubscribe = store.subscribe((state, last) => {
      if (state.view === last.view) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        telling = tell();
      }, pause);
    });
    // However long the words for a change take to come, what is announced after it is heard after it.
    const unlisten = listenForAnnouncements(async (message) => {
      await telling;
      if (!isOver) say(message);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
      unlisten();
    };
  }, [store]);

  return (
    <div className="visually-hidden" aria-live="polite">
      {/* A new element each time: what is said twice is heard twice. */}
      <span key={turn}>{message}</span>
    </div>
  );
}
