import { countQuotes } from "../dossier/countQuotes";
import type { Dossier, SourceDocument } from "../dossier/dossier";
import { isLanguageKnown } from "../lexicon/negation";
import { createQuoteCheck } from "../quotes/createQuoteCheck";
import { createParagraphFinder } from "../text/paragraphPlaces";
import { paragraphsOf } from "../text/paragraphs";
import type { Span } from "../text/span";
import { checkClaim } from "./checkClaim";
import { disputedClaims, repeatedClaims, speakersWithoutSide } from "./contradictions";
import {
  actorsNotCoded,
  claimsNamingNoSide,
  type NamingFinder,
  paragraphsWithoutClaim,
  readCoverage,
} from "./coverage";
import { deniedInWords } from "./deniedInWords";
import type { Finding, Progress, VerificationResult } from "./finding";
import { findingKinds } from "./findingKinds";

/**
 * Looks every quote of a dossier up in its text, and what the originals hold besides. Yields after each claim and each
 * document how far it has come, so that whoever asks can draw breath, or leave it; the answer comes last.
 */
export function* verifyDossier(
  dossier: Dossier,
  findNames: NamingFinder,
): Generator<Progress, VerificationResult> {
  const { claims, documents } = dossier;
  const total = claims.length + documents.length;
  const deps = {
    documents: new Map(documents.map((document) => [document.id, document])),
    checkQuote: createQuoteCheck(dossier.actors).checkQuote,
    paragraphAt: createParagraphFinder(),
  };
  const checked: Finding[] = [];
  let done = 0;
  for (const claim of claims) {
    checked.push(...checkClaim(claim, deps));
    done += 1;
    yield { done, total };
  }
  const spans = spansByDocument(checked);
  const texts = [];
  const bare: Finding[] = [];
  for (const document of documents) {
    const text = readCoverage(document, findNames);
    texts.push(text);
    bare.push(...paragraphsWithoutClaim(text, spans.get(document.id) ?? []));
    done += 1;
    yield { done, total };
  }
  const placed = checked.filter((finding) => finding.kind === "verbatim");
  const findings = [
    ...checked,
    ...deniedInWords(dossier, placed),
    ...disputedClaims(dossier),
    ...disagreedClaims(dossier),
    ...repeatedClaims(dossier),
    ...speakersWithoutSide(dossier, findNames),
    ...claimsNamingNoSide(dossier, texts, placed),
    ...actorsNotCoded(dossier, texts, deps.paragraphAt),
    ...documents.flatMap(languagesNotChecked),
    ...bare,
  ];
  const paragraphs = texts.reduce((sum, { text }) => sum + countParagraphs(text), 0);
  const rank = new Map<string, number>(findingKinds.map(({ id }, index) => [id, index]));
  return {
    findings: findings.toSorted((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0)),
    counts: {
      claims: claims.length,
      quotes: countQuotes(claims),
      verbatim: placed.length,
      paragraphs,
      paragraphsWithClaim: paragraphs - bare.length,
    },
  };
}

const countParagraphs = (text: string) => text.split("\n").filter((line) => line.trim() !== "").length;

/** Where the originals are quoted, or nearly: a paragraph with a faulty quote is not one without a claim. */
function spansByDocument(findings: readonly Finding[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const finding of findings) {
    const own =
      finding.kind === "verbatim"
        ? [finding.span]
        : "places" in finding && finding.isOriginal
          ? finding.places
          : [];
    if (own.length === 0 || !("document" in finding)) continue;
    const known = spans.get(finding.document);
    if (known === undefined) spans.set(finding.document, [...own]);
    else known.push(...own);
  }
  return spans;
}

/** Finds the claims that a reviewer disagrees with, in the dossier's order. */
function disagreedClaims({ claims }: Dossier): readonly Finding[] {
  return claims.flatMap(({ id, reviews = [] }) => {
    const against = reviews.filter(({ verdict }) => verdict === "disagree");
    return against.length === 0
      ? []
      : [{ kind: "disagreed", key: `disagreed ${id}`, claim: id, reviews: against } as const];
  });
}

/** Finds the texts of a document in whose language negators and number words are not known: nobody should think otherwise. */
export function languagesNotChecked({ id, texts }: SourceDocument): readonly Finding[] {
  return Object.entries(texts).flatMap(([language, text]): Finding[] => {
    const [first] = paragraphsOf(text);
    if (first === undefined || isLanguageKnown(language)) return [];
    return [
      {
        kind: "language-not-checked",
        key: `language ${id} ${language}`,
        document: id,
        language,
        text: text.slice(first.start, first.end),
        paragraph: first.index,
        paragraphNumber: first.number,
      },
    ];
  });
}
