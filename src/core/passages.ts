import type { ClaimId, DocumentId, Dossier, SourceDocument } from "./dossier";
import { locateExact } from "./text/locateExact";
import { paragraphsOf } from "./text/paragraphs";
import type { Quote, Span } from "./text/span";

declare const brand: unique symbol;
/** `<document>@<start>-<end>`, offsets in the original text. */
export type PassageId = string & { readonly [brand]: "PassageId" };

/** A stretch of a document, placed in the original and, where a translation quotes it too, in translations. */
export type Passage = {
  readonly id: PassageId;
  readonly document: DocumentId;
  /** Language of the original. */
  readonly language: string;
  /** Where it stands in each text it is quoted from, the original included. */
  readonly spans: Readonly<Record<string, Span>>;
  /** Index among the text's paragraphs, blank ones included, from 0. */
  readonly paragraph: number;
  /** Paragraph number as shown to a reader: blank ones are not counted, from 1. */
  readonly paragraphNumber: number;
  /** Rank among all passages of the dossier, from 0. */
  readonly order: number;
};

type Placed = Omit<Passage, "order" | "paragraph" | "paragraphNumber">;

/**
 * Places every verbatim quote of a dossier. A quote that does not stand in its original exactly once (or once with its
 * context) gives no passage; a translation's quote that does not is left out of `spans`.
 */
export function createPassages(dossier: Dossier): {
  readonly passages: readonly Passage[];
  readonly ofClaim: ReadonlyMap<ClaimId, readonly Passage[]>;
} {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const placed = new Map<PassageId, Placed>();
  const idsOfClaim = new Map<ClaimId, Set<PassageId>>();
  for (const claim of dossier.claims) {
    const ids = new Set<PassageId>();
    idsOfClaim.set(claim.id, ids);
    for (const { document: id, quotes } of claim.evidence) {
      const document = documents.get(id);
      const found = document && place(document, quotes);
      if (found === undefined) continue;
      ids.add(found.id);
      const known = placed.get(found.id);
      placed.set(
        found.id,
        known === undefined ? found : { ...known, spans: { ...found.spans, ...known.spans } },
      );
    }
  }
  const passages = number(dossier, [...placed.values()]);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const ofClaim = new Map(
    [...idsOfClaim].map(([claim, ids]) => [
      claim,
      inTextOrder(new Set([...ids].flatMap((id) => byId.get(id) ?? []))),
    ]),
  );
  return { passages, ofClaim };
}

/** Passages in the order of the dossier's documents and texts. */
export function inTextOrder(passages: Iterable<Passage>): readonly Passage[] {
  return [...passages].sort((a, b) => a.order - b.order);
}

function place(document: SourceDocument, quotes: Readonly<Record<string, Quote>>): Placed | undefined {
  const spans: Record<string, Span> = {};
  for (const [language, quote] of Object.entries(quotes)) {
    const text = document.texts[language];
    const span = text === undefined ? undefined : locateExact(text, quote);
    if (span !== undefined) spans[language] = span;
  }
  const original = spans[document.language];
  if (original === undefined) return undefined;
  const id = `${document.id}@${original.start}-${original.end}` as PassageId;
  return { id, document: document.id, language: document.language, spans };
}

function number(dossier: Dossier, placed: readonly Placed[]): readonly Passage[] {
  const rank = new Map(dossier.documents.map((document, index) => [document.id, index]));
  const start = (passage: Placed) => passage.spans[passage.language]?.start ?? 0;
  const end = (passage: Placed) => passage.spans[passage.language]?.end ?? 0;
  const paragraphs = new Map(
    dossier.documents.map(({ id, language, texts }) => [id, paragraphsOf(texts[language] ?? "")]),
  );
  return placed
    .toSorted(
      (a, b) =>
        (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) || start(a) - start(b) || end(a) - end(b),
    )
    .map((passage, order) => {
      // A quote may begin with blank lines: its paragraph is that of its first words.
      const own = paragraphs.get(passage.document)?.find((paragraph) => paragraph.end > start(passage));
      return { ...passage, order, paragraph: own?.index ?? 0, paragraphNumber: own?.number ?? 1 };
    });
}
