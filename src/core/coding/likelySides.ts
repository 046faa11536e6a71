import type { RelationTypeId } from "../codebook/relationTypes";
import { distinct, groupsIn, without } from "./groups";
import { shareOf } from "./logistic";
import { keyOf, type NamedActor, type Reading, type ReadMention } from "./reading";
import { sideWeights } from "./sideWeights";
import type { SuggestedSides } from "./suggestSides";

/** Where an actor may stand in a claim. */
export const sidesFields = ["from", "to", "between"] as const;
export type SidesField = (typeof sidesFields)[number];

/** What is known of a passage beside its words when its sides are judged. */
export type SidesKnown = {
  /** The sides that the rules of word order find. */
  readonly found?: SuggestedSides | undefined;
  readonly type?: RelationTypeId | undefined;
  /** Who says the passage, as sides of a claim. */
  readonly speakers: readonly NamedActor[];
};

/** An actor that may be a side, and what tells whether it is: numbers in the order of `sideFacts`. */
export type SideCase = { readonly named: NamedActor; readonly facts: readonly number[] };

/**
 * How likely an actor must be on a side to be suggested there. In 103 coded articles actors
 * just above these were right in .86, .82 and .80 of the cases, just below in .63, .70 and .79: `from` is right more often
 * than the fitted weights tell.
 */
export const leastRight: Readonly<Record<SidesField, number>> = { from: 0.7, to: 0.75, between: 0.6 };

/** Among this many words of a passage stands who begins it. */
const FIRST_WORDS = 3;
/** More actors than this in a passage tell nothing more. */
const MANY = 5;

/** What is asked of an actor, of which each fact is made. */
type Asked = {
  readonly reading: Reading;
  readonly known: SidesKnown;
  readonly own: NamedActor;
  /** Those whom the passage names side by side, where it names one of them first: they stand on one side. */
  readonly units: readonly (readonly NamedActor[])[];
  /** Where the passage names the actor, and where it does as one who acts or suffers. */
  readonly mentions: readonly ReadMention[];
  readonly inGroups: readonly ReadMention[];
  /** Who begins the passage, those side by side with them included. */
  readonly beginning: readonly NamedActor[];
};

const isAmong = (named: readonly NamedActor[] = [], own: NamedActor) =>
  named.some((one) => keyOf(one) === keyOf(own));
const isOn = (field: SidesField) => (asked: Asked) => isAmong(asked.known.found?.[field], asked.own);
const isOnAny = (asked: Asked) => sidesFields.some((field) => isOn(field)(asked));
const isOthers = (field: SidesField) => (asked: Asked) =>
  (asked.known.found?.[field] ?? []).length > 0 && !isOn(field)(asked);
const isSpeaker = ({ known, own }: Asked) => isAmong(known.speakers, own);

/** The facts by which a side is judged, in the order of the weights. */
const sideFacts: readonly ((asked: Asked) => boolean | number)[] = [
  isOn("from"),
  isOn("to"),
  isOn("between"),
  isOthers("from"),
  isOthers("to"),
  // The rules tell sides, and this is none of them.
  (asked) => asked.known.found !== undefined && !isOnAny(asked),
  ({ mentions, inGroups }) => mentions.some((mention) => inGroups.includes(mention)),
  ({ known }) => known.type === "cooperation",
  // One of those whom the passage names last; one of those who begin it.
  ({ units, own }) => isAmong(units.at(-1), own),
  ({ beginning, own }) => isAmong(beginning, own),
  isSpeaker,
  (asked) => asked.known.speakers.length > 0 && !isSpeaker(asked),
  ({ reading, own }) =>
    reading.mentions.some(
      ({ isState, isPerson, side }) => (isState || isPerson) && keyOf(side) === keyOf(own),
    ),
  ({ mentions }) => mentions[0]?.isPerson === true,
  ({ units }) => Math.min(units.length, MANY) / MANY,
];

/** The actors of a passage in the order in which it names them first, those together whom it names side by side. */
function unitsIn(groups: readonly (readonly ReadMention[])[]): readonly (readonly NamedActor[])[] {
  const seen = new Set<string>();
  return groups.flatMap((mentions) => {
    const unit = distinct(mentions.map(({ side }) => side));
    const isKnown = unit.every((side) => seen.has(keyOf(side)));
    for (const side of unit) seen.add(keyOf(side));
    return isKnown ? [] : [unit];
  });
}

/** Everybody who may be a side of a passage: whom its sentence names, who says it, and whom the rules find. */
export function sideCases(reading: Reading, known: SidesKnown): readonly SideCase[] {
  const { from, to, sentenceFrom, sentenceTo, mentions } = reading;
  const within = (begin: number, end: number) => mentions.filter(({ at }) => at >= begin && at < end);
  const inPassage = within(from, to);
  const groups = groupsIn(reading, reading).map(({ mentions }) => mentions);
  const units = unitsIn(groups);
  const inGroups = groups.flat();
  const begins = ({ at }: ReadMention) => at - from <= FIRST_WORDS;
  const beginning = [...inPassage.filter(begins), ...groups.filter((group) => group.some(begins)).flat()].map(
    ({ side }) => side,
  );
  const found = sidesFields.flatMap((field) => known.found?.[field] ?? []);
  const inSentence = within(sentenceFrom, sentenceTo).map(({ side }) => side);
  return distinct([...inSentence, ...known.speakers, ...found]).map((own) => {
    const asked = {
      reading,
      known,
      own,
      units,
      inGroups,
      beginning,
      mentions: inPassage.filter(({ side }) => keyOf(side) === keyOf(own)),
    };
    return { named: own, facts: sideFacts.map((fact) => Number(fact(asked))) };
  });
}

/** Estimates how often whoever has these facts stands on a side: a logistic regression on coded articles. */
export const shareRight = (facts: readonly number[], field: SidesField): number =>
  shareOf(sideWeights[field], facts);

/** Returns the sides of a passage that are likely enough, each actor judged by itself; undefined if none is. */
export function likelySides(reading: Reading, known: SidesKnown): SuggestedSides | undefined {
  const cases = sideCases(reading, known);
  const likely = (field: SidesField) =>
    cases.filter(({ facts }) => shareRight(facts, field) >= leastRight[field]).map(({ named }) => named);
  const [from, between] = [likely("from"), likely("between")];
  if (between.length > 1) return { between };
  const to = without(likely("to"), from);
  return from.length > 0 || to.length > 0 ? { from, to } : undefined;
}
