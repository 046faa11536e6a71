import { type RelationTypeId, relationTypes } from "../codebook/relationTypes";
import { lazily } from "../memoise/lazily";
import { BLAME_WORDS } from "./cueWords";
import { shareOf } from "./logistic";
import type { Reading } from "./reading";
import { cuesIn } from "./suggestType";
import { typeWeights } from "./typeWeights";
import { createPhraseFinder, phrases } from "./wordPatterns";

/** What tells how often a type is right that the rules find. */
export type TypeCase = {
  readonly type: RelationTypeId;
  /** Whether it is an act that somebody tells of: what is told of may be blame as well. */
  readonly isTold: boolean;
  /** Whether it is an act, and words of the passage blame somebody. */
  readonly isBlamed: boolean;
  /**
   * How many words of other types the passage has, `most` at most. Weak words are not counted, nor what stands behind words of
   * blame or fear: it tells what is blamed or feared.
   */
  readonly others: number;
  /** How many words of this type the sentences around have, `most` at most. */
  readonly around: number;
  /** Whether the passage is long. */
  readonly isLong: boolean;
};

/** A passage of more tokens tells more than one act as a rule. */
const LONG = 16;
/** More words than these are counted as these. */
const most = 3;

/** How often a type must be right in cases like it to be suggested. */
export const leastTypeRight = 0.6;

const blame = lazily(() => createPhraseFinder(phrases(BLAME_WORDS, true)));

/** A type that the rules find, and the offset of the first word that it rests on. */
type FoundType = { readonly type: RelationTypeId; readonly start: number };

/** Tells what kind of case a type is that the rules find for a passage. `isSaid`: whether somebody says the passage. */
export function typeCase(reading: Reading, { type, start }: FoundType, isSaid: boolean): TypeCase {
  const { tokens, from, to, sentenceFrom, sentenceTo } = reading;
  const words = tokens.slice(from, to);
  const strong = (some: Reading["tokens"]) => cuesIn(some).filter(({ value }) => !value.isWeak);
  const isOwn = ({ value }: { readonly value: { readonly type: RelationTypeId } }) => value.type === type;
  const count = (found: readonly unknown[]) => Math.min(most, found.length);
  const isAct = type === "cooperation" || type === "conflict";
  const outside = [tokens.slice(0, sentenceFrom), tokens.slice(sentenceTo)].flatMap(strong);
  const before = words.filter((word) => word.start < start);
  return {
    type,
    isTold: isAct && isSaid,
    isBlamed: isAct && blame()(words).length > 0,
    others: count(strong(isAct ? words : before).filter((found) => !isOwn(found))),
    around: count(outside.filter(isOwn)),
    isLong: to - from > LONG,
  };
}

/** Returns the facts of a case as numbers, in the order of the weights: of each type but the first whether it is it, then the rest. */
export const typeFacts = ({
  type,
  isTold,
  isBlamed,
  isLong,
  others,
  around,
}: TypeCase): readonly number[] => [
  ...relationTypes.slice(1).map(({ id }) => Number(id === type)),
  ...[isTold, isBlamed, isLong].map(Number),
  others,
  around,
];

/** Estimates in which share of cases like this the type is right: a logistic regression on coded articles. */
export const typeShareRight = (found: TypeCase): number => shareOf(typeWeights, typeFacts(found));
