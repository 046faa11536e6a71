import type { SourceDocument } from "../dossier/dossier";
import type { Issue, Result } from "../dossier/issue";
import { createIssue } from "../dossier/issueKind";
import { limits } from "../dossier/limits";
import { lazily } from "../memoise/lazily";
import { sentencesOf } from "../passage/sentences";
import { snapToWords } from "../passage/snapToWords";
import type { QuoteCheck } from "../quotes/createQuoteCheck";
import { fold } from "../text/fold";
import type { Quote, Span } from "../text/span";
import { tokens } from "../text/tokens";
import { createIssueCollector } from "../validate/issueCollector";
import { raiseLocation } from "../validate/quoteIssues";
import { draftIssues } from "./draftIssues";
import { type LeftOutOfPassage, leftOutOfPassage } from "./passageIssues";

/** A quote of the text's own characters, where it stands, and whether what was answered had other signs or spaces. */
type ValidQuote = LeftOutOfPassage & {
  readonly quote: Quote;
  readonly span: Span;
  readonly isRepaired: boolean;
};

/** Validates quotes from one text. `sentence`: the number that an answer gives, which chooses where the words stand twice. */
export type QuoteValidator = (quote: Quote, sentence: number | undefined) => Result<ValidQuote>;

/** Share of a quote's words that a sentence must have to be shown as the most like it. */
const LIKE_ENOUGH = 0.4;

/** Quotation marks and brackets, which a quote has both of. */
const PAIRED_MARKS = /^["'“”‘’«»‹›()[\]]*$/u;

const refused = (issue: Issue): Result<never> => ({ kind: "error", error: [issue] });
const typographic = (text: string) => fold(text, "typographic").text;
const formsOf = (text: string) =>
  new Set(
    tokens(fold(text, "orthographic").text).flatMap(({ kind, form }) => (kind === "word" ? [form] : [])),
  );

/** Puts quotes of an answer before the ladder. What it does not find to the letter, or but for signs and spaces, is refused. */
export function createQuoteValidator(
  document: SourceDocument,
  { checkQuote, makeQuote }: QuoteCheck,
): QuoteValidator {
  const text = document.texts[document.language] ?? "";
  const sentences = lazily(() => sentencesOf(text));
  const words = lazily(() =>
    sentences().map(({ start, end }) => ({ start, end, forms: formsOf(text.slice(start, end)) })),
  );
  let compared = 0;

  function nearestTo(exact: string): string | undefined {
    const forms = [...formsOf(exact)];
    let [best, most] = [undefined as Span | undefined, LIKE_ENOUGH * forms.length];
    for (const { start, end, forms: own } of words()) {
      const shared = forms.filter((form) => own.has(form)).length;
      if (shared > most) [best, most] = [{ start, end }, shared];
    }
    return best && text.slice(best.start, best.end);
  }

  /** The quote for a place that was found. */
  function accept(given: string, place: Span): Result<ValidQuote> {
    const span = snapToWords(text, place) ?? place;
    const found = text.slice(span.start, span.end);
    const beyond = text.slice(span.start, place.start) + text.slice(place.end, span.end);
    if (!PAIRED_MARKS.test(beyond)) {
      return refused(createIssue(draftIssues, "quote-cuts-word", "", { exact: given, found }));
    }
    const left = leftOutOfPassage(text, span);
    if (left.kind === "error") return left;
    const quote = makeQuote(text, span);
    if (quote === undefined) return refused(createIssue(draftIssues, "quote-unfit", "", { exact: given }));
    return { kind: "ok", value: { quote, span, isRepaired: found !== given, ...left.value } };
  }

  return (given, sentence) => {
    const quote = { ...given, exact: withoutFullStop(given.exact) };
    const quoted = { document: document.id, language: document.language, exact: quote.exact };
    const report = createIssueCollector();
    if (quote.exact === "" || quote.exact.length > limits.quote || /\p{Cs}/u.test(quote.exact))
      return refused(createIssue(draftIssues, "quote-unfit", "", quoted));
    if (compared >= limits.compared) {
      report.raise("quote-not-compared", "", quoted);
      return { kind: "error", error: report.issues };
    }
    const location = checkQuote(text, quote);
    if (location.kind !== "verbatim") compared += 1;
    if (location.kind === "verbatim" || location.kind === "typographic")
      return accept(quote.exact, location.span);
    if (location.kind === "ambiguous") {
      const meant = sentence === undefined ? undefined : sentences()[sentence - 1];
      const inside = location.spans.filter(
        ({ start, end }) => meant && meant.start <= start && end <= meant.end,
      );
      const [only, ...others] = inside;
      const isSame = only && typographic(text.slice(only.start, only.end)) === typographic(quote.exact);
      if (only !== undefined && others.length === 0 && isSame) return accept(quote.exact, only);
    }
    const nearest = location.kind === "missing" ? nearestTo(quote.exact) : undefined;
    if (nearest !== undefined)
      return refused(createIssue(draftIssues, "quote-nowhere", "", { exact: quote.exact, nearest }));
    raiseLocation(location, text, quoted, "", report);
    return { kind: "error", error: report.issues };
  };
}

/** Without the full stop that ends a sentence, and the spaces around. */
function withoutFullStop(exact: string): string {
  return exact.trim().replace(/\s*[.۔。]$/u, "");
}
