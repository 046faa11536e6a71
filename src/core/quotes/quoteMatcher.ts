import { lazily } from "../memoise/lazily";
import type { ActorNames } from "../names/actorNames";
import { type Folded, fold } from "../text/fold";
import type { Span } from "../text/span";
import { align } from "./align";
import { changesOf, type WordChange } from "./changes";
import { differences } from "./differences";
import { nearest } from "./nearest";
import type { Needle } from "./needle";
import { createPassageIndex } from "./passageIndex";
import { alignedStretch, type Resemblance } from "./resemblance";
import { readUnits } from "./units";
import { isEnglish } from "./unknownNames";

/** A place where the words of a quote stand nearly, and what differs; nothing does where only spaces do. */
type NearPlace = { readonly span: Span; readonly changes: readonly WordChange[] };

const withoutSpaces = (text: string) => text.replaceAll(" ", "");

/** Compares quotes with passages of a text by their words. Needles are orthographic, offsets are of the original text. */
export type QuoteMatcher = {
  /**
   * The places that a quote resembles about equally well; none if they do not say the same, for then nobody can tell
   * which of them was meant.
   */
  nearPlaces(needle: Needle): readonly NearPlace[];
  /** What differs between a quote and a given stretch. */
  changesAt(needle: Needle, stretch: Span): readonly WordChange[];
};

/** `text` is folded orthographically. It is read when the first quote is compared with all of it. */
export function createQuoteMatcher(text: Folded, names: ActorNames): QuoteMatcher {
  const index = lazily(() => createPassageIndex(readUnits(text, names)));
  const english = lazily(() => isEnglish(text.original));
  const quoteSide = ({ folded, origin }: Needle) => ({ folded, origin: -origin });

  function nearPlace(needle: Needle, near: Resemblance): readonly NearPlace[] {
    const span = alignedStretch(near, needle.exact);
    if (span === undefined) return [];
    const changes = changesOf(
      near.differences,
      near.steps,
      quoteSide(needle),
      { folded: text, origin: 0 },
      english,
    );
    const [quoted, found] = [
      needle.folded.text.slice(needle.exact.start, needle.exact.end),
      text.text.slice(span.start, span.end),
    ];
    if (changes.length === 0 && withoutSpaces(quoted) !== withoutSpaces(found)) return [];
    return [{ span: text.toOriginal(span.start, span.end), changes }];
  }

  return {
    nearPlaces(needle) {
      return nearest(readUnits(needle.folded, names), index()).flatMap((near) => nearPlace(needle, near));
    },
    changesAt(needle, stretch) {
      const passage = fold(text.original.slice(stretch.start, stretch.end), "orthographic");
      const steps = align(readUnits(needle.folded, names), readUnits(passage, names));
      return changesOf(
        differences(steps),
        steps,
        quoteSide(needle),
        {
          folded: passage,
          origin: stretch.start,
        },
        english,
      );
    },
  };
}
