import { runToEnd } from "../core/coding/runToEnd";
import { readSentences, type WalkSentence } from "../core/coding/walkSentences";
import type { DocumentId, Dossier, Proposal, SourceDocument } from "../core/dossier/dossier";
import { lookedAtIn } from "../core/edit/lookAt";
import { proposalKey, takenProposals } from "../core/edit/proposals";
import { evidenceSpan, locateExact } from "../core/quotes/locateExact";
import type { Span } from "../core/text/span";
import { memoiseSelector } from "./memoiseSelector";
import type { Change, State, WalkPlace } from "./state";

/** A sentence that the walk may stop at. Offsets count UTF-16 code units of the document's original. */
export type WalkStop = WalkSentence & {
  /** How many claims have a passage in it. */
  readonly claims: number;
  /** Open proposals that quote it, by their keys. */
  readonly proposals: readonly string[];
  /** Whether somebody has gone on from it, or has decided all that was proposed of it, and nothing proposed of it waits. */
  readonly isLookedAt: boolean;
};

/** A text of more UTF-16 code units is read past the page's own thread, once, with the actors that there are then. */
const LONG = 200_000;

/** Returns whether a document's original is too long to be read while the page waits. */
export const isLong = ({ texts, language }: SourceDocument): boolean => (texts[language]?.length ?? 0) > LONG;

/** Returns whether a document is long, and its sentences are not known yet. */
export const isUnread = (document: SourceDocument, { coding }: State): boolean =>
  isLong(document) && !coding.sentences.some((read) => read.document === document);

/** Keeps the sentences of a long document. */
export function setSentences(document: SourceDocument, sentences: readonly WalkSentence[]): Change {
  return (state) => {
    const { documents } = state.graph.dossier;
    const others = state.coding.sentences.filter(
      (read) => read.document !== document && documents.includes(read.document),
    );
    return {
      ...state,
      coding: { ...state.coding, sentences: [...others, { document, sentences }] },
    };
  };
}

/** Every sentence of every original, with the codebook's words where the rules would stop. */
const selectSentences: (state: State) => readonly WalkSentence[] = memoiseSelector(
  ({ graph, coding }: State) => [graph.dossier.documents, graph.dossier.actors, coding.sentences] as const,
  (documents, actors, known) =>
    documents.flatMap((document) => {
      const read = known.find((one) => one.document === document)?.sentences;
      return read ?? (isLong(document) ? [] : runToEnd(readSentences(document, actors)));
    }),
);

/** Every sentence with what is known of it: its claims, what is proposed of it, and whether it has been looked at. */
const selectAllStops: (state: State) => readonly WalkStop[] = memoiseSelector(
  (state: State) => [selectSentences(state), state.graph] as const,
  (sentences, { dossier, claims }) => {
    const looked = new Map(dossier.documents.map((document) => [document.id, lookedAtIn(dossier, document)]));
    const quoted = claims.flatMap(({ claim, passages }) =>
      passages.map(({ document, language, spans }) => ({ claim, document, span: spans[language] })),
    );
    const proposals = (dossier.proposals ?? []).map((proposal) => ({
      key: proposalKey(proposal),
      isOpen: proposal.state === "open",
      ...placeOf(proposal, dossier),
    }));
    const open = proposals.filter(({ isOpen }) => isOpen);
    const decided = [
      ...proposals.filter(({ isOpen }) => !isOpen),
      ...takenProposals(dossier).map((taken) => placeOf(taken, dossier)),
    ];
    return sentences.map((own) => {
      const waiting = open.filter((place) => isIn(own, place)).map(({ key }) => key);
      return {
        ...own,
        claims: new Set(quoted.filter((place) => isIn(own, place)).map(({ claim }) => claim)).size,
        proposals: waiting,
        isLookedAt:
          waiting.length === 0 &&
          (looked.get(own.document)?.has(own.sentence.start) === true ||
            decided.some((place) => isIn(own, place))),
      };
    });
  },
);

/** A place in a document's original; `span` is undefined where it is not found there. */
type Place = { readonly document: DocumentId | undefined; readonly span: Span | undefined };

/** Where a claim or proposal stands by its first passage. */
function placeOf({ evidence: [first] }: Pick<Proposal, "evidence">, { documents }: Dossier): Place {
  const document = documents.find(({ id }) => id === first?.document);
  return { document: document?.id, span: first && evidenceSpan(first, document) };
}

/** Returns whether a place has words in a sentence; one over two sentences is in both. */
export const isIn = (
  { document, sentence }: Pick<WalkSentence, "document" | "sentence">,
  { document: own, span }: Place,
): boolean =>
  own === document && span !== undefined && span.start < sentence.end && sentence.start < span.end;

/** Returns the sentences that the walk stops at: those that may hold a claim, or hold or propose one; or all. */
export const selectStops: (state: State) => readonly WalkStop[] = memoiseSelector(
  (state: State) => [selectAllStops(state), state.coding.walksAll] as const,
  (all, walksAll) =>
    walksAll
      ? all
      : all.filter(
          ({ words, claims, proposals }) => words !== undefined || claims > 0 || proposals.length > 0,
        ),
);

/** Returns how many sentences the walk passes over. */
export const selectPassedOver = (state: State): number =>
  selectAllStops(state).length - (state.coding.walksAll ? 0 : selectStops(state).length);

/** Returns how many of its stops have been looked at. */
export const selectLookedAt = (state: State): number =>
  selectStops(state).filter(({ isLookedAt }) => isLookedAt).length;

/** Returns how many stops nobody has looked at, once the last one has been looked at; 0 before that. */
export function selectLeftBehind(state: State): number {
  const stops = selectStops(state);
  return isThrough(stops) ? stops.length - selectLookedAt(state) : 0;
}

/** Returns whether the last of some stops has been looked at: from there the walk goes to those that were left out. */
const isThrough = (stops: readonly WalkStop[]): boolean => stops.at(-1)?.isLookedAt === true;

/**
 * Returns the stop that comes behind one; behind the last one the first that nobody has looked at, and from then on the next of
 * those. Undefined at the last one where nobody has anything left to look at.
 */
export function stopAfter(stops: readonly WalkStop[], at: number): WalkStop | undefined {
  const behind = stops.slice(at + 1);
  const [next] = behind;
  if (next !== undefined && !isThrough(stops)) return next;
  return [...behind, ...stops.slice(0, Math.max(0, at))].find(({ isLookedAt }) => !isLookedAt) ?? next;
}

/** Returns the sentence that the walk stands at. */
export function selectStop(state: State): WalkStop | undefined {
  const { stop } = state.coding;
  return stop && selectStops(state).find((own) => isAt(own, stop));
}

/** Returns the claims that have a passage in a sentence, in the order in which they were made. */
export function claimsIn(
  stop: Pick<WalkSentence, "document" | "sentence">,
  { claims, documents }: State["graph"],
): State["graph"]["claims"] {
  const language = documents.get(stop.document)?.language ?? "";
  return claims.filter(({ passages }) =>
    passages.some(({ document, spans }) => isIn(stop, { document, span: spans[language] })),
  );
}

/** Returns the claims of the sentence that the walk stands at. */
export const selectClaimsAtStop: (state: State) => State["graph"]["claims"] = memoiseSelector(
  (state: State) => [selectStop(state), state.graph] as const,
  (stop, graph) => (stop === undefined ? [] : claimsIn(stop, graph)),
);

/** Returns whether a stop is the one of this place. */
export const isAt = ({ document, sentence }: WalkStop, place: WalkPlace): boolean =>
  document === place.document && sentence.start === place.start;

/**
 * Returns the stop that the dossier and an earlier or later one differ about: in what was looked at, else in a claim or
 * proposal.
 */
export function stopChanged(other: Dossier, state: State): WalkStop | undefined {
  const { dossier } = state.graph;
  const differing = <Item>(listOf: (given: Dossier) => readonly Item[]): readonly Item[] => {
    const [one, two] = [new Set(listOf(other)), new Set(listOf(dossier))];
    return [...[...one].filter((item) => !two.has(item)), ...[...two].filter((item) => !one.has(item))];
  };
  const textOf = (document: SourceDocument | undefined) => document?.texts[document.language] ?? "";
  const documentOf = (id: DocumentId) => dossier.documents.find((document) => document.id === id);
  const looked = differing(({ walk = [] }) => walk).map(({ document, sentence }) => ({
    document,
    span: locateExact(textOf(documentOf(document)), sentence),
  }));
  const quoted = [
    ...differing(({ claims }) => claims),
    ...differing(({ proposals = [] }) => proposals),
  ].flatMap(({ evidence }) =>
    evidence.map((own) => ({
      document: own.document,
      span: evidenceSpan(own, documentOf(own.document)),
    })),
  );
  const stops = selectStops(state);
  for (const place of [...looked, ...quoted]) {
    const stop = stops.find((own) => isIn(own, place));
    if (stop !== undefined) return stop;
  }
  return undefined;
}
