import type { Evidence } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import type { Quote } from "../text/span";
import { at } from "./issueCollector";
import { createQuoteReport } from "./raiseQuote";
import { readFilledByLanguage, readList } from "./readLists";
import { readObject, type ValueReader } from "./readObject";
import { readFilledTextUpTo, readTextUpTo } from "./readText";
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
