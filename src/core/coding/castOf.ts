import { createDatelineTest } from "../names/dateline";
import { addNameRun } from "./addNameRun";
import { type CastMember, castMembers } from "./castMembers";
import { addHolders, addSurnames } from "./castOffices";
import {
  type CastParagraph,
  type CastReading,
  createCastReading,
  createNamed,
  sentenceAt,
} from "./castReading";
import { createThingTest, nameRuns } from "./nameRuns";
import { type ReadMention, readParagraph, stretchesOf } from "./reading";
import { runToEnd } from "./runToEnd";
import { knownFinder } from "./withoutCountry";

/**
 * Finds whom a text names: states, organisations, persons and groups, in the order in which they come up. A surname, an
 * acronym and an office alone belong to the one that they were introduced with. Takes time linear in its length.
 */
export function castOf(text: string): readonly CastMember[] {
  return runToEnd(readCast(text));
}

/** Does the same step by step; each step tells how many code units of the text have been read. */
export function* readCast(text: string): Generator<number, readonly CastMember[]> {
  const cast = createCastReading(text);
  const isInDateline = createDatelineTest(text);
  const isOfThing = createThingTest(text);
  let headline: CastParagraph | undefined;
  for (const stretch of stretchesOf(text)) {
    const read = { ...readParagraph(text, stretch, knownFinder(), new Map()), ...createNamed() };
    for (const mention of read.mentions) addKnown(cast, read, mention);
    const named = nameRuns(text, read, isOfThing).filter(
      ({ from }) => !isInDateline(read.tokens[from]?.start ?? 0),
    );
    for (const run of named) addNameRun(cast, read, run);
    addHolders(cast, read);
    // A headline has the surname of whom the text has yet to introduce.
    headline ??= read;
    if (headline !== read) addSurnames(cast, read);
    yield stretch.end;
  }
  if (headline !== undefined) addSurnames(cast, headline);
  return castMembers(text, cast.names.drafts);
}

/** Adds where a known actor is named. */
function addKnown(
  { text, names }: CastReading,
  read: CastParagraph,
  { named: { known }, kind, start, end, at, next, isAside }: ReadMention,
): void {
  if (known === undefined) return;
  const own = names.ofKnown(known);
  // "In Singapore", «قضية الصحراء الغربية»: a place or a topic is no actor yet; "Iranian-backed" tells of one.
  own.isLikely ||= !isAside || known.kind !== "state" || (read.tokens[next - 1]?.start ?? 0) >= end;
  own.mentions.push({ start, end, sentence: sentenceAt(read, at), isKnown: true });
  read.byEnd.set(end, own);
  const isBody = known.kind === "organisation" || known.kind === "group";
  if (isBody && (kind === "name" || kind === "alias")) names.addPartsOfBody(text.slice(start, end), own);
}
