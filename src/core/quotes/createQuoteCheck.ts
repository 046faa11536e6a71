import { limits } from "../dossier/limits";
import { lazily } from "../memoise/lazily";
import { oncePer } from "../memoise/oncePer";
import { type ActorNames, type ActorWithNames, createActorNames } from "../names/actorNames";
import type { Quote, Span } from "../text/span";
import { createLocatorFor, type Locator } from "./locate";
import type { Location } from "./location";

/** Checks quotes against texts and makes quotes of texts, so that what is made always passes the check. */
export type QuoteCheck = {
  /** Answers where a quote stands in a text, and how well. */
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

/** The check for one dossier's actors. What it finds out about a text it keeps as long as it lives. */
export function createQuoteCheck(actors: readonly ActorWithNames[]): QuoteCheck {
  const names: () => ActorNames = lazily(() => namesOf(actors));
  const locators = new Map<string, Locator>();
  const locatorOf = (text: string): Locator => {
    const locator = locators.get(text) ?? createLocatorFor(text, names);
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
