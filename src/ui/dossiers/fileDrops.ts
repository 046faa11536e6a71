/** Something that may be a dossier: a file, or text that was pasted. `isToAdd`: it is to go into the open dossier, unasked. */
export type FileDrop = { readonly name: string; readonly file: Blob | string; readonly isToAdd?: boolean };

/** A file with an article, for a new dossier. */
export type ArticleDrop = { readonly name: string; readonly file: Blob };

type Listener<Dropped> = (drops: readonly Dropped[]) => void;

/** Returns a queue of what was dropped, pasted or chosen anywhere on the page; it waits until somebody listens. */
function createDropQueue<Dropped>() {
  let listener: Listener<Dropped> | undefined;
  let waiting: readonly Dropped[] = [];
  return {
    add: (drops: readonly Dropped[]): void => {
      if (listener === undefined) waiting = [...waiting, ...drops];
      else listener(drops);
    },
    /** What waits is passed on once the listener has stayed for a moment. Answers the undo. */
    listen: (added: Listener<Dropped>): (() => void) => {
      listener = added;
      queueMicrotask(() => {
        if (listener !== added || waiting.length === 0) return;
        const drops = waiting;
        waiting = [];
        added(drops);
      });
      return () => {
        if (listener === added) listener = undefined;
      };
    },
  };
}

/** Files that are to be opened. */
export const fileDrops = createDropQueue<FileDrop>();

/** Articles to begin a dossier with. */
export const articleDrops = createDropQueue<ArticleDrop>();
