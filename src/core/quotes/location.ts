import type { Quote, Span } from "../text/span";
import type { WordChange } from "./changes";

/** Where a quote stands in a text, and how well: the verification ladder, best level first. Offsets as in `Span`. */
export type Location =
  /** The characters are there, once, or once with this prefix and suffix; `contextDiffers` where something else is around them. */
  | { readonly kind: "verbatim"; readonly span: Span; readonly contextDiffers?: true }
  /** They are there more than once, and context does not decide. The first hundred places. */
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] }
  /** The same but for typography or orthography (see `FOLD_LEVELS`); `repair` stands there verbatim. */
  | { readonly kind: "typographic" | "orthographic"; readonly span: Span; readonly repair: Quote }
  /** Words differ; in a `conflict`, an actor, a number or a negation does. */
  | { readonly kind: "drifted" | "conflict"; readonly span: Span; readonly changes: readonly WordChange[] }
  | { readonly kind: "missing" };

/** Returns the places of a quote: one, several where it is ambiguous, none where it is missing. */
export function placesOf(location: Location): readonly Span[] {
  if ("spans" in location) return location.spans;
  return "span" in location ? [location.span] : [];
}

/**
 * Returns where a text says what is to be shown beside a quote: its place, and the whole of each word that it cuts, for "5"
 * beside the "5" of "15" would look the same.
 */
export function shownPlaceOf(location: Extract<Location, { readonly span: Span }>): Span {
  const changed = "changes" in location ? location.changes.map(({ inText }) => inText) : [];
  const stretches = [location.span, ...changed.filter(({ start, end }) => end > start)];
  return {
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
  };
}

/** Returns the text's words at `shownPlaceOf`; undefined where a quote is nowhere, or in several places. */
export function foundIn(text: string, location: Location): string | undefined {
  if (!("span" in location)) return undefined;
  const { start, end } = shownPlaceOf(location);
  return text.slice(start, end);
}

/** Returns what turns the meaning of a quote in its text, each kind once. */
export function turnedIn(location: Location): readonly Exclude<WordChange["kind"], "word">[] {
  const kinds = "changes" in location ? location.changes.map(({ kind }) => kind) : [];
  return [...new Set(kinds)].filter((kind) => kind !== "word");
}
