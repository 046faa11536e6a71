import type { Actor, Evidence } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { markRefused } from "../quotes/locateExact";
import { type Location, shownPlaceOf } from "../quotes/location";
import type { Quote, Span } from "../text/span";
import { at, type IssueCollector } from "./issueCollector";
import type { QuotedDocument } from "./readDocument";
import { readList, readObject, type ValueReader } from "./readJson";
import { readFilledByLanguage, readFilledTextUpTo, readTextUpTo } from "./readText";
import { type References, readReference } from "./references";

const readExact = readFilledTextUpTo(limits.quote);
const readContext = readTextUpTo(limits.quote);

/** Reads a quote, without looking it up. */
export const readQuote: ValueReader<Quote> = (value, path, report) =>
  readObject(value, path, report, ({ required, essential }) => {
    const parts = {
      exact: required("exact", readExact),
      prefix: essential("prefix", readContext),
      suffix: essential("suffix", readContext),
    };
    return parts satisfies Record<keyof Quote, unknown>;
  })?.whole as Quote | undefined;

const readQuotes = readFilledByLanguage(readQuote);

/** Reads the evidence of one claim after the other, and looks every quote up in its text. */
export function createEvidenceReader(
  references: References,
): (claim: string) => ValueReader<readonly Evidence[]> {
  const readDocument = readReference("unknown-document", references.documents);
  const checkQuote = createQuoteReport(references.named);

  return (claim) => (value, path, report) => {
    /** Where an original is not quoted, and its language. */
    const translations: { readonly path: string; readonly language: string }[] = [];
    const readItem: ValueReader<Evidence> = (item, itemPath) => {
      const evidence = readObject(item, itemPath, report, ({ required }) => {
        const parts = {
          document: required("document", readDocument),
          quotes: required("quotes", readQuotes),
        };
        return parts satisfies Record<keyof Evidence, unknown>;
      });
      const { quotes } = evidence?.parts ?? {};
      const document = references.quoted.get((item as { readonly document?: unknown })?.document as string);
      if (quotes === undefined || document === undefined) return evidence?.whole as Evidence | undefined;

      const quotesPath = at(itemPath, "quotes");
      for (const [language, quote] of Object.entries(quotes)) {
        checkQuote(quote, { document, language }, at(quotesPath, language), report);
      }
      const { language } = document;
      const given = (item as { readonly quotes: object }).quotes;
      if (language !== undefined && !Object.hasOwn(given, language)) {
        translations.push({ path: quotesPath, language });
      }
      return evidence?.whole as Evidence | undefined;
    };

    const evidence = readList(limits.evidence, readItem)(value, path, report);
    if (!Array.isArray(value)) return evidence;
    if (value.length === 0) report.raise("unsupported", path, { claim, reason: "no-evidence" });
    else if (translations.length === value.length) {
      report.raise("unsupported", path, { claim, reason: "translation-only" });
    } else {
      for (const { path: place, language } of translations)
        report.raise("translation-only", place, { language });
    }
    return evidence;
  };
}

type Place = { readonly document: QuotedDocument; readonly language: string };

/**
 * Looks quotes up in their texts and raises those that do not stand there to the letter, with the ladder's answer. What
 * one check may cost in all is bounded: beyond, a quote is not looked for.
 */
function createQuoteReport(
  actors: readonly Pick<Actor, "name" | "aliases">[],
): (quote: Quote, place: Place, path: string, report: IssueCollector) => void {
  const { checkQuote } = createQuoteCheck(actors);
  let [searched, compared] = [0, 0];

  const check = (text: string, quote: Quote): Location | undefined => {
    searched += text.length;
    if (searched > limits.searched || compared >= limits.compared) return undefined;
    const location = checkQuote(text, quote);
    if (location.kind !== "verbatim") compared += 1;
    return location;
  };

  return (quote, { document, language }, path, report) => {
    const text = document.texts.get(language);
    if (text === undefined) {
      report.raise("quote-without-text", path, { language, document: document.id });
      return;
    }
    const location = check(text, quote);
    const quoted = { document: document.id, language, exact: quote.exact };
    if (location !== undefined && location.kind !== "verbatim") markRefused(quote, text);
    if (location === undefined) report.raise("quote-not-compared", path, quoted);
    else raiseLocation(location, text, quoted, path, report);
  };
}

/** What was quoted, and from where. */
export type Quoted = { readonly document: string; readonly language: string; readonly exact: string };

/** Raises the ladder's answer where it is not that the quote stands in its text to the letter. */
export function raiseLocation(
  location: Location,
  text: string,
  quoted: Quoted,
  path: string,
  report: IssueCollector,
): void {
  switch (location.kind) {
    case "verbatim":
      if (location.contextDiffers) report.raise("quote-context-differs", path, quoted);
      return;
    case "ambiguous":
      report.raise("quote-ambiguous", path, { ...quoted, spans: location.spans });
      return;
    case "typographic":
    case "orthographic":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, shownPlaceOf(location)),
        repair: location.repair,
      });
      return;
    case "drifted":
    case "conflict":
      report.raise(`quote-${location.kind}`, path, {
        ...quoted,
        ...foundAt(text, shownPlaceOf(location)),
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
