import type { Dossier, Evidence, SourceDocument } from "../dossier/dossier";
import type { Quote, Span } from "../text/span";

/** Where the words of a quote stand to the letter. */
export type ExactPlace = {
  readonly span: Span;
  /** Whether its prefix and suffix stand beside it. */
  readonly hasContext: boolean;
};

/** Places compared by what stands around them; of a word that stands more often, context says too little. */
const PLACES_AT_MOST = 100;

/** Finds where some characters stand; nowhere if they do so more than a hundred times. */
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

/** The share of the context's words that has to stand around a place, and by how much it has to be more than elsewhere. */
const SHARE = 2 / 3;
const LEAD = 1 / 3;
/** Words of context that are compared on each side. */
const WORDS_AT_MOST = 24;

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** How many words two lists have in common, in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (let j = 1; j <= other.length; j += 1) {
      const longest = Math.max(row[j] ?? 0, next[j - 1] ?? 0);
      next.push(word === other[j - 1] ? (row[j - 1] ?? 0) + 1 : longest);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Chooses among places where the same words stand, by the words around them: the only one; else the one whose prefix and
 * suffix share clearly more with the quote's than any other's. Undefined where context does not decide.
 */
export function likeliestPlace(
  text: string,
  { prefix = "", suffix = "" }: Quote,
  places: readonly Span[],
): Span | undefined {
  if (places.length < 2) return places[0];
  const before = wordsOf(prefix).slice(-WORDS_AT_MOST);
  const after = wordsOf(suffix).slice(0, WORDS_AT_MOST);
  const count = before.length + after.length;
  if (count === 0) return undefined;
  const ranked = places
    .map((place) => {
      const textBefore = wordsOf(text.slice(Math.max(0, place.start - 2 * prefix.length - 16), place.start));
      const textAfter = wordsOf(text.slice(place.end, place.end + 2 * suffix.length + 16));
      const shared =
        countShared(before, textBefore.slice(-before.length - 2)) +
        countShared(after, textAfter.slice(0, after.length + 2));
      return { place, share: shared / count };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const leads = best !== undefined && best.share >= SHARE && best.share - (second?.share ?? 0) >= LEAD - 1e-9;
  return leads ? best.place : undefined;
}

/** By quote the text in which the ladder has refused it: to tell whether it splits a token takes every known name. */
const refusedTexts = new WeakMap<Quote, string>();

/** Remembers that a quote is not supported by a text, even where its letters stand there: "5" in "15". */
export function markRefused(quote: Quote, text: string): void {
  refusedTexts.set(quote, text);
}

/** Returns whether the ladder has refused a quote in a text. */
export const isRefused = (quote: Quote, text: string): boolean => refusedTexts.get(quote) === text;

/** Returns the quotes of a dossier's claims, each with the text that it is from. */
export const claimQuotes = ({ documents, claims }: Dossier) => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ document, quotes }) =>
      Object.entries(quotes).map(([language, quote]) => ({
        quote,
        document,
        language,
        text: byId.get(document)?.texts[language] ?? "",
      })),
    ),
  );
};

/** Returns the quotes of a dossier that were refused in their texts. */
export const refusedIn = (dossier: Dossier): readonly Quote[] =>
  claimQuotes(dossier).flatMap(({ quote, text }) => (isRefused(quote, text) ? [quote] : []));

/** Marks quotes as refused that come from another thread together with their dossier. */
export function refuseAll(dossier: Dossier, refused: readonly Quote[]): void {
  const own = new Set(refused);
  for (const { quote, text } of claimQuotes(dossier)) if (own.has(quote)) markRefused(quote, text);
}
