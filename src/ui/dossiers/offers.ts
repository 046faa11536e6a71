/** Something that may be a dossier: a file, or text that was pasted. `isToAdd`: it is to go into the open dossier, unasked. */
export type Offer = { readonly name: string; readonly file: Blob | string; readonly isToAdd?: boolean };

/** A file with an article, for a new dossier. */
export type ArticleOffer = { readonly name: string; readonly file: Blob };

type Listener<Offered> = (offers: readonly Offered[]) => void;

/** Hands over what was offered, from wherever on the page it came; it waits until somebody listens. */
function createOffers<Offered>() {
  let listener: Listener<Offered> | undefined;
  let waiting: readonly Offered[] = [];
  return {
    offer: (offers: readonly Offered[]): void => {
      if (listener === undefined) waiting = [...waiting, ...offers];
      else listener(offers);
    },
    /** What waits is heard once the listener has stayed for a moment. Answers the undo. */
    listen: (heard: Listener<Offered>): (() => void) => {
      listener = heard;
      queueMicrotask(() => {
        if (listener !== heard || waiting.length === 0) return;
        const offers = waiting;
        waiting = [];
        heard(offers);
      });
      return () => {
        if (listener === heard) listener = undefined;
      };
    },
  };
}

/** Offers of what is to be opened, and hearing them. */
export const { offer, listen: listenForOffers } = createOffers<Offer>();

/** Offers of an article to begin a dossier with, and hearing them. */
export const { offer: offerArticle, listen: listenForArticles } = createOffers<ArticleOffer>();
