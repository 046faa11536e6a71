import { type SpeakerId, speakersOf } from "../dossier/attribution";
import type { ActorId, Claim, SourceDocument } from "../dossier/dossier";
import { directionOf, localise } from "../dossier/language";
import type { CodedClaim } from "../graph/graph";
import type { Passage } from "../graph/passages";
import { quotationsOf } from "../graph/quotations";
import { type Tie, tiesByClaim } from "../graph/ties";
import { partitionPoint } from "../lists/sorted";
import { type ExportInput, takenBy } from "./taken";

/** Of an id that may hold anything. Half a surrogate pair, which no address can hold, becomes U+FFFD. */
const urn = (kind: string, id: string) =>
  `urn:isnad:${kind}:${encodeURIComponent(id.replace(/\p{Cs}/gu, "\uFFFD"))}`;

/**
 * Beside W3C's own terms, what a claim says in terms of its own: who is on which side, who says it and how. Kept as
 * addresses that lead nowhere, so that nothing has to be fetched to read them.
 */
const ownTerms = {
  isnad: "urn:isnad:vocabulary:",
  relation: { "@id": "isnad:relation", "@type": "@id" },
  from: { "@id": "isnad:from", "@type": "@id" },
  to: { "@id": "isnad:to", "@type": "@id" },
  between: { "@id": "isnad:between", "@type": "@id" },
  saidBy: { "@id": "isnad:saidBy", "@type": "@id" },
  voice: "isnad:voice",
  modality: "isnad:modality",
  tie: "isnad:tie",
  state: "isnad:state",
  deniedBy: { "@id": "isnad:deniedBy", "@type": "@id" },
  paragraph: "isnad:paragraph",
} as const;

/** W3C's context, and the terms above. */
export const annotationContext = ["http://www.w3.org/ns/anno.jsonld", ownTerms] as const;

/** Code points of text around a quote that tell it from others. */
const contextLength = 32;

/**
 * Writes W3C Web Annotation (www.w3.org/TR/annotation-model) as JSON-LD: a collection of one annotation a passage, with the
 * claims it carries as bodies. The target is the document's address, or a urn where none is known; positions count code
 * points of the original text as the dossier has it. A claim that nothing carries annotates its documents as a whole.
 */
export function writeAnnotations(input: ExportInput): string {
  const { graph, language } = input;
  const { listed, claims, passages } = takenBy(input);
  const ties = tiesByClaim(listed);
  const carried = new Map(passages.map((passage): [Passage, CodedClaim[]] => [passage, []]));
  for (const coded of claims) {
    for (const passage of coded.passages) carried.get(passage)?.push(coded);
  }
  const select = createSelector(graph.documents);
  const items = passages.map((passage) =>
    annotation(urn("passage", passage.id), carried.get(passage) ?? [], [select(passage)], ties, input),
  );
  const unsupported = claims
    .filter((coded) => coded.passages.length === 0)
    .map((coded) => {
      const documents = new Set(coded.claim.evidence.map(({ document }) => document));
      const targets = [...(documents.size === 0 ? graph.documents.keys() : documents)].map((id) =>
        sourceOf(id, graph.documents.get(id)),
      );
      return annotation(urn("unsupported", coded.claim.id), [coded], targets, ties, input);
    });
  const all = [...items, ...unsupported];
  const collection = {
    "@context": annotationContext,
    type: "AnnotationCollection",
    label: localise(graph.dossier.title, language).text,
    total: all.length,
    first: { type: "AnnotationPage", startIndex: 0, items: all },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotation(
  id: string,
  claims: readonly CodedClaim[],
  target: readonly object[],
  ties: ReturnType<typeof tiesByClaim>,
  input: ExportInput,
) {
  return {
    id,
    type: "Annotation",
    motivation: ["classifying", "describing"],
    body: claims.flatMap(({ claim }) => bodiesOf(claim, ties.get(claim.id) ?? [], input)),
    target: target.length === 1 ? target[0] : target,
  };
}

/** A claim as a description in words, and as what it is classified as. */
function bodiesOf(claim: Claim, ties: readonly Tie[], { language }: ExportInput): readonly object[] {
  const summary = localise(claim.summary, language);
  const actors = (ids: readonly ActorId[]) => ids.map((id) => urn("actor", id));
  const speakers = (ids: readonly SpeakerId[]) =>
    ids.map((id) => (id === "text" ? urn("text", "itself") : urn("actor", id)));
  const relation = urn("relation", claim.type);
  const sides = claim.between
    ? { between: actors(claim.between) }
    : { from: actors(claim.from), to: actors(claim.to) };
  return [
    {
      id: urn("claim", claim.id),
      type: "TextualBody",
      purpose: "describing",
      value: summary.text,
      format: "text/plain",
      language: summary.language,
      textDirection: directionOf(summary.language),
      relation,
      ...sides,
      voice: claim.voice,
      saidBy: speakers(speakersOf(claim)),
      modality: claim.modality ?? "actual",
      // What the lines that rest on it say, all the claims together that a filter leaves them.
      tie: ties.map(({ id, state }) => ({
        id: urn("tie", id),
        state: state.id,
        deniedBy: speakers(state.deniedBy),
      })),
    },
    { type: "SpecificResource", purpose: "classifying", source: relation },
  ];
}

/** Targets of passages; each text is gone through once. */
function createSelector(documents: ReadonlyMap<string, SourceDocument>): (passage: Passage) => object {
  const offsets = new Map<string, (offset: number) => number>();
  return (passage) => {
    const document = documents.get(passage.document);
    const span = passage.spans[passage.language];
    if (document === undefined || span === undefined) throw new Error(`no document ${passage.document}`);
    const text = document.texts[passage.language] ?? "";
    const toCodePoints = offsets.get(document.id) ?? createCodePointOffsets(text);
    offsets.set(document.id, toCodePoints);
    const before = [...text.slice(Math.max(0, span.start - 2 * contextLength), span.start)];
    const after = [...text.slice(span.end, span.end + 2 * contextLength)];
    return {
      type: "SpecificResource",
      source: sourceOf(document.id, document),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: quotationsOf(passage, document, passage.language).original.text,
          prefix: before.slice(-contextLength).join(""),
          suffix: after.slice(0, contextLength).join(""),
        },
        {
          type: "TextPositionSelector",
          start: toCodePoints(span.start),
          end: toCodePoints(span.end),
        },
      ],
      paragraph: passage.paragraphNumber,
    };
  };
}

function sourceOf(id: string, document: SourceDocument | undefined): object {
  if (document === undefined) return { id: urn("document", id), type: "Text" };
  const { url, language } = document;
  return {
    id: url ?? urn("document", id),
    type: "Text",
    format: "text/plain",
    language,
    textDirection: directionOf(language),
  };
}

/**
 * Creates a function that turns offsets in UTF-16 code units into offsets in code points, as W3C's selectors want them. The text
 * is gone through once; each offset then costs a binary search. Half a surrogate pair alone counts as one.
 */
export function createCodePointOffsets(text: string): (offset: number) => number {
  /** Where the second halves of pairs are: each makes the count one less from there on. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) seconds.push(index + 1);
  return (offset) => offset - partitionPoint(seconds.length, (index) => (seconds[index] ?? 0) < offset);
}
