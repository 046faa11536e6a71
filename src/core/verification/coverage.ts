import { speakersOf } from "../dossier/attribution";
import type { ActorId, Claim, Dossier, SourceDocument } from "../dossier/dossier";
import type { LocalisedText } from "../dossier/language";
import { actorsOfClaim } from "../graph/graph";
import { groupBy } from "../lists/groupBy";
import { partitionPoint } from "../lists/sorted";
import type { ParagraphFinder } from "../text/paragraphPlaces";
import { paragraphsOf } from "../text/paragraphs";
import type { Span } from "../text/span";
import type { Finding } from "./finding";

/** A place where a text names somebody: an actor of the dossier, or one that is known without it. */
type Naming = Span &
  (
    | { readonly actor: ActorId; readonly known?: never }
    | { readonly known: { readonly id: string; readonly name: LocalisedText }; readonly actor?: never }
  );

/** Finds who is named in a text, in its order. */
export type NamingFinder = (text: string) => readonly Naming[];

/** What an original holds besides what was made of it. */
export type TextCoverage = {
  readonly document: SourceDocument;
  readonly text: string;
  readonly namings: readonly Naming[];
};

/** Reads the original of a document, and finds whom it names. */
export function readCoverage(document: SourceDocument, findNames: NamingFinder): TextCoverage {
  const text = document.texts[document.language] ?? "";
  return { document, text, namings: findNames(text) };
}

type Placed = Extract<Finding, { readonly kind: "verbatim" }>;

/** Returns the paragraphs that no quote touches, wherever a place for it was found. */
export function paragraphsWithoutClaim(
  { document, text }: TextCoverage,
  spans: readonly Span[],
): readonly Finding[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return paragraphsOf(text).flatMap(({ start, end, index, number }): Finding[] => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      reached = Math.max(reached, sorted[next]?.end ?? 0);
    }
    if (reached > start) return [];
    return [
      {
        kind: "paragraph-without-claim",
        key: `paragraph ${document.id} ${index}`,
        document: document.id,
        paragraph: index,
        paragraphNumber: number,
        text: text.slice(start, end),
      },
    ];
  });
}

/** Returns who is named in the originals and neither side nor speaker of any claim: those named most often first. */
export function actorsNotCoded(
  dossier: Dossier,
  texts: readonly TextCoverage[],
  paragraphAt: ParagraphFinder,
): readonly Finding[] {
  const coded = new Set<string>(
    dossier.claims.flatMap((claim) => [...actorsOfClaim(claim), ...speakersOf(claim)]),
  );
  const names = new Map<string, LocalisedText>(dossier.actors.map(({ id, name }) => [id, name]));
  const found = new Map<string, Extract<Finding, { readonly kind: "not-coded" }>>();
  for (const { document, text, namings } of texts) {
    for (const naming of namings) {
      if (naming.actor !== undefined && coded.has(naming.actor)) continue;
      const key = naming.actor === undefined ? `known ${naming.known.id}` : `named ${naming.actor}`;
      const before = found.get(key);
      const name = naming.actor === undefined ? naming.known.name : (names.get(naming.actor) ?? {});
      found.set(
        key,
        before === undefined
          ? {
              kind: "not-coded",
              key,
              actor: naming.actor,
              name,
              mentions: 1,
              form: text.slice(naming.start, naming.end),
              document: document.id,
              ...paragraphAt(text, naming.start),
            }
          : { ...before, mentions: before.mentions + 1 },
      );
    }
  }
  return [...found.values()].toSorted((a, b) => b.mentions - a.mentions);
}

/**
 * Returns the claims of which no passage names a side, nor anybody who speaks for one. Only those with a passage in its place.
 */
export function claimsNamingNoSide(
  dossier: Dossier,
  texts: readonly TextCoverage[],
  placed: readonly Placed[],
): readonly Finding[] {
  const speaksFor = new Map(dossier.actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const namings = new Map(texts.map(({ document, namings }) => [document.id, namings]));
  const byClaim = groupBy(placed, (passage) => passage.claim);
  const namesSide = (claim: Claim, { document, span }: Placed) => {
    const sides = new Set<string | undefined>(actorsOfClaim(claim));
    const isSide = (actor: ActorId) => sides.has(actor) || sides.has(speaksFor.get(actor));
    return namedWithin(namings.get(document) ?? [], span).some(
      ({ actor }) => actor !== undefined && isSide(actor),
    );
  };
  return dossier.claims.flatMap((claim): Finding[] => {
    const passages = byClaim.get(claim.id) ?? [];
    const [first] = passages;
    if (first === undefined || passages.some((passage) => namesSide(claim, passage))) return [];
    const { exact, document, paragraph, paragraphNumber } = first;
    return [
      {
        kind: "sides-not-named",
        key: `sides ${claim.id}`,
        claim: claim.id,
        exact,
        document,
        paragraph,
        paragraphNumber,
      },
    ];
  });
}

/** Names that stand whole in a stretch; `namings` in the order of the text. Logarithmic, but for the answer. */
function namedWithin(namings: readonly Naming[], { start, end }: Span): readonly Naming[] {
  const from = partitionPoint(namings.length, (index) => (namings[index]?.start ?? 0) < start);
  let to = from;
  while (to < namings.length && (namings[to]?.end ?? 0) <= end) to += 1;
  return namings.slice(from, to);
}
