type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Has the page's one live region say something that is not part of the state: that a text was copied. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Hears what is to be announced. Answers the undo. */
export function listenForAnnouncements(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
