import type { ActorNames } from "./actorNames";
import type { Folded } from "./fold";
import type { Needle } from "./needle";
import { occurrences } from "./occurrences";
import type { Span } from "./span";
import { isTorn } from "./torn";

/** More places than these are not listed. */
const PLACES_AT_MOST = 100;

/** Where a quote stands in the original text: itself, and with its context. */
export type Place = { readonly exact: Span; readonly whole: Span };

/**
 * The places where exactly what is looked for stands in a text folded alike, the first hundred; torn ones are none. Only
 * a verbatim quote may begin or end inside a word.
 */
export function exactPlaces(text: Folded, needle: Needle, names: ActorNames): readonly Place[] {
  const { folded, whole, exact, rung } = needle;
  return occurrences(text.text, folded.text.slice(whole.start, whole.end), PLACES_AT_MOST)
    .map((found) => found - whole.start)
    .map((origin) => ({
      exact: text.toOriginal(origin + exact.start, origin + exact.end),
      whole: text.toOriginal(origin + whole.start, origin + whole.end),
    }))
    .filter((place) => !isTorn(text.original, place.whole, names, rung !== "verbatim"));
}
