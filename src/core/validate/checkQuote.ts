import { lazily } from "../lazily";
import { createActorNames } from "../names/actorNames";
import { createLocatorFor, type Location, type Locator } from "../quotes/locate";
import { locateExact } from "../quotes/locateExact";
import type { Quote, Span } from "../text/span";
import { limits } from "./limits";
import type { QuotedDocument } from "./readDocument";
import type { Report } from "./report";

type Place = { readonly document: QuotedDocument; readonly language: string };

/**
 * Looks quotes up in their texts and raises those that do not stand there to the letter, with the ladder's answer.
 * `names` are those of the actors. What one check may cost in all is bounded: beyond, a quote is not looked for.
 */
export function createQuoteCheck(
  names: readonly (readonly string[])[],
): (quote: Quote, place: Place, path: string, report: Report) => void {
  const actorNames = lazily(() => createActorNames(names));
  const locators = new Map<string, Locator>();
  let [searched, compared] = [0, 0];

  const locate = (text: string, quote: Quote): Location | undefined => {
    searched += text.length;
    if (searched > limits.searched || compared >= limits.compared) return undefined;
    const locator = locators.get(text) ?? createLocatorFor(text, actorNames());
    locators.set(text, locator);
    const location = locator.locate(quote);
    if (location.kind !== "verbatim") compared += 1;
    return location;
  };

  return (quote, { document, language }, path, report) => {
    const text = document.texts.get(language);
    if (text === undefined) {
      report.raise("quote-without-text", path, { language, document: document.id });
      return;
    }
    const location = locate(text, quote);
    const quoted = { document: document.id, language, exact: quote.exact };
    if (location === undefined) report.raise("quote-not-compared", path, quoted);
    else raise(location, { text, quote, quoted }, path, report);
  };
}

type Quoted = { readonly document: string; readonly language: string; readonly exact: string };

function raise(
  location: Location,
  { text, quote, quoted }: { readonly text: string; readonly quote: Quote; readonly quoted: Quoted },
  path: string,
  report: Report,
): void {
  switch (location.kind) {
    case "verbatim":
      // What is drawn is placed by `locateExact`; a quote that only the ladder can place would be valid and unsupported.
      if (locateExact(text, quote) === undefined)
        report.raise("quote-ambiguous", path, { ...quoted, spans: [location.span] });
      return;
    case "ambiguous":
      report.raise("quote-ambiguous", path, { ...quoted, spans: location.spans });
      return;
    case "typographic":
    case "orthographic":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, location.span),
        repair: location.repair,
      });
      return;
    case "drifted":
    case "conflict":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, location.span),
        changes: location.changes,
      });
      return;
    case "missing":
      report.raise("quote-missing", path, quoted);
  }
}

/** What the text has in place of a quote. */
function foundAt(text: string, { start, end }: Span) {
  return { start, end, found: text.slice(start, end) };
}
