/** Something that may be a dossier: a file, or text that was pasted. */
export type Offer = { readonly name: string; readonly file: Blob | string };

type Listener = (offers: readonly Offer[]) => void;

let listener: Listener | undefined;
let waiting: readonly Offer[] = [];

/** Hands over what is to be opened, from wherever on the page it came; it waits until somebody listens. */
export function offer(offers: readonly Offer[]): void {
  if (listener === undefined) waiting = [...waiting, ...offers];
  else listener(offers);
}

/** Hears what is to be opened. Answers the undo. */
export function listenForOffers(heard: Listener): () => void {
  listener = heard;
  if (waiting.length > 0) heard(waiting);
  waiting = [];
  return () => {
    if (listener === heard) listener = undefined;
  };
}
