import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import { type Folded, fold } from "../text/fold";
import type { Span } from "../text/span";
import { align } from "./align";
import { changesOf, type WordChange } from "./changes";
import { differences } from "./differences";
import { nearestPassages } from "./nearestPassages";
import { createPassageIndex } from "./passageIndex";
import type { QuoteQuery } from "./quoteQuery";
import { alignedStretch, type Resemblance } from "./resemblance";
import { readUnits } from "./units";
import { isEnglish } from "./unknownNames";

/** A place where the words of a quote stand nearly, and what differs; nothing does where only spaces do. */
type NearPlace = { readonly span: Span; readonly changes: readonly WordChange[] };

const withoutSpaces = (text: string) => text.replaceAll(" ", "");

/** Compares quotes with passages of a text by their words. Queries are orthographic, offsets are of the original text. */
export type QuoteMatcher = {
  /**
   * The places that a quote resembles about equally well; none if they do not say the same, for then nobody can tell
   * which of them was meant.
   */
  nearPlaces(query: QuoteQuery): readonly NearPlace[];
  /** What differs between a quote and a given stretch. */
  changesAt(query: QuoteQuery, stretch: Span): readonly WordChange[];
};

/** `text` is folded orthographically. It is read when the first quote is compared with all of it. */
export function createQuoteMatcher(text: Folded, names: ActorNames): QuoteMatcher {
  const index = lazily(() => createPassageIndex(readUnits(text, names)));
  const english = lazily(() => isEnglish(text.original));
  const quoteSide = ({ folded, origin }: QuoteQuery) => ({ folded, origin: -origin });

  function nearPlace(query: QuoteQuery, near: Resemblance): readonly NearPlace[] {
    const span = alignedStretch(near, query.exact);
    if (span === undefined) return [];
    const changes = changesOf(
      near.differences,
      near.steps,
      quoteSide(query),
      { folded: text, origin: 0 },
      english,
    );
    const [quoted, found] = [
      query.folded.text.slice(query.exact.start, query.exact.end),
      text.text.slice(span.start, span.end),
    ];
    if (changes.length === 0 && withoutSpaces(quoted) !== withoutSpaces(found)) return [];
    return [{ span: text.toOriginal(span.start, span.end), changes }];
  }

  return {
    nearPlaces(query) {
      return nearestPassages(readUnits(query.folded, names), index()).flatMap((near) =>
        nearPlace(query, near),
      );
    },
    changesAt(query, stretch) {
      const passage = fold(text.original.slice(stretch.start, stretch.end), "orthographic");
      const steps = align(readUnits(query.folded, names), readUnits(passage, names));
      return changesOf(
        differences(steps),
        steps,
        quoteSide(query),
        {
          folded: passage,
          origin: stretch.start,
        },
        english,
      );
    },
  };
}
