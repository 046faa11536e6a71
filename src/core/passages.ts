import type { ClaimId, DocumentId, Dossier, Evidence, SourceDocument } from "./dossier";
import { locateExact } from "./quotes/locateExact";
import { isRefused } from "./quotes/refused";
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

/** A passage without its rank, which other passages decide. */
type Placed = Omit<Passage, "order">;

/**
 * Places every verbatim quote of a dossier. A quote that does not stand in its original exactly once (or once with its
 * context), or that the gate refused as torn, gives no passage; a translation's quote that does not is left out of `spans`. What an edit has not changed is
 * not looked for again.
 */
export function createPassages(dossier: Dossier): {
  readonly passages: readonly Passage[];
  readonly ofClaim: ReadonlyMap<ClaimId, readonly Passage[]>;
} {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const placed = new Map<DocumentId, Map<PassageId, Placed>>(
    dossier.documents.map(({ id }) => [id, new Map()]),
  );
  const idsOfClaim = new Map<ClaimId, Set<PassageId>>();
  for (const claim of dossier.claims) {
    const ids = new Set<PassageId>();
    idsOfClaim.set(claim.id, ids);
    for (const evidence of claim.evidence) {
      const document = documents.get(evidence.document);
      const found = document && place(document, evidence);
      const own = placed.get(evidence.document);
      if (found === undefined || own === undefined) continue;
      ids.add(found.id);
      const known = own.get(found.id);
      own.set(
        found.id,
        known === undefined || known === found
          ? found
          : { ...known, spans: { ...found.spans, ...known.spans } },
      );
    }
  }
  const passages = dossier.documents
    .flatMap(({ id }) => [...(placed.get(id)?.values() ?? [])].sort(byPlace))
    .map(ranked);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const ofClaim = new Map(
    [...idsOfClaim].map(([claim, ids]) => {
      const own = [...ids].flatMap((id) => byId.get(id) ?? []);
      return [claim, sameList(own.length < 2 ? own : inTextOrder(own))];
    }),
  );
  return { passages, ofClaim };
}

const knownRanks = new WeakMap<Placed, Passage>();

/** A passage with its rank: the very one as before where an edit has not moved it. */
function ranked(placed: Placed, order: number): Passage {
  const known = knownRanks.get(placed);
  if (known?.order === order) return known;
  const passage = { ...placed, order };
  knownRanks.set(placed, passage);
  return passage;
}

const knownLists = new WeakMap<Passage, readonly Passage[]>();

/** The list itself, or the one with the same passages that was made before. */
function sameList(passages: readonly Passage[]): readonly Passage[] {
  const [first] = passages;
  if (first === undefined) return passages;
  const known = knownLists.get(first);
  if (known?.length === passages.length && known.every((own, index) => own === passages[index])) return known;
  knownLists.set(first, passages);
  return passages;
}

/** Passages in the order of the dossier's documents and texts. */
export function inTextOrder(passages: Iterable<Passage>): readonly Passage[] {
  return [...passages].sort((a, b) => a.order - b.order);
}

function byPlace(a: Placed, b: Placed): number {
  const [one, other] = [a.spans[a.language], b.spans[b.language]];
  return (one?.start ?? 0) - (other?.start ?? 0) || (one?.end ?? 0) - (other?.end ?? 0);
}

type Known = Pick<SourceDocument, "id" | "language" | "texts"> & { readonly placed: Placed | undefined };
const knownPlaces = new WeakMap<Evidence, Known>();

/** Where the evidence stands. Dossiers of one history share what an edit leaves alone, so the answer is remembered. */
function place(document: SourceDocument, evidence: Evidence): Placed | undefined {
  const { id, language, texts } = document;
  const known = knownPlaces.get(evidence);
  if (known?.texts === texts && known.id === id && known.language === language) return known.placed;
  const placed = find(document, evidence.quotes);
  knownPlaces.set(evidence, { id, language, texts, placed });
  return placed;
}

function find(
  { id, language, texts }: SourceDocument,
  quotes: Readonly<Record<string, Quote>>,
): Placed | undefined {
  const spans: Record<string, Span> = {};
  for (const [tag, quote] of Object.entries(quotes)) {
    const text = texts[tag];
    const span = text === undefined || isRefused(quote, text) ? undefined : locateExact(text, quote);
    if (span !== undefined) spans[tag] = span;
  }
  const original = spans[language];
  if (original === undefined) return undefined;
  // A quote may begin with blank lines: its paragraph is that of its first words.
  const own = paragraphsIn(texts, language).find((paragraph) => paragraph.end > original.start);
  return {
    id: `${id}@${original.start}-${original.end}` as PassageId,
    document: id,
    language,
    spans,
    paragraph: own?.index ?? 0,
    paragraphNumber: own?.number ?? 1,
  };
}

const knownParagraphs = new WeakMap<SourceDocument["texts"], Map<string, ReturnType<typeof paragraphsOf>>>();

/** The paragraphs of a document's original. */
function paragraphsIn(texts: SourceDocument["texts"], language: string): ReturnType<typeof paragraphsOf> {
  const ofTexts = knownParagraphs.get(texts) ?? new Map<string, ReturnType<typeof paragraphsOf>>();
  knownParagraphs.set(texts, ofTexts);
  const paragraphs = ofTexts.get(language) ?? paragraphsOf(texts[language] ?? "");
  ofTexts.set(language, paragraphs);
  return paragraphs;
}
