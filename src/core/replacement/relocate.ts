import type { Claim, DocumentId, Dossier, Proposal, QuotePlace, SourceDocument } from "../dossier/dossier";
import { memoise } from "../memoise/memoise";
import { sentencesAround } from "../passage/sentences";
import { createQuoteCheck, type QuoteCheck } from "../quotes/createQuoteCheck";
import { locateExact } from "../quotes/locateExact";
import { foundIn, type Location, placesOf } from "../quotes/location";
import { createParagraphFinder, type ParagraphFinder } from "../text/paragraphPlaces";
import type { Quote, Span } from "../text/span";
import type { Progress } from "../verification/finding";
import { type CarriedTranslation, carryTranslation } from "./carryTranslation";
import { matchParagraphs } from "./matchParagraphs";

/** A quote, and where it stands in the text that replaces its own. */
export type Relocation = QuotePlace & {
  readonly key: string;
  readonly isOriginal: boolean;
  readonly quote: Quote;
  /** Number of the paragraph it stood in; undefined where it did not stand in the old text. */
  readonly before: number | undefined;
  readonly answer: Location;
  /** What the new text has there (`foundIn`). */
  readonly found: string | undefined;
  /** Where it stands now, or may stand. */
  readonly places: readonly (Span & { readonly paragraph: number; readonly paragraphNumber: number })[];
  /** What its paragraph reads now, where the quote is nowhere in the new text and the paragraph was rewritten. */
  readonly paragraphNow: string | undefined;
  /** Where its words stand to the letter, and something else stands around them. */
  readonly otherContext: OtherContext | undefined;
};

/** The sentences around a quote's words in the old text and in the new one, and the quote as the new text has it. */
type OtherContext = { readonly before: string; readonly now: string; readonly quote: Quote };

/** What replacing a text would do. Nothing has been done yet. */
export type Plan = {
  readonly document: DocumentId;
  /** All texts of the document as they will be. */
  readonly texts: Readonly<Record<string, string>>;
  /** What becomes of the translations where the original is replaced. */
  readonly translations: readonly CarriedTranslation[];
  /** Every quote of the texts that change, in the order of the dossier. */
  readonly quotes: readonly Relocation[];
  /** The dossier's proposals as they will be: what the new text does not say to the letter, in the same sentence, is proposed no more. */
  readonly proposals: readonly Proposal[] | undefined;
};

/**
 * Returns whether a quote stands in the new text to the letter, in the sentence it stood in, so that it can be taken over
 * as it is. The same words in another sentence may be somebody else's.
 */
export const standsVerbatim = ({ answer, otherContext }: Relocation): boolean =>
  answer.kind === "verbatim" && otherContext === undefined;

/**
 * Looks every quote of a document up again in a text that is to replace its own: the original, or the translation in
 * `language`, which may be a new one and must have as many paragraphs as the original. Beside a new original, translations
 * keep the paragraphs whose original is still there. Yields how far it has come; the plan comes last.
 */
export function* relocate(
  dossier: Dossier,
  documentId: DocumentId,
  newText: string,
  language?: string,
): Generator<Progress, Plan> {
  const document = dossier.documents.find(({ id }) => id === documentId);
  if (document === undefined) throw new Error(`no document with the id ${documentId}`);
  const replaced = language ?? document.language;
  const translations = replaced === document.language ? carriedBeside(document, newText) : ([] as const);
  const texts = textsAfter(document, replaced, newText, translations);
  const deps = {
    document,
    texts,
    ...createQuoteCheck(dossier.actors),
    paragraphAt: createParagraphFinder(),
    rewritten: createRewritten(),
  };
  const quotes: Relocation[] = [];
  let done = 0;
  for (const claim of dossier.claims) {
    quotes.push(...relocateClaim(claim, deps));
    done += 1;
    yield { done, total: dossier.claims.length };
  }
  const proposals = dossier.proposals?.flatMap((proposal) => standingProposal(proposal, deps) ?? []);
  return { document: documentId, texts, translations, quotes, proposals };
}

/** A proposal with those of its passages that the new text has in the sentences they stood in; undefined without any. */
function standingProposal(proposal: Proposal, deps: RelocationDeps): Proposal | undefined {
  const { document, texts, checkQuote } = deps;
  const stands = (quote: Quote, language: string) => {
    const [before, after] = [document.texts[language], texts[language]];
    if (before === after) return true;
    if (before === undefined || after === undefined) return false;
    const answer = checkQuote(after, quote);
    const stood = locateExact(before, quote);
    return (
      answer.kind === "verbatim" && otherContextOf(quote, answer, [before, stood], after, deps) === undefined
    );
  };
  const evidence = proposal.evidence.flatMap((passage) => {
    if (passage.document !== document.id) return [passage];
    const standing = Object.entries(passage.quotes).filter(([language, quote]) => stands(quote, language));
    const isLost = standing.every(([language]) => language !== document.language);
    return isLost ? [] : [{ ...passage, quotes: Object.fromEntries(standing) }];
  });
  return evidence.length === 0 ? undefined : { ...proposal, evidence };
}

function carriedBeside(document: SourceDocument, newText: string): readonly CarriedTranslation[] {
  const after = newText.split("\n");
  const origins = matchParagraphs((document.texts[document.language] ?? "").split("\n"), after);
  return Object.entries(document.texts).flatMap(([language, text]) =>
    language === document.language ? [] : [carryTranslation(language, text, after, origins)],
  );
}

function textsAfter(
  { texts }: SourceDocument,
  replaced: string,
  newText: string,
  translations: readonly CarriedTranslation[],
): Plan["texts"] {
  const carried = new Map(translations.map(({ language, text }) => [language, text]));
  return Object.fromEntries(
    // A translation that is added stands behind the others.
    Object.entries({ ...texts, [replaced]: newText }).flatMap(([language, text]) => {
      if (language === replaced) return [[language, newText]];
      const after = carried.has(language) ? carried.get(language) : text;
      return after === undefined ? [] : [[language, after]];
    }),
  );
}

/** Finds the new version of a paragraph, given by its index in the old text. Pairs the paragraphs of two texts once. */
function createRewritten() {
  const originsOf = memoise((before: string) =>
    memoise((after: string) => matchParagraphs(before.split("\n"), after.split("\n"))),
  );
  return (before: string, after: string, paragraph: number): string | undefined => {
    const index = originsOf(before)(after).findIndex((origin) => origin?.from === paragraph);
    return index === -1 ? undefined : after.split("\n")[index];
  };
}

type RelocationDeps = {
  readonly document: SourceDocument;
  readonly texts: Plan["texts"];
  readonly paragraphAt: ParagraphFinder;
  readonly rewritten: ReturnType<typeof createRewritten>;
} & QuoteCheck;

/** The sentences that a stretch of a text touches, with as much around it as is given. */
function sentencesWith(text: string, { start, end }: Span, { prefix = "", suffix = "" }: Partial<Quote>) {
  const wide = { start: Math.max(0, start - prefix.length), end: Math.min(text.length, end + suffix.length) };
  const sentences = sentencesAround(text, wide);
  return text.slice(
    Math.min(wide.start, sentences[0]?.start ?? wide.start),
    Math.max(wide.end, sentences.at(-1)?.end ?? wide.end),
  );
}

/** What stood and stands around a quote that is verbatim in both texts or in the new one, if that is not the same. */
function otherContextOf(
  quote: Quote,
  answer: Location,
  [before, stood]: readonly [string, Span | undefined],
  after: string,
  { makeQuote }: QuoteCheck,
): OtherContext | undefined {
  if (answer.kind !== "verbatim") return undefined;
  const isSame =
    stood === undefined || sentencesWith(before, stood, {}) === sentencesWith(after, answer.span, {});
  if (isSame && answer.contextDiffers !== true) return undefined;
  return {
    before: stood ? sentencesWith(before, stood, quote) : [quote.prefix, quote.exact, quote.suffix].join(""),
    now: sentencesWith(after, answer.span, quote),
    quote: makeQuote(after, answer.span) ?? quote,
  };
}

function relocateClaim(claim: Claim, deps: RelocationDeps): readonly Relocation[] {
  const { document, texts, checkQuote, paragraphAt, rewritten } = deps;
  return claim.evidence.flatMap((evidence, index) => {
    if (evidence.document !== document.id) return [];
    return Object.entries(evidence.quotes).flatMap(([language, quote]): Relocation[] => {
      const [before, after] = [document.texts[language], texts[language]];
      if (before === undefined || before === after) return [];
      const answer: Location = after === undefined ? { kind: "missing" } : checkQuote(after, quote);
      const stood = locateExact(before, quote);
      const stoodIn = stood && paragraphAt(before, stood.start);
      const isMissing = answer.kind === "missing" && after !== undefined;
      return [
        {
          key: `${claim.id} ${index} ${language}`,
          claim: claim.id,
          evidence: index,
          language,
          isOriginal: language === document.language,
          quote,
          before: stoodIn?.paragraphNumber,
          answer,
          found: after && foundIn(after, answer),
          places: placesOf(answer).map((span) => ({ ...span, ...paragraphAt(after ?? "", span.start) })),
          paragraphNow: stoodIn && isMissing ? rewritten(before, after, stoodIn.paragraph) : undefined,
          otherContext: otherContextOf(quote, answer, [before, stood], after ?? "", deps),
        },
      ];
    });
  });
}
