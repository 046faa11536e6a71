import type { Claim, DocumentId, Evidence, SourceDocument } from "../dossier/dossier";
import { foundIn, type Location, placesOf } from "../quotes/location";
import type { ParagraphFinder } from "../text/paragraphPlaces";
import type { Quote } from "../text/span";
import type { Finding } from "./finding";

export type CheckDeps = {
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly checkQuote: (text: string, quote: Quote) => Location;
  readonly paragraphAt: ParagraphFinder;
};

/**
 * Returns what one claim's evidence is worth: a finding for each passage, and for each quote that is not verbatim. A claim
 * that no original is quoted for is one fault, as in the validator, however many translations are.
 */
export function checkClaim(claim: Claim, deps: CheckDeps): readonly Finding[] {
  const findings = claim.evidence.flatMap((evidence, index) => checkEvidence(claim, evidence, index, deps));
  if (claim.evidence.some((evidence) => quotesOriginal(evidence, deps))) return findings;
  return [
    { kind: "unsupported", key: `unsupported ${claim.id}`, claim: claim.id },
    ...findings.filter(({ kind }) => kind !== "translation-only"),
  ];
}

function quotesOriginal({ document, quotes }: Evidence, { documents }: CheckDeps): boolean {
  const original = documents.get(document)?.language;
  return original !== undefined && Object.hasOwn(quotes, original);
}

function checkEvidence(
  claim: Claim,
  { document: id, quotes }: Evidence,
  index: number,
  { documents, checkQuote, paragraphAt }: CheckDeps,
): readonly Finding[] {
  const document = documents.get(id);
  if (document === undefined) return [];
  const answers = Object.entries(quotes).map(([language, quote]) => {
    const text = document.texts[language];
    const answer: Location = text === undefined ? { kind: "missing" } : checkQuote(text, quote);
    return { language, quote, text: text ?? "", answer };
  });
  const aids = answers.flatMap(({ language, answer }) =>
    language !== document.language && answer.kind === "verbatim" ? [language] : [],
  );
  const place = { claim: claim.id, evidence: index, document: id };
  const findings = answers.flatMap(({ language, quote, text, answer }): Finding[] => {
    const isOriginal = language === document.language;
    if (answer.kind !== "verbatim") {
      const places = placesOf(answer).map((span) => ({ ...span, ...paragraphAt(text, span.start) }));
      const key = `quote ${claim.id} ${index} ${language}`;
      const kind = answer.kind;
      const found = foundIn(text, answer);
      return [{ kind, key, ...place, language, isOriginal, quote, answer, found, places }];
    }
    const { span, contextDiffers } = answer;
    const at = { ...paragraphAt(text, span.start), exact: quote.exact };
    const remarks: Finding[] = contextDiffers
      ? [
          {
            kind: "context-differs",
            key: `context ${claim.id} ${index} ${language}`,
            ...place,
            language,
            ...at,
          },
        ]
      : [];
    if (!isOriginal) return remarks;
    const key = `verbatim ${claim.id} ${index}`;
    return [...remarks, { kind: "verbatim", key, ...place, span, aids, ...at }];
  });
  return Object.hasOwn(quotes, document.language)
    ? findings
    : [
        { kind: "translation-only", key: `translation-only ${claim.id} ${index}`, ...place } as const,
        ...findings,
      ];
}
