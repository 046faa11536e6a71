import type { ActorId, ClaimId, DocumentId, QuotePlace, Review } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import type { Location } from "../quotes/location";
import type { Quote, Span } from "../text/span";

/** A paragraph of a document's original: its index, blank ones included, and its number as shown to a reader. */
type ParagraphPlace = {
  readonly document: DocumentId;
  readonly paragraph: number;
  readonly paragraphNumber: number;
};

/** A quote that does not stand in its text to the letter, and what the ladder answers. */
export type QuoteFinding = QuotePlace & {
  readonly kind: Exclude<Location["kind"], "verbatim">;
  readonly document: DocumentId;
  /** Whether it is evidence; from a translation it is an aid. */
  readonly isOriginal: boolean;
  readonly quote: Quote;
  readonly answer: Exclude<Location, { readonly kind: "verbatim" }>;
  /** What the text has there (`foundIn`); undefined where it is nowhere, or in several places. */
  readonly found: string | undefined;
  /** Where each of the answer's places stands: one for a span, several where it is ambiguous. */
  readonly places: readonly (Span & { readonly paragraph: number; readonly paragraphNumber: number })[];
};

/** One thing that a verification has found. `key` is its own among all, and the same when it is found again. */
export type Finding = { readonly key: string } & (
  | QuoteFinding
  | { readonly kind: "unsupported"; readonly claim: ClaimId }
  /** Its words stand there once, and not beside what the quote has around them. */
  | ({ readonly kind: "context-differs"; readonly exact: string } & QuotePlace & ParagraphPlace)
  | {
      readonly kind: "translation-only";
      readonly claim: ClaimId;
      readonly evidence: number;
      readonly document: DocumentId;
    }
  /** `claim` denies what each of `others` says. */
  | { readonly kind: "disputed"; readonly claim: ClaimId; readonly others: readonly ClaimId[] }
  /** Somebody who has reviewed it disagrees with `claim`. */
  | { readonly kind: "disagreed"; readonly claim: ClaimId; readonly reviews: readonly Review[] }
  /** `claim` says again what `other` says, from the same passage. */
  | { readonly kind: "repeated"; readonly claim: ClaimId; readonly other: ClaimId }
  | {
      readonly kind: "speaker-without-side";
      readonly actor: ActorId;
      readonly name: LocalisedText;
      /** Whom the speaker's role names. */
      readonly office: ActorId;
    }
  /** `exact` denies what `claim` says. */
  | ({ readonly kind: "denied-in-words"; readonly claim: ClaimId; readonly exact: string } & ParagraphPlace)
  | ({ readonly kind: "sides-not-named"; readonly claim: ClaimId; readonly exact: string } & ParagraphPlace)
  | ({
      readonly kind: "not-coded";
      readonly actor: ActorId | undefined;
      readonly name: LocalisedText;
      readonly mentions: number;
      /** As the text first writes it. */
      readonly form: string;
    } & ParagraphPlace)
  | ({ readonly kind: "paragraph-without-claim"; readonly text: string } & ParagraphPlace)
  /** `text` is how the text begins. */
  | ({
      readonly kind: "language-not-checked";
      readonly language: string;
      readonly text: string;
    } & ParagraphPlace)
  | ({
      readonly kind: "verbatim";
      readonly claim: ClaimId;
      readonly evidence: number;
      readonly exact: string;
      readonly span: Span;
      /** Translations that are quoted to the letter as well. */
      readonly aids: readonly string[];
    } & ParagraphPlace)
);

/** How a dossier stands: everything found, in the order of the kinds and within them of the dossier. */
export type VerificationResult = {
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly claims: number;
    readonly quotes: number;
    /** Quotes whose original stands in its text to the letter. */
    readonly verbatim: number;
    readonly paragraphs: number;
    readonly paragraphsWithClaim: number;
  };
};

/** How far a task has come. */
export type Progress = { readonly done: number; readonly total: number };
