import { limits } from "../dossier/limits";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { type ActorNames, type ActorWithNames, createActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import { createLocator, type Locator } from "./createLocator";
import type { Location } from "./location";

/** Checks quotes against texts and makes quotes of texts, so that what is made always passes the check. */
export type QuoteCheck = {
  /**
   * Answers where a quote stands in a text, and how well.
   *
   * The words come first, and context only chooses: where they stand once, they stand there, whatever is around them now;
   * where they stand several times, with their own context, or else with the one that is clearly most like it. A turned
   * actor, number or negation is always a `conflict`, never drift, and so is a quote that cuts a word or a number into
   * another ("5" in "15"). Where different passages resemble a quote about equally well, it is `missing` rather than placed;
   * `docs/FIGURES.md` has how often a place is right. Repetitions of one passage are `ambiguous`, but a conflict with all of
   * them stays one, and stands at the first. An empty quote is `missing`.
   *
   * Time is linear in the text for the exact levels and for reading the text once; after that, comparing a quote costs a
   * search for its skeleton and at most some 300 alignments of its own length. A quote of more than 2,000 words and signs is
   * looked for on the exact levels only.
   */
  checkQuote(text: string, quote: Quote): Location;
  /**
   * Makes the quote of a stretch of a text: its own characters, with context only where it needs any. What cuts a name so
   * that it means something else ("Sudan" in "South Sudan") gets the rest of it as context. Undefined where nothing or more
   * than a quote may hold is selected, and where the check would not find the stretch again.
   */
  makeQuote(text: string, span: Span): Quote | undefined;
};

/** Edits share the list of actors, and to index their names takes longer than to check a claim. */
const namesOf = oncePer((actors: readonly ActorWithNames[]): ActorNames => createActorNames(actors));

/** Creates the check for one dossier's actors: their names and aliases in all languages. What it finds out about a text it keeps as long as it lives. */
export function createQuoteCheck(actors: readonly ActorWithNames[]): QuoteCheck {
  const names: () => ActorNames = lazily(() => namesOf(actors));
  const locators = new Map<string, Locator>();
  const locatorOf = (text: string): Locator => {
    const locator = locators.get(text) ?? createLocator(text, names);
    locators.set(text, locator);
    return locator;
  };
  return {
    checkQuote: (text, quote) => locatorOf(text).locate(quote),
    makeQuote(text, span) {
      if (span.end <= span.start || span.end - span.start > limits.quote) return undefined;
      const locator = locatorOf(text);
      const quote = locator.quoteAt(span);
      const isLong = Math.max(quote.prefix?.length ?? 0, quote.suffix?.length ?? 0) > limits.quote;
      const found = locator.locate(quote);
      return found.kind === "verbatim" && found.span.start === span.start && !isLong ? quote : undefined;
    },
  };
}
