import { relationTypes } from "../../src/core/codebook/relationTypes";
import { castOf } from "../../src/core/coding/castOf";
import { keyOf, type NamedActor } from "../../src/core/coding/reading";
import { stopsOf } from "../../src/core/coding/stopsOf";
import type { ClaimSuggestion } from "../../src/core/coding/suggestClaim";
import { suggestClaims } from "../../src/core/coding/suggestClaims";
import type { Actor, Claim, Dossier, SourceDocument } from "../../src/core/dossier/dossier";
import { createMentionFinder, type MentionFinder } from "../../src/core/names/mentions";
import { sentencesOf } from "../../src/core/passage/sentences";
import { evidenceSpan } from "../../src/core/quotes/locateExact";
import type { Span } from "../../src/core/text/span";
import { rateCast } from "./castCounts";
import { countForms } from "./formCounts";

/** How often a suggested field is what the claim has, is left empty or in part, and says something else. */
export type FieldCounts = { readonly right: number; readonly empty: number; readonly wrong: number };
type Rating = keyof FieldCounts;

/** What is counted in texts of one language; sums of such counts are counts. */
export type CodingCounts = {
  readonly documents: number;
  /** Sentences by the program's own segmentation, headlines among them; one holds a claim if a quote of it lies in it. */
  readonly sentences: number;
  readonly withClaim: number;
  /** Sentences at which the walk stops, and those of them that hold a claim. */
  readonly stops: number;
  readonly stopsWithClaim: number;
  readonly type: FieldCounts;
  readonly sides: FieldCounts;
  readonly voice: FieldCounts;
  readonly speaker: FieldCounts;
  readonly modality: FieldCounts;
  /** Type and sides of what is suggested first, where the walk offers a second claim of the passage, too. */
  readonly firstType: FieldCounts;
  readonly firstSides: FieldCounts;
  /** What the forms say at all stops, those without a claim among them, before anything is pressed: the type, and each side. */
  readonly shownType: FieldCounts;
  readonly shownSides: FieldCounts;
  /** Passages: quotes of claims in the original. */
  readonly passages: number;
  /** Passages with every field right. */
  readonly passagesRight: number;
  readonly claims: number;
  /** Claims that the rules alone make in whole sentences: those with a type and both sides. */
  readonly proposed: number;
  readonly proposedRight: number;
  /** Claims that one of these is equal to. */
  readonly claimsFound: number;
  /** Passages whose sides are all in the cast that is made of the bare text. */
  readonly sidesInCast: number;
  readonly actors: number;
  readonly actorsInCast: number;
  readonly kindsRight: number;
  /** Persons in the cast who speak for somebody, and those of them of whom the cast says for whom. */
  readonly spokesmen: number;
  readonly principalsRight: number;
};

type Fields = Readonly<Record<"type" | "sides" | "voice" | "speaker" | "modality", Rating>>;

const keysOf = (named: readonly NamedActor[] = []) => [...new Set(named.map(keyOf))].toSorted();
const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, index) => key === other[index]);

/** Some of the right actors and no others are not wrong, but not yet all. */
function rateActors(suggested: readonly NamedActor[] | undefined, right: readonly string[] = []): Rating {
  const keys = keysOf(suggested);
  if (keys.some((key) => !right.includes(key))) return "wrong";
  return isSame(keys, [...right].toSorted()) ? "right" : "empty";
}

function rateWord(suggested: string | undefined, right: string): Rating {
  if (suggested === undefined) return "empty";
  return suggested === right ? "right" : "wrong";
}

const worst = (...ratings: readonly Rating[]): Rating =>
  (["wrong", "empty"] as const).find((rating) => ratings.includes(rating)) ?? "right";

function rateSides({ sides }: ClaimSuggestion, claim: Claim): Rating {
  if (sides === undefined) return "empty";
  const { between, from, to } = sides.value;
  if (between !== undefined) {
    return claim.between === undefined ? "wrong" : rateActors(between, claim.between);
  }
  if (claim.between !== undefined) return "wrong";
  return worst(rateActors(from, claim.from), rateActors(to, claim.to));
}

/** Rates each field of what is suggested for a passage against the claim that it carries. */
export function rateFields(suggested: ClaimSuggestion, claim: Claim): Fields {
  return {
    type: rateWord(suggested.type?.value, claim.type),
    sides: rateSides(suggested, claim),
    voice: rateWord(suggested.voice?.value, claim.voice),
    speaker: rateActors(suggested.saidBy?.value, claim.saidBy),
    modality: rateWord(suggested.modality?.value ?? "actual", claim.modality ?? "actual"),
  };
}

/**
 * Rates the one of several suggestions for a passage that fits its claim best: with the most of type and sides right, at a tie
 * the first. The walk offers them all, one after the other by a key.
 */
export function rateBest(suggested: readonly [ClaimSuggestion, ...ClaimSuggestion[]], claim: Claim): Fields {
  const rightIn = ({ type, sides }: Fields) => [type, sides].filter((rating) => rating === "right").length;
  return suggested
    .map((one) => rateFields(one, claim))
    .reduce((best, other) => (rightIn(other) > rightIn(best) ? other : best));
}

const isRight = (fields: Fields) => Object.values(fields).every((rating) => rating === "right");

type Passage = { readonly claim: Claim; readonly span: Span };

/** Where the claims of a dossier stand in the original of a document; a quote that is not there to the letter is left out. */
export function passagesIn(claims: readonly Claim[], document: SourceDocument): readonly Passage[] {
  return claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => {
      const span = evidence.document === document.id ? evidenceSpan(evidence, document) : undefined;
      return span === undefined ? [] : [{ claim, span }];
    }),
  );
}

const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const tally = (ratings: readonly Rating[]): FieldCounts => ({
  right: ratings.filter((rating) => rating === "right").length,
  empty: ratings.filter((rating) => rating === "empty").length,
  wrong: ratings.filter((rating) => rating === "wrong").length,
});

/** A sentence without the full stop at its end, as a passage is marked. */
const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[.!?؟…\s]+$/u, "").length,
});

function isProposal({ type, sides }: ClaimSuggestion): boolean {
  if (type === undefined || sides === undefined) return false;
  const { between, from = [], to = [] } = sides.value;
  return between === undefined ? from.length > 0 && to.length > 0 : between.length > 1;
}

/** Counts what the rules find in one document of a dossier whose claims are taken for the truth. */
export function countDocument(dossier: Dossier, document: SourceDocument): CodingCounts {
  const text = document.texts[document.language] ?? "";
  const { actors } = dossier;
  const finder = createMentionFinder(actors);
  const passages = passagesIn(dossier.claims, document);
  const holdsClaim = (sentence: Span) => passages.some(({ span }) => meet(span, sentence));
  const sentences = sentencesOf(text);
  const stops = stopsOf({ text, actors, finder });
  const offered = passages.map(({ claim, span }) => ({ claim, all: suggest(text, span, actors, finder) }));
  const rated = offered.map(({ claim, all }) => rateBest(all, claim));
  const first = offered.map(({ claim, all: [own] }) => rateFields(own, claim));
  const proposals = stops
    .map(({ sentence }) => ({
      sentence,
      suggested: suggest(text, withoutStop(text, sentence), actors, finder)[0],
    }))
    .filter(({ suggested }) => isProposal(suggested))
    .map(({ sentence, suggested }) =>
      passages
        .filter(({ claim, span }) => meet(span, sentence) && isRight(rateFields(suggested, claim)))
        .map(({ claim }) => claim.id),
    );
  const own = dossier.claims.filter(({ id }) => passages.some(({ claim }) => claim.id === id));
  return {
    documents: 1,
    sentences: sentences.length,
    withClaim: sentences.filter(holdsClaim).length,
    stops: stops.length,
    stopsWithClaim: stops.filter(({ sentence }) => holdsClaim(sentence)).length,
    type: tally(rated.map(({ type }) => type)),
    sides: tally(rated.map(({ sides }) => sides)),
    voice: tally(rated.map(({ voice }) => voice)),
    speaker: tally(rated.map(({ speaker }) => speaker)),
    modality: tally(rated.map(({ modality }) => modality)),
    firstType: tally(first.map(({ type }) => type)),
    firstSides: tally(first.map(({ sides }) => sides)),
    ...countForms(dossier, document),
    passages: passages.length,
    passagesRight: rated.filter(isRight).length,
    claims: own.length,
    proposed: proposals.length,
    proposedRight: proposals.filter((claims) => claims.length > 0).length,
    claimsFound: new Set(proposals.flat()).size,
    ...rateCast(castOf(text), actors, passages),
  };
}

/** What the walk offers for a passage: its own claim, and by a key what is said of others in it. */
function suggest(text: string, span: Span, actors: readonly Actor[], finder: MentionFinder) {
  const [own, ...others] = suggestClaims({ text, span, actors, finder, types: relationTypes });
  return [own.suggested, ...others.map(({ suggested }) => suggested)] as const;
}
