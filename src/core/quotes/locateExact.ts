import type { Evidence, SourceDocument } from "../dossier/dossier";
import type { Quote, Span } from "../text/span";
import { likeliestPlace } from "./likeliestPlace";
import { isRefused } from "./refused";

/** Where the words of a quote stand to the letter. */
export type ExactPlace = {
  readonly span: Span;
  /** Whether its prefix and suffix stand beside it. */
  readonly hasContext: boolean;
};

/** Places compared by what stands around them; of a word that stands more often, context says too little. */
const PLACES_AT_MOST = 100;

/** Where some characters stand; nowhere if they do so more than a hundred times. */
export function letterPlaces(text: string, exact: string): readonly Span[] {
  if (exact === "") return [];
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1 && places.length <= PLACES_AT_MOST; ) {
    places.push({ start: at, end: at + exact.length });
    at = text.indexOf(exact, at + 1);
  }
  return places.length > PLACES_AT_MOST ? [] : places;
}

/**
 * Finds the one place where a quote stands to the letter: with its context; else, where its words stand once, there,
 * whatever is around them now; else where the context is clearly most alike. Undefined where none of that decides;
 * `checkQuote` says why. This is all that a verified dossier needs, so the first view does without the rest.
 */
export function exactPlace(text: string, quote: Quote): ExactPlace | undefined {
  const { exact, prefix = "", suffix = "" } = quote;
  if (exact === "") return undefined;
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (at !== -1) {
    if (text.indexOf(whole, at + 1) !== -1) return undefined;
    const start = at + prefix.length;
    return { span: { start, end: start + exact.length }, hasContext: true };
  }
  if (whole === exact) return undefined;
  const span = likeliestPlace(text, quote, letterPlaces(text, exact));
  return span && { span, hasContext: false };
}

/**
 * Finds where a quote stands to the letter, see `exactPlace`; nowhere in a text in which the ladder has refused it. This
 * decides what is drawn, marked and counted.
 */
export function locateExact(text: string, quote: Quote): Span | undefined {
  return isRefused(quote, text) ? undefined : exactPlace(text, quote)?.span;
}

/** Finds where evidence stands in its document's original, see `locateExact`. */
export function evidenceSpan(
  { quotes }: Pick<Evidence, "quotes">,
  document: SourceDocument | undefined,
): Span | undefined {
  const quote = document && quotes[document.language];
  const text = document?.texts[document.language];
  return quote === undefined || text === undefined ? undefined : locateExact(text, quote);
}
