import search from "approx-string-match";
import { stem } from "../arabic/attachedLetters";
import { partitionPoint } from "../lists/sorted";
import { memoise } from "../memoise/memoise";
import { createFinder } from "../text/finder";
import { createSkeleton, type Skeleton } from "./skeleton";
import type { Unit } from "./units";

/** Places in a text that a quote may have come from, as stretches of the text's units; a little wider than the quote. */
export type PassageIndex = {
  near(quote: readonly Unit[]): readonly (readonly Unit[])[];
  /** Whether some words stand more than once. */
  repeats(words: readonly Unit[]): boolean;
};

type Range = { readonly from: number; readonly to: number };

/** A longer quote is looked for to the letter only; aligning it would cost more than 30 MB. */
const UNITS_AT_MOST = 2_000;
/** A skeleton that stands more often, or a word that does, does not tell one place from another. */
const EXACT_AT_MOST = 64;
const WORD_AT_MOST = 256;
/** Code units of an article's length: in one that is longer only where the quote's words stand. */
const SEARCHED_WHOLLY = 100_000;
/** Rare words of a quote that vote for a place, and the places that are looked at. */
const VOTERS = 24;
const ELECTED = 12;
/** Words may have been added or left out before a voter: votes this many units apart count for one place. */
const PRECINCT = 8;
/** Units looked at on both sides of where a skeleton stands: negators and signs that it does not show. */
const MARGIN = 12;
/** Code units that names unknown to every list may add to a skeleton, and a verb that follows its negator. */
const ROOM_FOR_NAMES = 32;

/** The index of the unit whose part covers an offset of the skeleton. */
function unitAt({ offsets }: Skeleton, offset: number): number {
  return Math.max(0, partitionPoint(offsets.length, (index) => (offsets[index] ?? 0) <= offset) - 1);
}

/** Two Chinese or Japanese characters tell as much as three letters. */
const isCharacters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function positionsByStem(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const stemOf = memoise(stem);
  const positions = new Map<string, number[]>();
  for (const [index, { kind, form }] of units.entries()) {
    if (kind !== "word" && kind !== "actor") continue;
    for (const word of form.split(" ")) {
      if (word.length < (isCharacters.test(word) ? 2 : 3)) continue;
      const own = positions.get(stemOf(word));
      if (own === undefined) positions.set(stemOf(word), [index]);
      else if (own.length <= WORD_AT_MOST) own.push(index);
    }
  }
  return positions;
}

/** Where the rarest words of a quote stand about as far apart as they do in the quote; the likeliest first. */
function elect(quote: readonly Unit[], positions: ReadonlyMap<string, readonly number[]>): readonly Range[] {
  const voters = quote
    .flatMap(({ kind, form }, index) => {
      const own = kind === "word" ? positions.get(stem(form)) : undefined;
      return own === undefined || own.length > WORD_AT_MOST ? [] : [{ index, own }];
    })
    .toSorted((a, b) => a.own.length - b.own.length)
    .slice(0, VOTERS);
  const votes = new Map<number, number>();
  for (const { index, own } of voters) {
    for (const position of own) {
      const precinct = Math.floor((position - index) / PRECINCT);
      votes.set(precinct, (votes.get(precinct) ?? 0) + 1);
    }
  }
  return [...votes]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, ELECTED)
    .map(([precinct]) => ({
      from: (precinct - 2) * PRECINCT,
      to: (precinct + 3) * PRECINCT + quote.length,
    }));
}

/**
 * Indexes a text's units. Time and memory are linear in the text; looking near a quote then costs no more than a search for
 * its skeleton and the comparison with a dozen places, whatever the text's length.
 */
export function createPassageIndex(units: readonly Unit[]): PassageIndex {
  const skeleton = createSkeleton(units);
  const find = createFinder(skeleton.text);
  const positions = positionsByStem(units);
  const clip = (index: number) => Math.min(Math.max(index, 0), units.length);

  const around = (start: number, end: number): Range => ({
    from: clip(unitAt(skeleton, start) - MARGIN),
    to: clip(unitAt(skeleton, end - 1) + 1 + MARGIN),
  });

  function exact(quote: Skeleton): readonly Range[] {
    const found = find(quote.text, EXACT_AT_MOST + 1);
    return found.length > EXACT_AT_MOST ? [] : found.map((start) => around(start, start + quote.text.length));
  }

  function approximate(quote: Skeleton, { from, to }: Range): readonly Range[] {
    const offset = skeleton.offsets[clip(from)] ?? skeleton.text.length;
    const passage = skeleton.text.slice(offset, skeleton.offsets[clip(to)]);
    const length = quote.text.length;
    const errors = Math.min(Math.floor(length * 0.6), Math.floor(length * 0.2) + ROOM_FOR_NAMES);
    const [first, ...others] = search(passage, quote.text, errors);
    if (first === undefined) return [];
    const last = others.at(-1);
    const best = others.reduce((a, b) => (b.errors < a.errors ? b : a), first);
    const apart = last !== undefined && last.start >= first.end ? [first, best, last] : [first, best];
    return apart.map(({ start, end }) => around(offset + start, offset + end));
  }

  return {
    repeats: (words) => words.length > 0 && find(createSkeleton(words).text, 2).length > 1,
    near(quote) {
      const own = createSkeleton(quote);
      if (own.text === "" || quote.length > UNITS_AT_MOST) return [];
      const elected = elect(quote, positions);
      const wholly = skeleton.text.length <= SEARCHED_WHOLLY ? [{ from: 0, to: units.length }] : [];
      const ranges = [...exact(own), ...[...elected, ...wholly].flatMap((range) => approximate(own, range))];
      const distinct = new Map(ranges.map((range) => [`${range.from}-${range.to}`, range]));
      return [...distinct.values()].map(({ from, to }) => units.slice(from, to));
    },
  };
}
