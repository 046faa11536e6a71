import type { CodingCounts, FieldCounts } from "./codingCounts";

/** A part of a whole; 0 where there is nothing. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

const sumOf = ({ right, empty, wrong }: FieldCounts) => right + empty + wrong;

/** The shares of some counts, from 0 to 1, as the program prints them for other programs. */
export function sharesOf(counts: CodingCounts) {
  const { type, sides, firstType, firstSides, shownType, shownSides, voice, modality, passages } = counts;
  return {
    sentences: {
      recall: share(counts.stopsWithClaim, counts.withClaim),
      precision: share(counts.stopsWithClaim, counts.stops),
      skipped: share(counts.sentences - counts.stops, counts.sentences),
    },
    type: {
      right: share(type.right, type.right + type.wrong),
      filled: share(type.right + type.wrong, passages),
    },
    sides: {
      right: share(sides.right, passages),
      empty: share(sides.empty, passages),
      wrong: share(sides.wrong, passages),
    },
    firstType: { right: share(firstType.right, firstType.right + firstType.wrong) },
    firstSides: {
      right: share(firstSides.right, passages),
      empty: share(firstSides.empty, passages),
      wrong: share(firstSides.wrong, passages),
    },
    shownType: { right: share(shownType.right, shownType.right + shownType.wrong) },
    shownSides: { right: share(shownSides.right, shownSides.right + shownSides.wrong) },
    voice: { right: share(voice.right, passages) },
    modality: { right: share(modality.right, passages) },
    cast: { allSides: share(counts.sidesInCast, passages) },
    exact: {
      precision: share(counts.proposedRight, counts.proposed),
      recall: share(counts.claimsFound, counts.claims),
    },
  };
}

/** Adds counts up, field by field. */
export function sumCounts(all: readonly CodingCounts[]): CodingCounts | undefined {
  const [first, ...others] = all;
  return first === undefined ? undefined : others.reduce(addCounts, first);
}

const addFields = (one: FieldCounts, other: FieldCounts): FieldCounts => ({
  right: one.right + other.right,
  empty: one.empty + other.empty,
  wrong: one.wrong + other.wrong,
});

function addCounts(one: CodingCounts, other: CodingCounts): CodingCounts {
  const numbers = Object.entries(one).flatMap(([key, value]) =>
    typeof value === "number" ? [[key, value + Number(other[key as keyof CodingCounts])] as const] : [],
  );
  return {
    ...one,
    ...Object.fromEntries(numbers),
    type: addFields(one.type, other.type),
    sides: addFields(one.sides, other.sides),
    voice: addFields(one.voice, other.voice),
    speaker: addFields(one.speaker, other.speaker),
    modality: addFields(one.modality, other.modality),
    firstType: addFields(one.firstType, other.firstType),
    firstSides: addFields(one.firstSides, other.firstSides),
    shownType: addFields(one.shownType, other.shownType),
    shownSides: addFields(one.shownSides, other.shownSides),
  };
}

const figure = (part: number, whole: number) =>
  `${whole === 0 ? "–" : share(part, whole).toFixed(2).replace(/^0/u, "")} (${part} of ${whole})`;
const field = (counts: FieldCounts) =>
  [counts.right, counts.empty, counts.wrong].map((part) => figure(part, sumOf(counts))).join(", ");

/** The figures of one language by what they tell, each with the counts behind it. */
export function rowsOf(counts: CodingCounts): Readonly<Record<string, string>> {
  const { type, shownType, shownSides, passages } = counts;
  return {
    "articles; sentences; claims; passages": [
      counts.documents,
      counts.sentences,
      counts.claims,
      passages,
    ].join("; "),
    "sentences with a claim that the walk stops at": figure(counts.stopsWithClaim, counts.withClaim),
    "stops that hold a claim": figure(counts.stopsWithClaim, counts.stops),
    "sentences skipped": figure(counts.sentences - counts.stops, counts.sentences),
    "sentences without a claim skipped": figure(
      counts.sentences - counts.withClaim - (counts.stops - counts.stopsWithClaim),
      counts.sentences - counts.withClaim,
    ),
    "type: right where filled in": figure(type.right, type.right + type.wrong),
    "type: filled in": figure(type.right + type.wrong, passages),
    "type of the first suggestion alone: right where filled in": figure(
      counts.firstType.right,
      counts.firstType.right + counts.firstType.wrong,
    ),
    "type at a stop, with or without a claim: right where filled in": figure(
      shownType.right,
      shownType.right + shownType.wrong,
    ),
    "sides at a stop: right where filled in": figure(shownSides.right, shownSides.right + shownSides.wrong),
    "sides: right, empty, wrong": field(counts.sides),
    "… of the first suggestion alone": field(counts.firstSides),
    "voice: right, empty, wrong": field(counts.voice),
    "speaker: right, empty, wrong": field(counts.speaker),
    "modality: right, empty, wrong": field(counts.modality),
    "passages with every field right": figure(counts.passagesRight, passages),
    "claims of the rules alone: right": figure(counts.proposedRight, counts.proposed),
    "claims found by the rules alone": figure(counts.claimsFound, counts.claims),
    "cast: passages with all sides in it": figure(counts.sidesInCast, passages),
    "cast: actors found": figure(counts.actorsInCast, counts.actors),
    "cast: kinds right": figure(counts.kindsRight, counts.actorsInCast),
    "cast: whom persons speak for": figure(counts.principalsRight, counts.spokesmen),
  };
}
