import type { Claim, DocumentId, Dossier, Evidence, SourceDocument } from "../dossier/dossier";
import { changedStretch } from "../lists/changedStretch";
import { findSorted, insertSorted, removeSorted } from "../lists/sorted";
import { oncePer } from "../memoise/oncePer";
import { locateExact } from "../quotes/locateExact";
import { paragraphsOf } from "../text/paragraphs";
import type { Quote, Span } from "../text/span";

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
  /** Its own among all passages; ascending in the order of documents and texts, and no index. */
  readonly order: number;
};

/**
 * Places every verbatim quote of a dossier. A quote that does not stand in its original exactly once (or once with its
 * context), or that the validator refused for splitting a token, gives no passage; a translation's quote that does not is left out of `spans`.
 * What an edit has not changed is not looked for again, and its passages are the very ones as before.
 */
export function createPassages({ documents, claims }: Dossier): Placed {
  const last = lastPlaced.get(documents) ?? { passages: [], claims: [], ofClaims: [], quoting: new Map() };
  const { start, gone, fresh } = changedStretch(last.claims, claims);
  const { quoting } = last;
  const idsOf = (some: readonly Claim[]) =>
    new Set(some.flatMap((claim) => placesOf(claim, documents).map(({ id }) => id)));
  for (const claim of gone) for (const { id } of placesOf(claim, documents)) removeFrom(quoting, id, claim);
  for (const claim of fresh) for (const { id } of placesOf(claim, documents)) addTo(quoting, id, claim);
  const changed = idsOf([...gone, ...fresh]);
  const isChanged = ({ id }: Passage) => changed.has(id);
  const quotingChanged = new Set([...changed].flatMap((id) => [...(quoting.get(id) ?? [])]));
  const touched: { readonly claim: Claim; readonly index: number }[] = [];
  claims.forEach((claim, index) => {
    if (quotingChanged.has(claim)) touched.push({ claim, index });
  });
  const byId = new Map<PassageId, Passage>();
  for (const { claim } of touched) {
    for (const passage of placesOf(claim, documents)) if (isChanged(passage)) join(byId, passage);
  }
  const ownOf = (some: readonly Claim[]) => some.flatMap((claim) => placesOf(claim, documents));
  const kept = removeSorted(last.passages, ownOf([...gone, ...fresh]), byOrder);
  const passages = insertSorted(kept, [...byId.values()], byOrder);
  for (const own of ownOf(touched.map(({ claim }) => claim))) {
    const passage = findSorted(kept, own, byOrder);
    if (passage !== undefined) byId.set(passage.id, passage);
  }
  const withPassages = (claim: Claim): PlacedClaim => {
    const own = placesOf(claim, documents);
    const isAsFound = own.every((passage) => byId.get(passage.id) === passage);
    return samePlaced(claim, isAsFound ? own : sameList(own.flatMap(({ id }) => byId.get(id) ?? [])));
  };
  const ofClaims = [
    ...last.ofClaims.slice(0, start),
    ...fresh.map(withPassages),
    ...last.ofClaims.slice(start + gone.length),
  ];
  for (const { claim, index } of touched) ofClaims[index] = withPassages(claim);
  lastPlaced.set(documents, { passages, claims, ofClaims, quoting });
  return { passages, ofClaims };
}

type PlacedClaim = { readonly claim: Claim; readonly passages: readonly Passage[] };

type Placed = {
  readonly passages: readonly Passage[];
  /** Each claim with its passages, in the dossier's order. */
  readonly ofClaims: readonly PlacedClaim[];
};

/** What was placed last of dossiers of one history whose texts no edit has changed. */
const lastPlaced = new WeakMap<Documents, Last>();

type Last = Placed &
  Pick<Dossier, "claims"> & {
    /** The claims that quote a passage. It is changed in place: to look into all claims would take longer. */
    readonly quoting: Map<PassageId, Claim[]>;
  };

const knownPlaced = new WeakMap<Claim, PlacedClaim>();

/** A claim with its passages: the very one as before where no edit has changed them. */
function samePlaced(claim: Claim, passages: readonly Passage[]): PlacedClaim {
  const known = knownPlaced.get(claim);
  if (known?.passages === passages) return known;
  const placed = { claim, passages };
  knownPlaced.set(claim, placed);
  return placed;
}

function addTo(quoting: Last["quoting"], id: PassageId, claim: Claim): void {
  const known = quoting.get(id);
  if (known === undefined) quoting.set(id, [claim]);
  else known.push(claim);
}

function removeFrom(quoting: Last["quoting"], id: PassageId, claim: Claim): void {
  const known = quoting.get(id) ?? [];
  const at = known.indexOf(claim);
  if (at !== -1) known.splice(at, 1);
}

/** Adds a passage to those that are known; the same stretch may be quoted in one more translation. */
function join(byId: Map<PassageId, Passage>, passage: Passage): void {
  const known = byId.get(passage.id);
  const isNew = Object.keys(passage.spans).some((tag) => known?.spans[tag] === undefined);
  if (known === undefined) byId.set(passage.id, passage);
  else if (isNew) byId.set(passage.id, { ...known, spans: { ...passage.spans, ...known.spans } });
}

type Documents = Dossier["documents"];
type ClaimPlaces = { readonly documents: Documents; readonly passages: readonly Passage[] };
const knownClaims = new WeakMap<Claim, ClaimPlaces>();

/** The passages that a claim's own quotes give, each once, in the order of the text. */
function placesOf(claim: Claim, documents: Documents): readonly Passage[] {
  const known = knownClaims.get(claim);
  if (known?.documents === documents) return known.passages;
  const byId = new Map<PassageId, Passage>();
  for (const evidence of claim.evidence) {
    const rank = ranksOf(documents).get(evidence.document);
    const document = rank === undefined ? undefined : documents[rank];
    const passage = document && place(document, rank ?? 0, evidence);
    if (passage !== undefined) join(byId, passage);
  }
  const passages = inTextOrder(byId.values());
  knownClaims.set(claim, { documents, passages });
  return passages;
}

const ranksOf = oncePer((documents: Documents) => new Map(documents.map(({ id }, rank) => [id, rank])));

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

/** Returns the passages in the order of the dossier's documents and texts. */
export function inTextOrder(passages: Iterable<Passage>): readonly Passage[] {
  return [...passages].sort(byOrder);
}

const byOrder = (a: Passage, b: Passage): number => a.order - b.order;

type Known = Pick<SourceDocument, "id" | "language" | "texts"> & {
  readonly rank: number;
  readonly passage: Passage | undefined;
};
const knownPlaces = new WeakMap<Evidence, Known>();

/** Where the evidence stands. Dossiers of one history share what an edit leaves alone, so the answer is remembered. */
function place(document: SourceDocument, rank: number, evidence: Evidence): Passage | undefined {
  const { id, language, texts } = document;
  const known = knownPlaces.get(evidence);
  if (known?.texts === texts && known.id === id && known.language === language && known.rank === rank)
    return known.passage;
  const passage = find(document, rank, evidence.quotes);
  knownPlaces.set(evidence, { id, language, texts, rank, passage });
  return passage;
}

/** A text is shorter than 2 ** 24, and a quote than 2 ** 15: `order` is exact, and adding a passage changes no other's. */
const orderOf = (rank: number, { start, end }: Span) => (rank * 2 ** 24 + start) * 2 ** 15 + end - start;

function find(
  { id, language, texts }: SourceDocument,
  rank: number,
  quotes: Readonly<Record<string, Quote>>,
): Passage | undefined {
  const spans: Record<string, Span> = {};
  for (const [tag, quote] of Object.entries(quotes)) {
    const text = texts[tag];
    const span = text === undefined ? undefined : locateExact(text, quote);
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
    order: orderOf(rank, original),
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
